import { redline, type RedlineBlock } from '../../schema/document/redline';
import type { Context } from '../kernel';
import { shownText } from './shown-text';

export type Redline = RedlineBlock[];

/** What changed of an SOP from one stored wording to another, as the actor may see it. @throws DomainError `not-found` */
export function redlineBetween(ctx: Context, sopId: string, fromHash: string, toHash: string): Redline {
  return redline(shownText(ctx, sopId, fromHash), shownText(ctx, sopId, toHash));
}
