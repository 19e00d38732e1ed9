import { and, eq, isNull } from 'drizzle-orm';
import { checkInputs } from '../../schema/inputs';
import { checkWaivers } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { projectText, visibleSection, type SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { lookOver } from './look-over';

/** With what a section was called stays as it was: waivers are given and taken back while it is drafted. */
function draftedSection(ctx: Context, sectionId: string): SectionRow {
  const { id, sopId } = visibleSection(ctx, sectionId);
  authorise(ctx, sopId, 'section.manage');
  const section = projectText(ctx, id);
  if (section.phase !== 'drafting') throw new DomainError('wrong-state', { reason: 'section-not-drafting' });
  return section;
}

/**
 * Lets a section go forward although a check finds something, with a reason that is printed in the record. Waiving what
 * is waived already changes nothing.
 * @throws DomainError `forbidden`; `wrong-state` outside of drafting; `not-found` when the check finds that no longer
 */
export function waiveCheck(ctx: Context, input: unknown): void {
  const { sectionId, findingId, reason, overrideReason } = parseInput(checkInputs.waiveCheck, input);
  ctx.database.transaction(() => {
    const { sopId } = draftedSection(ctx, sectionId);
    const finding = lookOver(ctx, sopId, sectionId)
      .flatMap(({ findings }) => findings)
      .find(({ id }) => id === findingId);
    if (!finding) throw new DomainError('not-found', { what: 'finding' });
    if (finding.waiver) return;
    guardWords(ctx, { sopId, kind: 'comment', words: { reason }, overrideReason });
    const given = { reason, waivedAt: ctx.now(), waivedBy: signedIn(ctx) };
    const about = { sectionId, findingId, checkId: finding.check };
    ctx.database.orm
      .insert(checkWaivers)
      .values({ id: ctx.newId('waiver'), ...about, ...given })
      .run();
    const payload = { check: finding.check, findingId, reason };
    recordEvent(ctx, { type: 'section.check-waived', sopId, subject: sectionId, payload });
  });
}

/**
 * Takes a waiver back: what it was about stands in the way of a call again. Taking back what was never waived changes
 * nothing. @throws DomainError `forbidden`; `wrong-state` outside of drafting
 */
export function withdrawWaiver(ctx: Context, input: unknown): void {
  const { sectionId, findingId } = parseInput(checkInputs.withdrawWaiver, input);
  ctx.database.transaction(() => {
    const { sopId } = draftedSection(ctx, sectionId);
    const own = and(
      eq(checkWaivers.sectionId, sectionId),
      eq(checkWaivers.findingId, findingId),
      isNull(checkWaivers.withdrawnAt),
    );
    const withdrawn = { withdrawnAt: ctx.now(), withdrawnBy: signedIn(ctx) };
    const { changes } = ctx.database.orm.update(checkWaivers).set(withdrawn).where(own).run();
    if (changes === 0) return;
    recordEvent(ctx, { type: 'section.waiver-withdrawn', sopId, subject: sectionId, payload: { findingId } });
  });
}
