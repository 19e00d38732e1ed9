import { inEdition, type DocumentNode } from '../../schema/document';
import { audienceOf, seatsIn } from '../access';
import type { Context } from '../kernel';
import { readText } from './read-text';

/** A document of an SOP as the actor may see it: without where shelters are, for who may not know. */
export const asShown = (ctx: Context, sopId: string, document: DocumentNode): DocumentNode =>
  inEdition(document, audienceOf(seatsIn(ctx, sopId)));

/** A stored wording of an SOP as the actor may see it. Its hash is that of the whole. @throws DomainError `not-found` */
export const shownText = (ctx: Context, sopId: string, hash: string): DocumentNode =>
  asShown(ctx, sopId, readText(ctx, hash));
