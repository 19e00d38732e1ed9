import type { Context } from '../../../server/kernel';
import * as discussion from '../../../server/discussion';
import type { CommentView } from '../../../server/discussion';
import type { Province } from '../../support/province';

export const firstWords = 'The hospital treats her at once. The police write a report when she asks for it.';

/** Comments on words of the first section of a province. */
export function talkIn(world: Province) {
  const open = (ctx: Context, quote: string, more: Record<string, unknown> = {}) =>
    discussion.openComment(ctx, {
      ...{ sectionId: world.section(), textHash: world.words(), effect: 'unsure', kind: 'concern' },
      ...{ words: 'Who tells her first?', quote, block: 0, ...more },
    });
  const all = (ctx: Context = world.lead) => discussion.discussionOf(ctx, world.section()).comments;
  const view = (id: string, ctx: Context = world.lead): CommentView => {
    const found = all(ctx).find((each) => each.id === id);
    if (!found) throw new Error(`No comment ${id}`);
    return found;
  };
  const suggest = (ctx: Context, quote: string, proposal: string, more: Record<string, unknown> = {}) =>
    open(ctx, quote, { kind: 'wording', proposal, words: '', ...more });
  return { open, all, view, suggest };
}
