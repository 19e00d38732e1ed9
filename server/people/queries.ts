import { eq } from 'drizzle-orm';
import { people } from '../../schema/tables';
import { personOf, type Context } from '../kernel';

export interface Account {
  personId: string;
  name: string;
  email: string;
  hasPassword: boolean;
}

/** The signed-in person, or undefined. */
export function account(ctx: Context): Account | undefined {
  const personId = personOf(ctx.actor);
  if (personId === undefined) return undefined;
  const person = ctx.database.orm.select().from(people).where(eq(people.id, personId)).get();
  if (!person) return undefined;
  const { name, email, passwordHash } = person;
  return { personId, name, email, hasPassword: passwordHash !== null };
}
