import { withheldWords, withoutWords, type Edition } from '../../schema/document';
import type { Context } from '../kernel';
import { projectText, readText } from '../sections';

/** Takes out of a text what readers may not see. */
export type Withhold = <T extends string | null>(text: T) => T;

/**
 * What people wrote about a section, for readers who may not see all of its directory: where a provider is goes,
 * whoever wrote it. For callers that have authorised.
 */
export function withholdIn(ctx: Context, sectionId: string, edition: Edition): Withhold {
  if (edition === 'restricted') return (text) => text;
  const words = withheldWords(readText(ctx, projectText(ctx, sectionId).textHash), edition);
  if (words.length === 0) return (text) => text;
  return ((text: string | null) => text && withoutWords(text, words)) as Withhold;
}
