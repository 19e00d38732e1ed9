import { groupedHex } from '../../schema/document';
import { signingInputs } from '../../schema/inputs';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { identify } from '../people';
import { appendSignature, type SignatureFace } from './append-signature';
import { ownLine } from './own-line';
import type { CeremonyRow, SignatoryStanding } from './load';

/** The end of the fingerprint, as it stands in the signature's reason and in its box. */
export const textMark = ({ fingerprint }: CeremonyRow) => `text …${groupedHex(fingerprint.slice(-8))}`;

function faceOf(
  ctx: Context,
  agency: string,
  { signatory }: SignatoryStanding,
  ceremony: CeremonyRow,
  stated: boolean,
): SignatureFace {
  const { name, title } = signatory;
  const mark = textMark(ceremony);
  const how = stated ? 'Signed with a statement' : 'Signed';
  return {
    holder: { personName: name, agency, role: 'Signatory' },
    reason: `${how} on behalf of ${agency}, ${mark}`,
    lines: [name, title, agency, ctx.now().toISOString().slice(0, 10), mark].filter((line) => line !== ''),
  };
}

/**
 * Signs on behalf of the actor's agency: one incremental signature with a certificate of its own in the agency's field.
 * @returns the id of the signature
 * @throws DomainError `reauthentication-required`, `wrong-credentials`, `forbidden`, `wrong-state` (already signed)
 */
export async function sign(ctx: Context, input: unknown): Promise<string> {
  const { ceremonyId, password, statement, overrideReason } = parseInput(signingInputs.sign, input);
  const own = () => ownLine(ctx, ceremonyId).line;
  if (own().state.startsWith('signed')) throw new DomainError('wrong-state', { reason: 'already-signed' });
  const { sopId } = ownLine(ctx, ceremonyId).ceremony;
  ctx.database.transaction(() => guardWords(ctx, { sopId, kind: 'statement', words: { statement }, overrideReason }));
  await identify(ctx, password);
  return appendSignature(ctx, {
    ...{ ceremonyId, statement, line: own, event: 'ceremony.signed' },
    outcome: statement ? 'signed-with-statement' : 'signed',
    face: (party, line, ceremony) => faceOf(ctx, party.name, line, ceremony, statement !== undefined),
  });
}
