import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import {
  ceremonies,
  papers,
  paperScans,
  registeredFiles,
  revisionSections,
  signatories,
  signatures,
} from '../../schema/tables';
import type { BeyondPurge } from '../../schema/vocabulary';
import type { Purging } from './purging';

type CeremonyRow = typeof ceremonies.$inferSelect;

/** What a purge does to stored files, and what it has to leave. */
export interface FilesOfPurge {
  /** taken away once the purge is on disk */
  dropped: string[];
  /** ceremonies that nobody had signed in: their document is gone, and the SOP can be frozen again */
  withdrawn: number;
  beyond: BeyondPurge[];
}

/** Whether the pages of a ceremony say something that was taken out of its record or of the texts behind it. */
function showsWords(purging: Purging, { revisionId }: CeremonyRow): boolean {
  if (purging.hasChanged('record', revisionId)) return true;
  const { orm } = purging.ctx.database;
  const frozen = orm.select().from(revisionSections).where(eq(revisionSections.revisionId, revisionId)).all();
  return frozen.some(({ textHash }) => purging.hasChanged('text', textHash));
}

function signaturesIn(purging: Purging, ceremonyId: string) {
  return purging.ctx.database.orm
    .select({ scan: signatures.scan })
    .from(signatures)
    .innerJoin(signatories, eq(signatories.id, signatures.signatoryId))
    .where(and(eq(signatories.ceremonyId, ceremonyId), ne(signatures.outcome, 'declined')))
    .all();
}

const scansOfPapers = ({ sopId, ctx: { database } }: Purging): number =>
  database.orm
    .select({ id: paperScans.id })
    .from(paperScans)
    .innerJoin(papers, eq(papers.id, paperScans.paperId))
    .where(and(eq(papers.sopId, sopId), isNull(paperScans.removedAt)))
    .all().length;

/** Nobody has signed, so nothing binds anybody: the pages go, and the ceremony with them. */
function withdraw(purging: Purging, { id }: CeremonyRow): void {
  const { orm } = purging.ctx.database;
  const roll = orm.select({ id: signatories.id }).from(signatories).where(eq(signatories.ceremonyId, id));
  orm.delete(signatures).where(inArray(signatures.signatoryId, roll)).run();
  orm.delete(signatories).where(eq(signatories.ceremonyId, id)).run();
  orm.delete(registeredFiles).where(eq(registeredFiles.ceremonyId, id)).run();
  orm.delete(ceremonies).where(eq(ceremonies.id, id)).run();
}

const nameOf = (title: string, { edition }: CeremonyRow) => `${title}, edition ${edition}`;

/** Goes through the files of an SOP's ceremonies; the last thing a purge does before its event. */
export function eraseFiles(purging: Purging, title: string): FilesOfPurge {
  const { orm } = purging.ctx.database;
  const result: FilesOfPurge = { dropped: [], withdrawn: 0, beyond: [] };
  let scans = 0;
  for (const row of orm.select().from(ceremonies).where(eq(ceremonies.sopId, purging.sopId)).all()) {
    const given = signaturesIn(purging, row.id);
    scans += given.filter(({ scan }) => scan !== null).length;
    if (!showsWords(purging, row)) continue;
    const files = orm.select().from(registeredFiles).where(eq(registeredFiles.ceremonyId, row.id)).all();
    const isSigned = given.length > 0;
    // Earlier states of a signed file are its beginning: only the last is ever read.
    result.dropped.push(...files.map(({ hash }) => hash).filter((hash) => !isSigned || hash !== row.currentFile));
    if (isSigned) result.beyond.push({ kind: 'signed-file', name: nameOf(title, row), signatures: given.length });
    else withdraw(purging, row);
    result.withdrawn += isSigned ? 0 : 1;
  }
  if (scans > 0) result.beyond.push({ kind: 'scans', count: scans });
  const ofPapers = scansOfPapers(purging);
  if (ofPapers > 0) result.beyond.push({ kind: 'paper-scans', count: ofPapers });
  return result;
}
