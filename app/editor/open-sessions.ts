import { hasUntaken } from '~/lib/untaken-words';
import { Session } from './session';

interface Held {
  session: Session;
  users: number;
}

/** Sessions by section. One outlives its editor until everything typed in it is on disk. */
const open = new Map<string, Held>();

const serverAddress = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`;

function start(sectionId: string): Held {
  const session = new Session(sectionId, serverAddress());
  const held: Held = { session, users: 0 };
  open.set(sectionId, held);
  session.subscribe(() => closeWhenDone(held));
  return held;
}

/** Opens a section for writing, or takes up the session that is still sending what was typed before. */
export function enterSection(sectionId: string): Session {
  const known = open.get(sectionId);
  const held = known && known.session.state.ending === null ? known : start(sectionId);
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

function closeWhenDone(held: Held): void {
  const { ending, unsaved } = held.session.state;
  if (held.users > 0 || (unsaved > 0 && ending === null)) return;
  if (open.get(held.session.sectionId) === held) open.delete(held.session.sectionId);
  held.session.destroy();
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    const isUnsent = [...open.values()].some(({ session }) => session.state.unsaved > 0 && !session.state.ending);
    if (isUnsent || hasUntaken()) event.preventDefault();
  });
}
