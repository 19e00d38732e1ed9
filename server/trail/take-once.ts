import { eq, lt } from 'drizzle-orm';
import { sentForms } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

/** How long somebody may go on pressing the button of one form, in milliseconds. */
const kept = 3 * 24 * 3_600_000;

/**
 * Marks the form behind this command as taken, with what the command writes: when the answer to it was lost and it is
 * sent again, nothing is done twice.
 * @throws DomainError `sent-before`
 */
export function takeOnce({ sending, database: { orm }, now }: Context): void {
  if (!sending?.once || sending.isTaken) return;
  const at = now();
  orm
    .delete(sentForms)
    .where(lt(sentForms.at, new Date(at.getTime() - kept)))
    .run();
  if (orm.select().from(sentForms).where(eq(sentForms.once, sending.once)).get()) {
    throw new DomainError('sent-before', {});
  }
  orm.insert(sentForms).values({ once: sending.once, at }).run();
  sending.isTaken = true;
}
