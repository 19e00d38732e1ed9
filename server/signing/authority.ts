import { desc } from 'drizzle-orm';
import { createAuthority } from '../../exports/signature';
import { authorities } from '../../schema/tables';
import type { Context } from '../kernel';
import { loadAuthority, type AuthorityRow } from './load';

const YEARS = 30;
const NAME = 'Accord installation';

/** The installation's certificate authority, made the first time it is needed. Its key is stored encrypted. */
export async function installationAuthority(ctx: Context): Promise<AuthorityRow> {
  const { orm } = ctx.database;
  const latest = () => orm.select().from(authorities).orderBy(desc(authorities.createdAt)).limit(1).get();
  const known = latest();
  if (known) return known;
  const now = ctx.now();
  const made = await createAuthority({ name: NAME, now, years: YEARS, passphrase: ctx.settings.authorityPassphrase });
  return ctx.database.transaction(() => {
    const meanwhile = latest();
    if (meanwhile) return meanwhile;
    const id = ctx.newId('authority');
    orm
      .insert(authorities)
      .values({ id, ...made, createdAt: now })
      .run();
    return loadAuthority(ctx, id);
  });
}
