import { authorise, seatsIn } from '../access';
import { personOf, type Context } from '../kernel';
import { hasStandingSession, sessionEnd } from '../people';
import { trailHead } from '../trail';
import { changeOf, eventsAfter, feedOf, markOf, seqOfMark, type Change } from './trail-feed';

export interface Watch {
  sopId: string;
  /** the id of the last change the onlooker has seen; what came after it is told first */
  after?: string;
  /** something happened: `wait` spreads those who load again at once, in milliseconds */
  happened(change: Change, wait: number): void;
  /** too much was missed, or nobody knows what: everything may have changed up to the change of this id */
  missed(id: string): void;
  /** the actor lost its seat or its session */
  ended(): void;
}

/** A page that was away longer than this many events loads everything once instead. */
const most = 200;

/** How often rights are looked at when nothing happens, in milliseconds: a session ends by itself. */
const betweenRounds = 20_000;

/** What may take somebody's rights away. */
const aboutRights = ['person', 'member', 'party', 'sop'];

/** The id of the latest change there is: a page that holds what stands now watches from here. @throws DomainError */
export function latestChange(ctx: Context, sopId: string): string {
  authorise(ctx, sopId, 'sop.read');
  return markOf(trailHead(ctx.database));
}

/**
 * Tells what an onlooker missed since a change; an id that this trail does not know means that nobody knows what.
 * @returns the number of the last event it knows of now
 */
function catchUp(ctx: Context, { sopId, after, happened, missed }: Watch): number {
  if (after === undefined) return 0;
  const last = seqOfMark(ctx, after);
  const events = last === undefined ? [] : eventsAfter(ctx, { after: last, sopId, limit: most + 1 });
  if (last === undefined || events.length > most) {
    const head = trailHead(ctx.database);
    missed(markOf(head));
    return head.seq;
  }
  for (const event of events) happened(changeOf(event), 0);
  return events.at(-1)?.seq ?? last;
}

/**
 * Tells an onlooker of every event of one SOP once, from the change it names on, for as long as it may read the SOP.
 * Carries no words of anybody.
 * @returns a function that ends the watch
 * @throws DomainError `sign-in-required`; `not-found`
 */
export function watchSop(ctx: Context, watch: Watch): () => void {
  const { sopId, happened, ended } = watch;
  authorise(ctx, sopId, 'sop.read');
  const until = sessionEnd(ctx);
  const mayRead = () => hasStandingSession(ctx) && seatsIn(ctx, sopId).length > 0;
  const stop = () => {
    clearInterval(rounds);
    stopListening();
  };
  const end = () => {
    stop();
    ended();
  };
  const rounds = setInterval(() => ctx.database.isOpen() && !mayRead() && end(), betweenRounds).unref();
  let told = 0;
  const stopListening = feedOf(ctx).listen({
    sopId,
    tell(change, event, wait) {
      const isOver = until !== undefined && ctx.now() >= until;
      const concerns = event.sopId === sopId || event.subject === personOf(ctx.actor);
      if (isOver || (concerns && aboutRights.includes(change.what) && !mayRead())) end();
      else if (event.sopId === sopId && event.seq > told) happened(change, wait);
    },
  });
  // After it listens: what another process writes in between comes either way, and `told` keeps it from coming twice.
  told = catchUp(ctx, watch);
  return stop;
}
