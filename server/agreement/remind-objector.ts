import { agreementInputs } from '../../schema/inputs';
import { objectionReminders } from '../../schema/tables';
import { signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { caseOf, requireOpen } from './objections';

/**
 * Puts on record that the owner of an answered objection was asked for its reply. After two such reminders and ten
 * working days without one it lapses, by itself: nothing is stored then. @returns the id of the reminder
 * @throws DomainError `wrong-state` unless an answer waits for the owner's reply
 */
export function remindObjector(ctx: Context, input: unknown): string {
  const { objectionId } = parseInput(agreementInputs.remindObjector, input);
  return ctx.database.transaction(() => {
    const found = caseOf(ctx, objectionId, 'section.manage');
    requireOpen(found);
    const { objection, section } = found;
    if (objection.state !== 'answered') throw new DomainError('wrong-state', { reason: 'objection-not-answered' });
    const id = ctx.newId('reminder');
    const by = { remindedBy: signedIn(ctx), remindedAt: ctx.now() };
    ctx.database.orm
      .insert(objectionReminders)
      .values({ id, objectionId, textHash: section.textHash, ...by })
      .run();
    const payload = { sectionId: section.id, partyId: objection.partyId };
    recordEvent(ctx, { type: 'objection.reminded', sopId: section.sopId, subject: objectionId, payload });
    return id;
  });
}
