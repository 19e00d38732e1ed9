import { eq } from 'drizzle-orm';
import { paperInputs } from '../../schema/inputs';
import { calls, votes } from '../../schema/tables';
import { entryFaults } from '../../schema/words/en/paper-entry';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { projectText, redlineBetween, visibleSection, type Redline, type SectionRow } from '../sections';

/** The digits of a fingerprint that are printed large. */
const SHOWN = 8;

/** A fingerprint as somebody typed it, without spaces. */
export const plainFingerprint = (typed: string) => typed.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');

/** Which words a fingerprint belongs to. */
export type Printed =
  | { state: 'unfinished' | 'unknown' }
  | { state: 'current'; textHash: string }
  | { state: 'old'; redline: Redline };

/** Hashes of the words that parties of an SOP were ever asked about in this section. */
function wordsAskedAbout({ database: { orm } }: Context, sectionId: string): string[] {
  const called = orm.select({ hash: calls.textHash }).from(calls).where(eq(calls.sectionId, sectionId)).all();
  const voted = orm.select({ hash: votes.textHash }).from(votes).where(eq(votes.sectionId, sectionId)).all();
  return [...new Set([...called, ...voted].map(({ hash }) => hash))];
}

/** Which words of a section were printed with this fingerprint, beside those that stand. The caller has authorised. */
export function wordsPrinted(ctx: Context, { id, sopId, textHash }: SectionRow, typed: string): Printed {
  const begin = plainFingerprint(typed);
  if (begin.length < SHOWN) return { state: 'unfinished' };
  if (textHash.startsWith(begin)) return { state: 'current', textHash };
  const old = wordsAskedAbout(ctx, id).find((hash) => hash.startsWith(begin));
  return old === undefined
    ? { state: 'unknown' }
    : { state: 'old', redline: redlineBetween(ctx, sopId, old, textHash) };
}

/** For whoever enters a paper: whether its words still stand, else what changed since. @throws DomainError */
export function printedWords(ctx: Context, input: unknown): Printed {
  const { sopId, sectionId, fingerprint } = parseInput(paperInputs.printedWords, input);
  authorise(ctx, sopId, 'vote.record');
  const section = visibleSection(ctx, sectionId);
  if (section.sopId !== sopId) throw new DomainError('not-found', { what: 'section' });
  return wordsPrinted(ctx, projectText(ctx, sectionId), fingerprint);
}

const [SHORT, FEW] = [160, 3];
const cut = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text.trim());

/** The first few changes in one sentence, for where no redline can be drawn. */
export function changesInWords(redline: Redline): string {
  const wordsOf = (runs: Redline[number]['runs'], kind: string) =>
    cut(
      runs
        .filter((run) => run.kind === kind)
        .map(({ text }) => text)
        .join(' '),
    );
  const changes = redline.flatMap(({ kind, runs }): string[] => {
    if (kind === 'same') return [];
    const [before, after] = [wordsOf(runs, 'removed'), wordsOf(runs, 'added')];
    if (before !== '' && after !== '') return [entryFaults.became(before, after)];
    return [...(before === '' ? [] : [entryFaults.gone(before)]), ...(after === '' ? [] : [entryFaults.added(after)])];
  });
  return changes.slice(0, FEW).join('; ');
}
