import { and, eq, isNull, sql } from 'drizzle-orm';
import { paperInputs } from '../../schema/inputs';
import { paperScans, people, registeredFiles, signatures } from '../../schema/tables';
import type { ScanKind } from '../../schema/vocabulary';
import { paperWords } from '../../schema/words/en/paper';
import { publicNames, signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { fileName } from '../publishing';
import { cleanScan } from '../scans';
import { loadSop } from '../sops';
import { recordEvent } from '../trail';
import { paperFor, partyEver, type PaperRow } from './load';

type ScanRow = typeof paperScans.$inferSelect;

export interface SlipScan {
  id: string;
  kind: ScanKind;
  /** in bytes */
  size: number;
  addedAt: string;
  /** name of the lead who attached it */
  addedBy: string;
}

/** On one paper; a photograph of each of its pages. */
const MOST = 40;

const refused = (message: string) => new DomainError('invalid', { issues: [{ field: 'scan', message }] });

const standing = ({ database: { orm } }: Context, paperId: string) =>
  orm
    .select({ scan: paperScans, by: people.name })
    .from(paperScans)
    .innerJoin(people, eq(people.id, paperScans.addedBy))
    .where(and(eq(paperScans.paperId, paperId), isNull(paperScans.removedAt)))
    .orderBy(sql`${paperScans}.rowid`)
    .all();

/** The scans of a paper, in the order they were attached. The caller has authorised. */
export function scansOf(ctx: Context, { id, sopId }: PaperRow): SlipScan[] {
  const nameOf = publicNames(ctx, sopId);
  return standing(ctx, id).map(({ scan, by }) => ({
    ...{ id: scan.id, kind: scan.kind, size: scan.size, addedAt: scan.addedAt.toISOString() },
    addedBy: nameOf(scan.addedBy, by),
  }));
}

/**
 * Attaches the scan of a paper to its entry, without what a camera noted beside the picture. The same scan again
 * changes nothing. @returns its id
 * @throws DomainError `invalid` for what is no whole PDF, JPEG or PNG, or too large; `forbidden` unless the actor leads
 */
export function addScan(ctx: Context, input: unknown): string {
  const { paperId, scan } = parseInput(paperInputs.addScan, input);
  const paper = paperFor(ctx, paperId, 'vote.record');
  const { kind, bytes } = cleanScan(scan);
  return ctx.database.transaction(() => {
    const before = standing(ctx, paperId);
    const fileHash = ctx.database.blobs.put(bytes);
    const same = before.find((each) => each.scan.fileHash === fileHash);
    if (same) return same.scan.id;
    if (before.length >= MOST) throw refused(paperWords.scan.many(MOST));
    const id = ctx.newId('scan');
    const by = { addedBy: signedIn(ctx), addedAt: ctx.now() };
    ctx.database.orm
      .insert(paperScans)
      .values({ id, paperId, fileHash, kind, size: bytes.length, ...by })
      .run();
    const payload = { partyId: paper.partyId, fileHash };
    recordEvent(ctx, { type: 'paper.scan-added', sopId: paper.sopId, subject: paperId, payload });
    return id;
  });
}

/** A scan and the paper it belongs to; of one that is not there, as of a paper that is not. */
function scanFor(ctx: Context, scanId: string, action: 'paper.read' | 'vote.record') {
  const scan = ctx.database.orm.select().from(paperScans).where(eq(paperScans.id, scanId)).get();
  const paper = paperFor(ctx, scan?.paperId ?? '', action);
  if (!scan) throw new DomainError('not-found', { what: 'paper' });
  return { scan, paper };
}

/** Whether anything else still needs the file: the same picture may belong to another paper or to a signature. */
function isHeld({ database: { orm } }: Context, { fileHash }: ScanRow): boolean {
  const elsewhere = and(eq(paperScans.fileHash, fileHash), isNull(paperScans.removedAt));
  return (
    orm.select({ id: paperScans.id }).from(paperScans).where(elsewhere).get() !== undefined ||
    orm.select({ id: signatures.id }).from(signatures).where(eq(signatures.scan, fileHash)).get() !== undefined ||
    orm.select().from(registeredFiles).where(eq(registeredFiles.hash, fileHash)).get() !== undefined
  );
}

/**
 * Takes a scan away for good: its bytes are gone, that it was there stays on record. Doing it again finishes what a
 * crash broke off. @throws DomainError `not-found`; `forbidden` unless the actor leads
 */
export function removeScan(ctx: Context, input: unknown): void {
  const { scanId } = parseInput(paperInputs.removeScan, input);
  const { scan, paper } = scanFor(ctx, scanId, 'vote.record');
  ctx.database.transaction(() => {
    if (scan.removedAt) return;
    const removed = { removedBy: signedIn(ctx), removedAt: ctx.now() };
    ctx.database.orm.update(paperScans).set(removed).where(eq(paperScans.id, scanId)).run();
    const payload = { partyId: paper.partyId, fileHash: scan.fileHash };
    recordEvent(ctx, { type: 'paper.scan-removed', sopId: paper.sopId, subject: paper.id, payload });
  });
  if (!isHeld(ctx, scan)) ctx.database.blobs.drop(scan.fileHash);
}

const types: Record<ScanKind, { type: string; ending: string }> = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
  png: { type: 'image/png', ending: 'png' },
};

/**
 * The file of a scan, to be saved and never to be shown in a page.
 * @throws DomainError `not-found`, also once it was taken away; `forbidden` to other agencies
 */
export function scanFile(ctx: Context, scanId: string): { bytes: Buffer; type: string; name: string } {
  const { scan, paper } = scanFor(ctx, scanId, 'paper.read');
  if (scan.removedAt) throw new DomainError('not-found', { what: 'paper' });
  const { type, ending } = types[scan.kind];
  const number = standing(ctx, paper.id).findIndex((each) => each.scan.id === scanId) + 1;
  const what = paperWords.scan.file(partyEver(ctx, paper.partyId).code, paper.receivedOn, number);
  return {
    bytes: ctx.database.blobs.get(scan.fileHash),
    type,
    name: fileName(loadSop(ctx, paper.sopId).title, what, ending),
  };
}
