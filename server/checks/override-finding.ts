import { safetyInputs } from '../../schema/inputs';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { visibleSection } from '../sections';
import { guardWords, writeOverride } from '../guard';
import { sectionSafety } from './section-safety';

/**
 * A lead lets a finding in a section stand, with a reason; also one that is about to be pasted. It holds for the words as they are: other words are looked
 * at anew.
 * @throws DomainError `forbidden` unless the actor leads; `not-found` when the section does not say that (any more)
 */
export function overrideFinding(ctx: Context, input: unknown): void {
  const { sectionId, rule, key, wordsHash, reason, isPasted } = parseInput(safetyInputs.overrideFinding, input);
  ctx.database.transaction(() => {
    const { sopId } = visibleSection(ctx, sectionId);
    authorise(ctx, sopId, 'safety.override');
    const found =
      isPasted ||
      sectionSafety(ctx, sectionId).findings.some(
        (finding) => finding.rule === rule && finding.key === key && finding.wordsHash === wordsHash,
      );
    guardWords(ctx, { sopId, kind: 'comment', words: { reason } });
    if (!found) throw new DomainError('not-found', { what: 'finding' });
    writeOverride(ctx, { sopId, sectionId, field: isPasted ? 'paste' : 'section' }, { rule, key, wordsHash }, reason);
  });
}
