import { eq } from 'drizzle-orm';
import { certificateFingerprint, issueSignerCertificate, signPdf, verifyPdf } from '../../exports/signature';
import { fontFile } from '../../exports/pdf/fonts';
import { groupedHex } from '../../schema/document';
import { signingInputs } from '../../schema/inputs';
import { ceremonies, registeredFiles, signatures } from '../../schema/tables';
import { signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { loadParty, type PartyRow } from '../sops';
import { recordEvent } from '../trail';
import { takeEffect } from './take-effect';
import { identify, ownLine } from './identify';
import { loadAuthority, loadCeremony, rollOf, type CeremonyRow, type SignatoryStanding } from './load';

const ATTEMPTS = 20;

interface Act {
  id: string;
  ceremony: CeremonyRow;
  line: SignatoryStanding;
  party: PartyRow;
  statement: string | undefined;
}

interface Signed {
  bytes: Uint8Array;
  certificate: string;
}

const tailOf = (fingerprint: string) => groupedHex(fingerprint.slice(-8));

function refuseSigned({ state }: SignatoryStanding): void {
  if (state === 'signed' || state === 'signed-with-statement') {
    throw new DomainError('wrong-state', { reason: 'already-signed' });
  }
}

/** A fresh key and certificate for this one act; the key is dropped when this returns. */
async function append(ctx: Context, before: Buffer, { id, ceremony, line, party, statement }: Act): Promise<Signed> {
  const { name, title, field } = line.signatory;
  const authority = loadAuthority(ctx, ceremony.authorityId);
  const now = ctx.now();
  const holder = { personName: name, agency: party.name, serial: id, role: 'Signatory', now };
  const signer = await issueSignerCertificate(authority, ctx.settings.authorityPassphrase, holder);
  const text = `text ${tailOf(ceremony.fingerprint)}`;
  const reason = statement
    ? `Signed with a statement on behalf of ${party.name}, ${text}`
    : `Signed on behalf of ${party.name}, ${text}`;
  const lines = [name, title, party.name, now.toISOString().slice(0, 10), text].filter((line) => line !== '');
  const appearance = { lines, fonts: [fontFile('sans')] };
  const bytes = signPdf(before, { field, name, reason, signedAt: now, signer, appearance });
  return { bytes, certificate: certificateFingerprint(signer.certificate) };
}

function refuseUnsound(bytes: Uint8Array, field: string): void {
  const report = verifyPdf(bytes);
  const mine = report.signatures.find((signature) => signature.field === field);
  const sound = report.verdict === 'intact' && mine?.digestOk && mine.cmsOk && mine.chainOk && mine.coversRevision;
  if (!sound) throw new Error(`The signature in ${field} did not verify; the file was not replaced`);
}

/** Puts the new file in the place of the one it was made from. @returns false when someone else signed meanwhile */
function commit(ctx: Context, act: Act, signed: Signed): boolean {
  const { id, ceremony, line, statement } = act;
  const { orm, blobs } = ctx.database;
  const fileAfter = blobs.put(signed.bytes);
  return ctx.database.transaction(() => {
    const present = loadCeremony(ctx, ceremony.id);
    if (present.currentFile !== ceremony.currentFile) return false;
    const outcome = statement ? ('signed-with-statement' as const) : ('signed' as const);
    const given = { givenBy: signedIn(ctx), givenAt: ctx.now() };
    const files = { fileBefore: ceremony.currentFile, fileAfter, certificate: signed.certificate };
    orm
      .insert(signatures)
      .values({ id, signatoryId: line.signatory.id, outcome, statement, ...files, ...given })
      .run();
    orm.update(ceremonies).set({ currentFile: fileAfter }).where(eq(ceremonies.id, ceremony.id)).run();
    const signatureCount = rollOf(ctx, ceremony.id).filter(({ state }) => state.startsWith('signed')).length;
    const registered = { hash: fileAfter, ceremonyId: ceremony.id, signatures: signatureCount, storedAt: ctx.now() };
    orm.insert(registeredFiles).values(registered).run();
    const payload = { partyId: line.signatory.partyId, outcome, fileAfter, certificate: signed.certificate };
    recordEvent(ctx, { type: 'ceremony.signed', sopId: ceremony.sopId, subject: id, payload });
    takeEffect(ctx, present);
    return true;
  });
}

/**
 * Signs on behalf of the actor's agency: one incremental signature with a certificate of its own in the agency's field.
 * Two people signing at the same moment both succeed, one after the other.
 * @returns the id of the signature
 * @throws DomainError `reauthentication-required`, `wrong-credentials`, `forbidden`, `wrong-state` (already signed)
 */
export async function sign(ctx: Context, input: unknown): Promise<string> {
  const { ceremonyId, password, statement } = parseInput(signingInputs.sign, input);
  refuseSigned(ownLine(ctx, ceremonyId).line);
  await identify(ctx, password);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { ceremony, line } = ownLine(ctx, ceremonyId);
    refuseSigned(line);
    const party = loadParty(ctx, ceremony.sopId, line.signatory.partyId);
    const act: Act = { id: ctx.newId('signature'), ceremony, line, party, statement };
    const signed = await append(ctx, ctx.database.blobs.get(ceremony.currentFile), act);
    refuseUnsound(signed.bytes, line.signatory.field);
    if (commit(ctx, act, signed)) return act.id;
  }
  throw new DomainError('wrong-state', { reason: 'file-changed' });
}
