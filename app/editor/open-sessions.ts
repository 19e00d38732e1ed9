import { hasUntaken } from '~/lib/untaken-words';
import { Session, type Place } from './session';

interface Held {
  session: Session;
  users: number;
}

/** Sessions by section and document. One outlives its editor until everything typed in it is on disk. */
const open = new Map<string, Held>();

const serverAddress = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`;

const keyOf = ({ sectionId, epoch, personId }: Place) => [sectionId, epoch, personId].join();

function start(place: Place): Held {
  const session = new Session(place, serverAddress());
  const held: Held = { session, users: 0 };
  open.set(keyOf(place), held);
  session.subscribe(() => closeWhenDone(held));
  return held;
}

/** Opens a section for writing, or takes up the session that is still sending what was typed before. */
export function enterSection(place: Place): Session {
  const known = open.get(keyOf(place));
  const held = known && known.session.state.ending === null ? known : start(place);
  held.users += 1;
  return held.session;
}

/** The editor is gone; unsent words keep their line to the server until they have arrived or were refused. */
export function leaveSection(session: Session): void {
  const held = [...open.values()].find((each) => each.session === session);
  if (!held) return session.destroy();
  held.users -= 1;
  closeWhenDone(held);
}

/** Sends what this browser kept from before, whether or not the section can be written in now. */
export async function deliverUnsent(place: Place): Promise<void> {
  const session = enterSection(place);
  await session.whenLoaded;
  leaveSection(session);
}

function closeWhenDone(held: Held): void {
  const { ending, unsaved } = held.session.state;
  if (held.users > 0 || (unsaved > 0 && ending === null)) return;
  const key = keyOf(held.session.place);
  if (open.get(key) === held) open.delete(key);
  held.session.destroy();
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    const isUnsent = [...open.values()].some(
      ({ session: { state } }) => state.unsaved > 0 && !state.ending && !state.isKept,
    );
    if (isUnsent || hasUntaken()) event.preventDefault();
  });
}
