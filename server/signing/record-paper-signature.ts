import { signingInputs } from '../../schema/inputs';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { cleanScan } from '../scans';
import { appendSignature, type SignatureFace } from './append-signature';
import { visibleCeremony, rollOf, type CeremonyRow, type SignatoryStanding } from './load';
import { textMark } from './sign';

function faceOf(
  ctx: Context,
  agency: string,
  { signatory }: SignatoryStanding,
  ceremony: CeremonyRow,
  scan: string,
  heldAt: string,
): SignatureFace {
  const mark = textMark(ceremony);
  return {
    holder: { personName: 'Accord installation', agency: 'Accord installation', role: 'Recorder of paper signatures' },
    reason: `Recorded on paper for ${agency}: ${signatory.name}, ${mark}, scan ${scan}, original held at ${heldAt}`,
    lines: [`${signatory.name}, on paper`, agency, `Recorded ${ctx.now().toISOString().slice(0, 10)}`, mark],
  };
}

/**
 * Records a signature given on the printed signature page. The installation signs the field, with where the original is
 * held and the SHA-256 of its scan, from which what a camera noted beside the picture was taken out; the certificate
 * names the installation, never the person who signed on paper.
 * @throws DomainError `invalid` for a scan that is not whole; `wrong-state` (`another-fingerprint` when the paper is not
 * a print of this text; `already-signed`)
 */
export async function recordPaperSignature(ctx: Context, input: unknown): Promise<string> {
  const { ceremonyId, signatoryId, fingerprint, heldAt, scan, overrideReason } = parseInput(
    signingInputs.recordPaperSignature,
    input,
  );
  const ceremony = visibleCeremony(ctx, ceremonyId);
  authorise(ctx, ceremony.sopId, 'ceremony.manage');
  if (!ceremony.fingerprint.startsWith(fingerprint))
    throw new DomainError('wrong-state', { reason: 'another-fingerprint' });
  const line = () => {
    const found = rollOf(ctx, ceremonyId).find(({ signatory }) => signatory.id === signatoryId);
    if (!found) throw new DomainError('not-found', { what: 'signatory' });
    return found;
  };
  if (line().state.startsWith('signed')) throw new DomainError('wrong-state', { reason: 'already-signed' });
  const guarded = { sopId: ceremony.sopId, kind: 'comment', words: { heldAt }, overrideReason } as const;
  ctx.database.transaction(() => guardWords(ctx, guarded));
  const paper = { scan: ctx.database.blobs.put(cleanScan(scan).bytes), heldAt };
  return appendSignature(ctx, {
    ...{ ceremonyId, line, paper, outcome: 'signed', event: 'ceremony.paper-recorded' },
    face: (party, standing, row) => faceOf(ctx, party.name, standing, row, paper.scan, heldAt),
  });
}
