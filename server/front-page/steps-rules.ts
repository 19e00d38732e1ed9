import type { SectionLine } from '../agreement';
import type { MeetingLine } from '../meetings';
import type { LatestRecord } from '../revisions';
import type { CeremonyView } from '../signing';
import type { Register } from '../sops';

type Fact =
  | { kind: 'seats'; missing: number }
  | { kind: 'rules'; locked: boolean }
  | { kind: 'comments'; count: number }
  | { kind: 'called'; called: number; of: number }
  | { kind: 'meetings'; sealed: number }
  | { kind: 'revisions'; count: number }
  | { kind: 'signed'; signed: number; of: number }
  | { kind: 'not-open' }
  | { kind: 'outside' };

export type Step = { state: 'done' | 'now' | 'ahead'; fact: Fact };

type Standing = {
  register: Pick<Register, 'missingSeats' | 'rules'>;
  sections: readonly Pick<SectionLine, 'status'>[];
  /** made on the whole procedure */
  comments: number;
  meetings: readonly Pick<MeetingLine, 'state'>[];
  latest: Pick<LatestRecord, 'number'> | null;
  ceremony: CeremonyView['ceremony'];
};

const step = (isDone: boolean, fact: Fact, isNow = !isDone): Step => ({
  state: isDone ? 'done' : isNow ? 'now' : 'ahead',
  fact,
});

const outside: Step = { state: 'ahead', fact: { kind: 'outside' } };

/** Where a procedure stands in the ten steps, from facts alone; steps kept elsewhere are said to be. */
export function stepsOf({ register, sections, comments, meetings, latest, ceremony }: Standing): Step[] {
  const missing = register.missingSeats.length;
  const locked = register.rules.lockedAt !== null;
  const called = sections.filter(({ status }) => status !== 'drafting').length;
  const sealed = meetings.filter(({ state }) => state === 'sealed').length;
  return [
    step(missing === 0, { kind: 'seats', missing }),
    step(locked, { kind: 'rules', locked }),
    outside,
    step(called === sections.length, { kind: 'called', called, of: sections.length }),
    step(ceremony !== null, { kind: 'comments', count: comments }, comments > 0),
    step(ceremony !== null, { kind: 'meetings', sealed }, meetings.length > 0),
    step(ceremony !== null, { kind: 'revisions', count: latest?.number ?? 0 }, sealed > 0),
    signing(ceremony),
    outside,
    outside,
  ];
}

function signing(ceremony: Standing['ceremony']): Step {
  if (ceremony === null) return { state: 'ahead', fact: { kind: 'not-open' } };
  const signed = ceremony.counts.signed + ceremony.counts['signed-with-statement'];
  return step(ceremony.inForceAt !== null, { kind: 'signed', signed, of: ceremony.roll.length });
}
