import { asc, eq } from 'drizzle-orm';
import { sha256Hex } from '../../schema/document';
import { revisions, revisionSections, sections } from '../../schema/tables';
import { signedIn } from '../access';
import { canonicalJson, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { agreedNow, buildRecord } from './build-record';
import { latestRevision } from './load';
import type { Minutes, RevisionRecord } from './record';

interface Occasion {
  meetingId: string;
  minutes: Minutes;
}

function insertSections(ctx: Context, sopId: string, revisionId: string, record: RevisionRecord): void {
  const { orm } = ctx.database;
  const rows = orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal)).all();
  const frozen = rows.map(({ id, ordinal, title, textHash }) => ({
    revisionId,
    sectionId: id,
    ordinal,
    title,
    textHash,
  }));
  if (frozen.length !== record.sections.length) throw new Error('A section came or went while a revision was made');
  orm.insert(revisionSections).values(frozen).run();
}

/**
 * Freezes the SOP as its next revision: every section's text and hash, votes, objections, decisions, chained by hash to
 * the revision before. Runs inside the caller's transaction. @returns the id of the revision
 */
export function makeRevision(ctx: Context, sopId: string, occasion: Occasion | null): string {
  const before = latestRevision(ctx, sopId);
  const number = (before?.number ?? 0) + 1;
  const previousHash = before?.recordHash ?? null;
  const record = buildRecord(ctx, sopId, { number, previousHash, minutes: occasion?.minutes ?? null });
  const written = canonicalJson(record);
  const id = ctx.newId('revision');
  ctx.database.orm
    .insert(revisions)
    .values({
      ...{ id, sopId, number, meetingId: occasion?.meetingId, edition: record.sop.edition },
      ...{ fingerprint: record.fingerprint, record: written, recordHash: sha256Hex(written), previousHash },
      ...{ madeAt: ctx.now(), madeBy: signedIn(ctx) },
    })
    .run();
  insertSections(ctx, sopId, id, record);
  const payload = { number, fingerprint: record.fingerprint, recordHash: sha256Hex(written) };
  recordEvent(ctx, { type: 'revision.made', sopId, subject: id, payload });
  return id;
}

function standing(record: RevisionRecord): string {
  const { sections, votes, objections, parties, rules, sop } = record;
  const {
    comments = [],
    papers = [],
    corrections = [],
    dropped = [],
    waivers = [],
    overrides = [],
    checklist = null,
  } = record;
  return canonicalJson({
    sections,
    votes,
    objections,
    parties,
    rules,
    sop,
    comments,
    papers,
    corrections,
    dropped,
    waivers,
    overrides,
    checklist,
  });
}

/** Whether the SOP stands exactly as this record says: same words, votes, objections, parties and rules. */
export function standsAs(ctx: Context, sopId: string, record: RevisionRecord): boolean {
  const { sop, rules, parties, sections, votes } = record;
  // A vote alone makes a difference, and to read all the rest is much more work.
  if (canonicalJson(agreedNow(ctx, sopId)) !== canonicalJson({ sop, rules, parties, sections, votes })) return false;
  const now = buildRecord(ctx, sopId, { number: record.number, previousHash: record.previousHash, minutes: null });
  return standing(now) === standing(record);
}
