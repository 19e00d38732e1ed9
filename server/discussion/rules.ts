import type { Channel, CommentKind, Outcome } from '../../schema/vocabulary';

export type CommentState = 'open' | 'answered' | 'contested' | 'settled' | 'withdrawn';

/** What was last decided on a comment, and what its agency says to that. */
interface Latest {
  outcome: Outcome;
  satisfied: boolean | null;
}

/** Where a comment stands: nobody decided; decided, its agency has yet to answer; it is not satisfied; all is said. */
export function stateOf(latest: Latest | undefined): CommentState {
  if (!latest) return 'open';
  if (latest.outcome === 'withdrawn') return 'withdrawn';
  if (latest.satisfied === null) return 'answered';
  return latest.satisfied ? 'settled' : 'contested';
}

/** Whether a lead has something to decide: nothing was decided, or what was does not satisfy. */
export function needsDecision(latest: Latest | undefined): boolean {
  const state = stateOf(latest);
  return state === 'open' || state === 'contested';
}

interface Received {
  channel: Channel;
  receivedOn: string | null;
  madeAt: Date;
}

/** Whether a comment came after its section was first called: on paper the day it was received says so. */
export function cameLate({ channel, receivedOn, madeAt }: Received, calledAt: Date | undefined): boolean {
  if (!calledAt) return false;
  if (channel !== 'online' && receivedOn !== null) return receivedOn > calledAt.toISOString().slice(0, 10);
  return madeAt > calledAt;
}

/** What of a comment a filter of the table looks at. */
interface Filtered {
  section: { id: string };
  party: { id: string } | null;
  kind: CommentKind;
  outcome: { outcome: Outcome } | null;
  needsDecision: boolean;
  asksMe: boolean;
}

/** Which comments are asked for; what is left out asks for all. */
interface Filter {
  waiting?: 'decision' | 'answer' | undefined;
  section?: string | undefined;
  party?: string | undefined;
  kind?: CommentKind | undefined;
  outcome?: Outcome | undefined;
}

/** Whether a comment is one of those that are asked for. */
export function showsLine(line: Filtered, { waiting, section, party, kind, outcome }: Filter): boolean {
  const waits = { decision: line.needsDecision, answer: line.asksMe };
  const asked: [unknown, unknown][] = [
    [section, line.section.id],
    [party, line.party?.id],
    [kind, line.kind],
    [outcome, line.outcome?.outcome],
  ];
  return (waiting === undefined || waits[waiting]) && asked.every(([want, is]) => want === undefined || want === is);
}
