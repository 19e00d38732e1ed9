import { authorise, seatsIn } from '../access';
import type { Context } from '../kernel';
import { latestChange, needsYou, type Need } from '../notices';
import { sharedLook } from '../sections';
import { loadParties, loadSop } from '../sops';
import { standingOf, writtenStanding, type Standing } from './standing';

/** The front page of an SOP: where it stands, and what waits for the reader. */
export interface FrontPage extends Standing {
  needs: Need[];
}

/** What a look at the front page brings beside what everybody sees alike. */
export interface OwnLook {
  /** the latest change that the look shows */
  since: string;
  needs: Need[];
  title: string;
  edition: string;
  /** codes of the parties the reader speaks for */
  speaksFor: string[];
}

const sharedFrame = sharedLook((ctx, sopId) => ({ ...loadSop(ctx, sopId), parties: loadParties(ctx, sopId) }));

/** @throws DomainError `sign-in-required`; `not-found` */
export function frontPage(ctx: Context, sopId: string): FrontPage {
  authorise(ctx, sopId, 'sop.read');
  return { ...standingOf(ctx, sopId), needs: needsYou(ctx, sopId) };
}

/**
 * The front page for a reader who has it open and hears of a change: `alike` as JSON, the same object for everybody as
 * long as nothing changes, and what is the reader's own. @throws DomainError `sign-in-required`; `not-found`
 */
export function lookAgain(ctx: Context, sopId: string): { alike: { json: string }; own: OwnLook } {
  // First of all: what happens while the rest is read is then told once more, and never missed.
  const since = latestChange(ctx, sopId);
  const seats = seatsIn(ctx, sopId);
  const { title, edition, parties } = sharedFrame(ctx, sopId);
  const speaksFor = parties.filter(({ id }) => seats.some(({ partyId }) => partyId === id)).map(({ code }) => code);
  return { alike: writtenStanding(ctx, sopId), own: { since, title, edition, speaksFor, needs: needsYou(ctx, sopId) } };
}
