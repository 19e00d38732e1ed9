import type { Context } from '../kernel';
import { placeComments } from './place-comments';

/**
 * The blocks of a section, counted from 1, in which the words of its comments stand now, by the ids of these; without
 * comments on the section at large, and without those whose words are gone. For callers that have authorised.
 */
export function commentedBlocks(ctx: Context, sectionId: string): ReadonlyMap<string, number> {
  const standing = placeComments(ctx, sectionId).flatMap(({ id, place, block }) =>
    place === 'gone' || block === null ? [] : [[id, block] as const],
  );
  return new Map(standing);
}
