import { redline, type RedlineBlock } from '../../schema/document/redline';
import type { DocumentNode } from '../../schema/document/node';
import type { Context } from '../kernel';
import { shownText } from './shown-text';

export type Redline = RedlineBlock[];

/** A section that was added later had no words before. */
const nothing: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/** What changed of an SOP from one stored wording to another, as the actor may see it. @throws DomainError `not-found` */
export function redlineBetween(ctx: Context, sopId: string, fromHash: string | null, toHash: string): Redline {
  const before = fromHash === null ? nothing : shownText(ctx, sopId, fromHash);
  return redline(before, shownText(ctx, sopId, toHash));
}
