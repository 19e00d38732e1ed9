import { eq } from 'drizzle-orm';
import { certificateFingerprint, verifyPdf, type Alteration, type SignatureReport } from '../../exports/signature';
import { authorities, ceremonies, registeredFiles, sops } from '../../schema/tables';
import type { FileVerdict } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import { rollOf } from './load';

export interface JudgedSignature {
  kind: SignatureReport['kind'];
  name: string;
  agency: string;
  signedAt: string;
  reason: string;
  sound: boolean;
}

export interface FileJudgement {
  verdict: FileVerdict;
  sha256: string;
  alterations: Alteration[];
  signatures: JudgedSignature[];
  /** the SOP the file belongs to, when this installation made it; ISO moment since when its edition is in force */
  sop: { title: string; edition: string; inForceSince: string | null } | null;
  /** how many signatures this file and the register hold, and how many were invited */
  counts: { inFile: number; registered: number; invited: number };
}

type Report = ReturnType<typeof verifyPdf>;

const judged = (signature: SignatureReport): JudgedSignature => ({
  kind: signature.kind,
  name: signature.name,
  agency: signature.certificate?.agency ?? '',
  signedAt: signature.signedAt,
  reason: signature.reason,
  sound: signature.digestOk && signature.cmsOk && signature.chainOk && signature.coversRevision,
});

/** Whether any signature leads to a root of this installation. */
function isOurs(ctx: Context, report: Report): boolean {
  const roots = ctx.database.orm.select().from(authorities).all();
  const ours = new Set(roots.map(({ certificate }) => certificateFingerprint(certificate)));
  return report.signatures.some(
    ({ certificate }) => certificate?.rootFingerprint && ours.has(certificate.rootFingerprint),
  );
}

interface Registered {
  sop: FileJudgement['sop'];
  registered: number;
  invited: number;
  isCurrent: boolean;
  superseded: boolean;
}

function registrationOf(ctx: Context, sha256: string): Registered | undefined {
  const { orm } = ctx.database;
  const file = orm.select().from(registeredFiles).where(eq(registeredFiles.hash, sha256)).get();
  const ceremony = file && orm.select().from(ceremonies).where(eq(ceremonies.id, file.ceremonyId)).get();
  const sop = ceremony && orm.select().from(sops).where(eq(sops.id, ceremony.sopId)).get();
  if (!ceremony || !sop) return undefined;
  const roll = rollOf(ctx, ceremony.id);
  return {
    sop: {
      title: sop.title,
      edition: ceremony.edition,
      inForceSince: ceremony.inForceAt?.toISOString() ?? null,
    },
    registered: roll.filter(({ state }) => state.startsWith('signed')).length,
    invited: roll.length,
    isCurrent: ceremony.currentFile === sha256,
    superseded: sop.edition !== ceremony.edition,
  };
}

function verdictOf(report: Report, ours: boolean, registered: Registered | undefined): FileVerdict {
  if (report.alterations.some(({ kind }) => kind === 'notAPdf')) return 'not-a-pdf';
  if (report.verdict === 'altered') return 'altered';
  if (!registered) return ours ? 'altered' : 'not-from-here';
  if (registered.superseded) return 'superseded';
  return registered.isCurrent && registered.registered === registered.invited
    ? 'registered-final'
    : 'authentic-not-final';
}

/**
 * Judges a PDF: what the file itself proves, held against the register of this installation. Needs no account.
 * Never throws on bad bytes.
 */
export function judgeFile(ctx: Context, bytes: Uint8Array): FileJudgement {
  const report = verifyPdf(bytes);
  const registered = registrationOf(ctx, report.sha256);
  const signatures = report.signatures.map(judged);
  const inFile = signatures.filter(({ kind }) => kind === 'signature').length;
  return {
    verdict: verdictOf(report, isOurs(ctx, report), registered),
    sha256: report.sha256,
    alterations: report.alterations,
    signatures,
    sop: registered?.sop ?? null,
    counts: { inFile, registered: registered?.registered ?? 0, invited: registered?.invited ?? 0 },
  };
}
