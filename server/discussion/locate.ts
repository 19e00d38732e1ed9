import { DomainError } from '../kernel';
import { commonEnd, copiesOf, type Range } from './find-words';
import { lettersOf, type Flow } from './flow';

/** Words somebody marked on their screen. */
export interface Marked {
  quote: string;
  /** the block they begin in, counted from 0 */
  block?: number;
  /** letters before them in that block */
  letters?: number;
  /** letters just before them */
  before: string;
}

const notFound = () =>
  new DomainError('invalid', {
    issues: [{ field: 'quote', message: 'These words could not be found in the text as it stands. Mark them again.' }],
  });

/**
 * Finds what somebody marked in the text as it stands now, which may have changed under their hands.
 * @throws DomainError `invalid` when that could be several places, or none
 */
export function locate(flow: Flow, { quote, block, letters = 0, before }: Marked): Range {
  const wanted = lettersOf(quote);
  const [begin = 0, end = begin] = block === undefined ? [] : flow.blocks.slice(block, block + 2);
  const known = lettersOf(before);
  const scored = copiesOf(flow.letters, wanted)
    .map((from) => ({
      from,
      alike: commonEnd(flow.letters.slice(0, from), known),
      isInBlock: begin <= from && from < end,
      distance: Math.abs(from - begin - letters),
    }))
    .sort((a, b) => b.alike - a.alike || Number(b.isInBlock) - Number(a.isInBlock) || a.distance - b.distance);
  const [best, ...others] = scored;
  const isPlain = best && (others.length === 0 || best.isInBlock || best.alike > (others[0]?.alike ?? 0));
  if (!best || !isPlain) throw notFound();
  return { from: best.from, to: best.from + wanted.length };
}

/** Where a whole block stands, counted from 0. @throws DomainError `invalid` when there is none */
export function locateBlock(flow: Flow, block: number): Range {
  const [from, to] = flow.blocks.slice(block, block + 2);
  if (from === undefined || to === undefined) throw notFound();
  return { from, to };
}
