import { and, eq } from 'drizzle-orm';
import { noticeInputs } from '../../schema/inputs';
import { digestsOff } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { parseInput, type Context } from '../kernel';
import { mySops } from '../sops';
import { recordEvent } from '../trail';

function isWanted({ database }: Context, personId: string, sopId: string): boolean {
  const own = and(eq(digestsOff.personId, personId), eq(digestsOff.sopId, sopId));
  return database.orm.select({ sopId: digestsOff.sopId }).from(digestsOff).where(own).get() === undefined;
}

/** Switches the daily mail about one SOP off or on again, for the actor alone. @throws DomainError `not-found` */
export function setDigest(ctx: Context, input: unknown): void {
  const { sopId, wanted } = parseInput(noticeInputs.setDigest, input);
  ctx.database.transaction(() => {
    authorise(ctx, sopId, 'sop.read');
    const personId = signedIn(ctx);
    if (isWanted(ctx, personId, sopId) === wanted) return;
    const { orm } = ctx.database;
    const own = and(eq(digestsOff.personId, personId), eq(digestsOff.sopId, sopId));
    if (wanted) orm.delete(digestsOff).where(own).run();
    else orm.insert(digestsOff).values({ personId, sopId, since: ctx.now() }).run();
    recordEvent(ctx, { type: wanted ? 'notice.turned-on' : 'notice.turned-off', sopId, subject: personId });
  });
}

export interface DigestChoices {
  /** whether this installation sends mail at all */
  isMailOn: boolean;
  sops: { id: string; title: string; wanted: boolean }[];
}

/** For which of their SOPs the actor wants mail. @throws DomainError `sign-in-required` */
export function digestChoices(ctx: Context): DigestChoices {
  const personId = signedIn(ctx);
  const sops = mySops(ctx).map(({ id, title }) => ({ id, title, wanted: isWanted(ctx, personId, id) }));
  return { isMailOn: ctx.settings.sendsMail ?? false, sops };
}
