import { eq } from 'drizzle-orm';
import { certificateFingerprint, issueSignerCertificate, signPdf, verifyPdf } from '../../exports/signature';
import { ceremonies, registeredFiles, signatures } from '../../schema/tables';
import type { EventType, SignatureOutcome } from '../../schema/vocabulary';
import { signedIn } from '../access';
import { DomainError, type Context } from '../kernel';
import { loadParty, type PartyRow } from '../sops';
import { recordEvent } from '../trail';
import { loadAuthority, loadCeremony, rollOf, type CeremonyRow, type SignatoryStanding } from './load';
import { takeEffect } from './take-effect';

const ATTEMPTS = 20;

/** What goes into the file: who the certificate names, why, and what the box shows. */
export interface SignatureFace {
  holder: { personName: string; agency: string; role: string };
  reason: string;
  lines: string[];
}

export interface Act {
  ceremonyId: string;
  /** finds the line on the roll; called again each time the file moved on meanwhile */
  line(): SignatoryStanding;
  face(party: PartyRow, line: SignatoryStanding, ceremony: CeremonyRow): SignatureFace;
  outcome: Exclude<SignatureOutcome, 'declined'>;
  statement?: string;
  paper?: { scan: string; heldAt: string };
  event: EventType;
}

interface Signed {
  id: string;
  bytes: Uint8Array;
  certificate: string;
}

function refuseSigned({ state }: SignatoryStanding): void {
  if (state.startsWith('signed')) throw new DomainError('wrong-state', { reason: 'already-signed' });
}

/** A fresh key and certificate for this one act; the key is dropped when this returns. */
async function append(ctx: Context, ceremony: CeremonyRow, field: string, face: SignatureFace): Promise<Signed> {
  const id = ctx.newId('signature');
  const authority = loadAuthority(ctx, ceremony.authorityId);
  const now = ctx.now();
  const holder = { ...face.holder, serial: id, now };
  const signer = await issueSignerCertificate(authority, ctx.settings.authorityPassphrase, holder);
  const words = { name: face.holder.personName, reason: face.reason, signedAt: now };
  const before = ctx.database.blobs.get(ceremony.currentFile);
  const bytes = signPdf(before, { field, signer, appearance: { lines: face.lines }, ...words });
  return { id, bytes, certificate: certificateFingerprint(signer.certificate) };
}

function refuseUnsound(bytes: Uint8Array, field: string): void {
  const report = verifyPdf(bytes);
  const mine = report.signatures.find((signature) => signature.field === field);
  const sound = report.verdict === 'intact' && mine?.digestOk && mine.cmsOk && mine.chainOk && mine.coversRevision;
  if (!sound) throw new Error(`The signature in ${field} did not verify; the file was not replaced`);
}

function writeRows(
  ctx: Context,
  act: Act,
  ceremony: CeremonyRow,
  { id, certificate }: Signed,
  fileAfter: string,
): void {
  const { orm } = ctx.database;
  const { outcome, statement, paper, event } = act;
  const { signatory } = act.line();
  const given = { givenBy: signedIn(ctx), givenAt: ctx.now() };
  const channel = paper ? ('paper' as const) : ('electronic' as const);
  const files = { fileBefore: ceremony.currentFile, fileAfter, certificate, channel, ...paper };
  orm
    .insert(signatures)
    .values({ id, signatoryId: signatory.id, outcome, statement, ...files, ...given })
    .run();
  orm.update(ceremonies).set({ currentFile: fileAfter }).where(eq(ceremonies.id, ceremony.id)).run();
  const count = rollOf(ctx, ceremony.id).filter(({ state }) => state.startsWith('signed')).length;
  orm
    .insert(registeredFiles)
    .values({ hash: fileAfter, ceremonyId: ceremony.id, signatures: count, storedAt: ctx.now() })
    .run();
  const payload = { partyId: signatory.partyId, outcome, channel, fileAfter, certificate };
  recordEvent(ctx, { type: event, sopId: ceremony.sopId, subject: id, payload });
}

/** Puts the new file in the place of the one it was made from. @returns false when someone else signed meanwhile */
function commit(ctx: Context, act: Act, ceremony: CeremonyRow, signed: Signed): boolean {
  const fileAfter = ctx.database.blobs.put(signed.bytes);
  return ctx.database.transaction(() => {
    const present = loadCeremony(ctx, ceremony.id);
    if (present.currentFile !== ceremony.currentFile) return false;
    refuseSigned(act.line());
    writeRows(ctx, act, ceremony, signed, fileAfter);
    takeEffect(ctx, present);
    return true;
  });
}

/**
 * Appends one signature to the ceremony's file by compare-and-swap: two people who sign at the same moment both
 * succeed, one after the other, and the file never branches. Nothing is replaced before our own verifier agrees.
 * @returns the id of the signature
 * @throws DomainError `wrong-state` when this line of the roll is signed already
 */
export async function appendSignature(ctx: Context, act: Act): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ceremony = loadCeremony(ctx, act.ceremonyId);
    const line = act.line();
    refuseSigned(line);
    const party = loadParty(ctx, ceremony.sopId, line.signatory.partyId);
    const signed = await append(ctx, ceremony, line.signatory.field, act.face(party, line, ceremony));
    refuseUnsound(signed.bytes, line.signatory.field);
    if (commit(ctx, act, ceremony, signed)) return signed.id;
  }
  throw new DomainError('wrong-state', { reason: 'file-changed' });
}
