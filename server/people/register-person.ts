import { eq } from 'drizzle-orm';
import { peopleInputs } from '../../schema/inputs';
import { people } from '../../schema/tables';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';

/** The person with this e-mail address, registered now if new. A known person keeps the name they have. */
export function registerPerson(ctx: Context, input: { email: string; name: string }): string {
  const { email, name } = parseInput(peopleInputs.newPerson, input);
  const known = ctx.database.orm.select().from(people).where(eq(people.email, email)).get();
  if (known) return known.id;
  const id = ctx.newId('person');
  ctx.database.transaction(() => {
    ctx.database.orm.insert(people).values({ id, email, name, createdAt: ctx.now() }).run();
    recordEvent(ctx, { type: 'person.registered', sopId: null, subject: id });
  });
  return id;
}
