import type { DocumentNode } from '../../../schema/document';
import { statusMustBe } from '../acts';
import { mustBe } from '../must';
import type { World } from '../world';

const [SLIP, RIGHT] = ['count by this wordnig', 'count by this wording'];

const rewritten = (node: DocumentNode, from: string, to: string): DocumentNode => ({
  ...node,
  ...(node.text === undefined ? {} : { text: node.text.replace(from, to) }),
  ...(node.content && { content: node.content.map((child) => rewritten(child, from, to)) }),
});

/** A slip of the pen that nobody sees before the vote. */
export const withSlip = (document: DocumentNode): DocumentNode => rewritten(document, RIGHT, SLIP);

const counting = (world: World) => world.section(7).cells.filter(({ vote }) => vote?.counts).length;

/**
 * Component 7 was agreed with a slip of the pen. The lead proposes to correct it, the hospital confirms, and all votes
 * count for the corrected words, once two days have passed in which any agency could say that it changes the meaning.
 */
export function correction(world: World): void {
  const { id: sectionId, textHash } = world.section(7);
  const correctionId = world.lead().agreement.proposeCorrection({ sectionId, textHash, quote: SLIP, words: RIGHT });
  const waiting = world.representative('A03').notices.needsYou(world.sopId);
  mustBe(
    'What waits for the hospital',
    waiting.flatMap(({ kind, sectionId: in7 }) => (kind === 'correction' ? [in7] : [])),
    [sectionId],
  );
  const confirmed = { correctionId, partyId: world.partyId('A03'), textHash };
  world.representative('A03').agreement.confirmCorrection(confirmed);
  mustBe('Votes that count for the corrected words', counting(world), 14);
  statusMustBe(world, { 7: 'awaiting' });
  world.clock.nextDays(3);
  statusMustBe(world, { 7: 'agreed' });
}
