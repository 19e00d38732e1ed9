import { asc } from 'drizzle-orm';
import { sops } from '../../../schema/tables';
import { verifyRevisions } from '../../revisions';
import { verifyTrail } from '../../trail';
import { complain, print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

/** Words were taken out there, and the trail says so; the hashes stand. */
const purgedIn = (numbers: readonly number[], what: 'event' | 'R') =>
  numbers.length === 0 ? '' : `; purged, hash kept: ${numbers.map((each) => `${what} ${each}`).join(', ')}`;

export const trail: Command = ([action, ...rest], environment) => {
  if (action !== 'verify' || rest.length) throw new UsageError('Say “trail verify”.');
  return withWorkspace(environment(), (ctx) => {
    const verdict = verifyTrail(ctx.database);
    if (!verdict.whole) complain(`The trail is broken at event ${verdict.brokenAt}.`);
    else
      print(`The trail is whole: ${verdict.events} events, head ${verdict.head}${purgedIn(verdict.purged, 'event')}`);
    let whole = verdict.whole;
    for (const { id, title } of ctx.database.orm.select().from(sops).orderBy(asc(sops.createdAt)).all()) {
      const chain = verifyRevisions(ctx, id);
      if (chain.whole)
        print(
          `${title}: ${chain.revisions === 1 ? '1 revision' : `${chain.revisions} revisions`}, whole` +
            purgedIn(chain.purged, 'R'),
        );
      else complain(`${title}: the chain of revisions is broken at R${chain.brokenAt}`);
      whole = whole && chain.whole;
    }
    return whole ? 0 : 1;
  });
};
