import { namedParties } from '../../schema/document';
import type { Context } from '../kernel';
import { readText } from '../sections';

/** Reading a long text only to see whom it names costs more than everything else a section's standing rests on. */
const read = new Map<string, string[]>();
const kept = 2000;

/** Ids of the parties a stored wording names. Ids alone are kept: words may have to be forgotten. */
export function namedIn(ctx: Context, textHash: string): string[] {
  const known = read.get(textHash);
  if (known) return known;
  const named = namedParties(readText(ctx, textHash));
  if (read.size >= kept) read.delete([...read.keys()][0] ?? '');
  read.set(textHash, named);
  return named;
}
