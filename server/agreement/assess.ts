import { and, inArray, isNull } from 'drizzle-orm';
import { calls } from '../../schema/tables';
import type { Context } from '../kernel';
import { projectText, sharedLook, type SectionRow } from '../sections';
import { loadParties, loadRules, type PartyRow } from '../sops';
import type { CallRow } from './calls';
import { correctionsOf, type CorrectionRow } from './load-corrections';
import { latestVotes, type LatestVote } from './latest-votes';
import { objectionsTo, type AnsweredObjection } from './load-votes';
import { namedIn } from './named-in';
import { agreement, heardVotes, lapsedObjections, type Agreement } from './rules';
import { sameWords } from './same-words-rules';
import { clearancesOn, signalsOn, type ClearanceRow, type SignalRow } from './stances';

/** Where one section stands, with the facts that this follows from. */
export interface Assessment extends Agreement {
  section: SectionRow;
  named: string[];
  /** without those that count as no response, because their objection lapsed */
  votes: LatestVote[];
  objections: AnsweredObjection[];
  lapsed: AnsweredObjection[];
  corrections: CorrectionRow[];
  /** hashes whose votes count for the words as they stand */
  words: ReadonlySet<string>;
  signals: SignalRow[];
  clearances: ClearanceRow[];
  call: CallRow | undefined;
}

function openCalls(ctx: Context, sectionIds: string[]): CallRow[] {
  const open = and(inArray(calls.sectionId, sectionIds), isNull(calls.endedAt));
  return ctx.database.orm.select().from(calls).where(open).all();
}

function assess(ctx: Context, sopId: string, rows: SectionRow[], parties: PartyRow[]): Assessment[] {
  const ids = rows.map(({ id }) => id);
  const rules = loadRules(ctx, sopId);
  const [allVotes, allObjections, allCalls] = [latestVotes(ctx, ids), objectionsTo(ctx, ids), openCalls(ctx, ids)];
  const allCorrections = correctionsOf(ctx, ids);
  const [allSignals, allClearances] = [signalsOn(ctx, ids), clearancesOn(ctx, ids)];
  return rows.map((section) => {
    const own = ({ sectionId }: { sectionId: string }) => sectionId === section.id;
    const named = namedIn(ctx, section.textHash);
    const facts = {
      named,
      votes: allVotes.filter(own),
      objections: allObjections.filter(own),
      corrections: allCorrections.filter(own),
      signals: allSignals.filter(own),
      clearances: allClearances.filter(own),
      call: allCalls.find(own),
    };
    const windowEndsAt = facts.call?.windowEndsAt ?? null;
    const { phase, textHash } = section;
    const input = { phase, textHash, parties, rules, windowEndsAt, now: ctx.now(), ...facts };
    const lapsed = lapsedObjections(input);
    const words = sameWords(textHash, facts.corrections);
    return { section, ...facts, votes: heardVotes(facts.votes, lapsed), lapsed, words, ...agreement(input) };
  });
}

interface SopAssessment {
  parties: PartyRow[];
  sections: Assessment[];
}

/** Where every section of an SOP stands, in their order; shared, so do not change it. The caller has authorised. */
export const assessSop = sharedLook((ctx, sopId, rows): SopAssessment => {
  const parties = loadParties(ctx, sopId);
  return { parties, sections: assess(ctx, sopId, rows, parties) };
});

/** For a command, which looks at its own section in the middle of its changes. */
function assessAlone(ctx: Context, row: SectionRow): SopAssessment {
  const parties = loadParties(ctx, row.sopId);
  return { parties, sections: assess(ctx, row.sopId, [row], parties) };
}

/** Where one section stands; shared, so do not change it. The caller has authorised. @throws DomainError `not-found` */
export function assessSection(ctx: Context, sectionId: string): { parties: PartyRow[]; assessment: Assessment } {
  const row = projectText(ctx, sectionId);
  const { parties, sections } = ctx.database.isInTransaction() ? assessAlone(ctx, row) : assessSop(ctx, row.sopId);
  const assessment = sections.find(({ section }) => section.id === sectionId);
  if (!assessment) throw new Error(`Section ${sectionId} could not be assessed`);
  return { parties, assessment };
}
