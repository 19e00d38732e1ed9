import { signingInputs } from '../../schema/inputs';
import { signatures } from '../../schema/tables';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { identify } from '../people';
import { recordEvent } from '../trail';
import { ownLine } from './own-line';

/**
 * Declines to sign, with a reason. The file is not touched and nobody's signature is voided; the same signatory may
 * sign later, and the decline stays on record.
 * @throws DomainError `reauthentication-required`, `wrong-credentials`, `forbidden`, `wrong-state` (already signed)
 */
export async function decline(ctx: Context, input: unknown): Promise<void> {
  const { ceremonyId, password, reason, reasonPrivate, overrideReason } = parseInput(signingInputs.decline, input);
  ownLine(ctx, ceremonyId);
  await identify(ctx, password);
  ctx.database.transaction(() => {
    const { ceremony, line } = ownLine(ctx, ceremonyId);
    if (line.state.startsWith('signed')) throw new DomainError('wrong-state', { reason: 'already-signed' });
    if (line.given.at(-1)?.reason === reason) return;
    guardWords(ctx, { sopId: ceremony.sopId, kind: 'statement', words: { reason }, overrideReason });
    const id = ctx.newId('signature');
    const by = { givenBy: signedIn(ctx), givenAt: ctx.now() };
    const row = { id, signatoryId: line.signatory.id, outcome: 'declined' as const, reason, reasonPrivate, ...by };
    ctx.database.orm.insert(signatures).values(row).run();
    const payload = { partyId: line.signatory.partyId };
    recordEvent(ctx, { type: 'ceremony.declined', sopId: ceremony.sopId, subject: id, payload });
  });
}
