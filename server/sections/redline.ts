import { redline, type RedlineBlock } from '../../schema/document/redline';
import type { Context } from '../kernel';
import { readText } from './read-text';

export type Redline = RedlineBlock[];

/** What changed from one stored wording to another, word by word. @throws DomainError `not-found` */
export function redlineBetween(ctx: Context, fromHash: string, toHash: string): Redline {
  return redline(readText(ctx, fromHash), readText(ctx, toHash));
}
