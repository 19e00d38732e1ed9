import { assessSop, correctionsToConfirm, overview, type Assessment, type NeedsYou } from '../agreement';
import { waitingComments, type CommentNeed } from '../discussion';
import { seatsIn } from '../access';
import type { Context } from '../kernel';
import { waitingLateEdits, type LateNeed } from '../late-edits';
import { waitingPapers, type PaperNeed } from '../paper';
import { awaitedSignature } from '../signing';
import { loadSop, type PartyRow } from '../sops';

/** One thing that waits for somebody, and where it is done. */
export interface Need {
  /** path of the page, below the address of the installation */
  to: string;
  kind:
    | NeedsYou['kind']
    | LateNeed['kind']
    | CommentNeed['kind']
    | PaperNeed['kind']
    | 'hold-ends'
    | 'sign'
    | 'agree-again'
    | 'correction';
  /** the section's title, or the SOP's where it is about all of it */
  title: string;
  /** code of the party it is about; of comments and sections to look at together, how many they are */
  party: string;
  sectionId: string | null;
}

/** An agency that waits for clearance is asked again when so few days are left, in milliseconds. */
const reminder = 2 * 24 * 3_600_000;

/** Whether a party said that it waits for clearance, and that is over in these days. */
function hold({ clearances }: Assessment, partyId: string, now: Date): 'runs' | 'ends' | undefined {
  const until = clearances.find((each) => each.partyId === partyId)?.until;
  if (until === undefined) return undefined;
  return Date.parse(until) - now.getTime() <= reminder ? 'ends' : 'runs';
}

/**
 * Votes as they wait once holds are counted: an agency that waits for clearance has said when it will answer, and is
 * left alone until that is near.
 */
export function withHolds(ctx: Context, sopId: string, needs: readonly NeedsYou[]): (NeedsYou | HoldNeed)[] {
  const { sections } = assessSop(ctx, sopId);
  return needs.flatMap((need): (NeedsYou | HoldNeed)[] => {
    const assessment = sections.find(({ section }) => section.id === need.sectionId);
    const held = assessment && need.kind === 'vote' ? hold(assessment, need.partyId, ctx.now()) : undefined;
    if (held === undefined) return [need];
    return held === 'ends' ? [{ ...need, kind: 'hold-ends' }] : [];
  });
}

type HoldNeed = Omit<NeedsYou, 'kind'> & { kind: 'hold-ends' };

const codeOf = (parties: readonly PartyRow[], partyId: string) => parties.find(({ id }) => id === partyId)?.code ?? '';

function toSign(ctx: Context, sopId: string): Need[] {
  const party = awaitedSignature(ctx, sopId);
  if (party === undefined) return [];
  const { title } = loadSop(ctx, sopId);
  return [{ to: `/sops/${sopId}/ceremony/sign`, kind: 'sign', title, party, sectionId: null }];
}

/** More than one section that changed since the actor's agency agreed is looked at on one page. */
function toAgreeAgain(ctx: Context, sopId: string, votes: readonly NeedsYou[]): Need[] {
  const count = votes.filter(({ agreed }) => agreed).length;
  if (count < 2) return [];
  const { title } = loadSop(ctx, sopId);
  return [{ to: `/sops/${sopId}/reaffirm`, kind: 'agree-again', title, party: String(count), sectionId: null }];
}

function papersWaiting(ctx: Context, sopId: string): Need[] {
  const waiting = waitingPapers(ctx, sopId);
  if (waiting.length === 0) return [];
  const { title } = loadSop(ctx, sopId);
  return waiting.map(({ paperId, kind, party }) => ({
    ...{ to: `/sops/${sopId}/paper/slips/${paperId}`, kind, title, party, sectionId: null },
  }));
}

/** What waits for the actor in one SOP: a signature first, then votes and answers. @throws DomainError `not-found` */
export function needsYou(ctx: Context, sopId: string): Need[] {
  const { needsYou: votes, parties } = overview(ctx, sopId);
  const page = (sectionId: string) => `/sops/${sopId}/sections/${sectionId}`;
  const voting = withHolds(ctx, sopId, votes).map(({ sectionId, kind, title, partyId }) => ({
    ...{ kind, title, sectionId, party: codeOf(parties, partyId), to: page(sectionId) },
  }));
  const written = waitingLateEdits(ctx, sopId).map((need) => ({ ...need, to: `${page(need.sectionId)}#late-edits` }));
  const spelled = correctionsToConfirm(ctx, sopId, seatsIn(ctx, sopId)).map(({ sectionId, title, count }) => ({
    ...{ kind: 'correction' as const, title, sectionId, party: String(count), to: `${page(sectionId)}#corrections` },
  }));
  const said = waitingComments(ctx, sopId).map(({ sectionId, kind, title, commentId, count }) => ({
    ...{ kind, title, sectionId, party: String(count), to: `${page(sectionId)}#${commentId}` },
  }));
  const papers = papersWaiting(ctx, sopId);
  const asked = [...toSign(ctx, sopId), ...papers, ...toAgreeAgain(ctx, sopId, votes), ...voting];
  return [...asked, ...spelled, ...written, ...said];
}

/** Sections whose call may still be taken back: nobody is told of it before that is over. */
export function undoableSections(ctx: Context, sopId: string): Set<string> {
  const now = ctx.now();
  const undoable = assessSop(ctx, sopId).sections.filter(({ call }) => call !== undefined && call.undoUntil > now);
  return new Set(undoable.map(({ section }) => section.id));
}
