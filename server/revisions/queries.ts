import { hasChanges, type DocumentNode, type Edition } from '../../schema/document';
import { audienceOf, authorise, seatsIn } from '../access';
import { assessSop } from '../agreement';
import { DomainError, type Context } from '../kernel';
import { redlineBetween, sharedLook, shownText, type Redline } from '../sections';
import {
  latestRevision,
  loadRevision,
  recordOf,
  revisionsOf,
  sectionsOf,
  visibleRevision,
  type RevisionRow,
} from './load';
import { standsAs } from './make-revision';
import type { RevisionRecord } from './record';
import { verifyRevisions, type RevisionsVerdict } from './verify-revisions';

export interface RevisionLine {
  id: string;
  number: number;
  madeAt: string;
  meeting: { number: number; title: string } | null;
  fingerprint: string;
  recordHash: string;
  previousHash: string | null;
}

export interface RevisionView extends RevisionLine {
  sopId: string;
  record: RevisionRecord;
  sections: { id: string; number: number; title: string; textHash: string }[];
}

function lineOf(row: RevisionRow): RevisionLine {
  const { id, number, madeAt, fingerprint, recordHash, previousHash } = row;
  const { meeting } = recordOf(row);
  const of = meeting ? { number: meeting.number, title: meeting.title } : null;
  return { id, number, madeAt: madeAt.toISOString(), meeting: of, fingerprint, recordHash, previousHash };
}

/** The revisions of an SOP, oldest first, and whether their chain holds. */
export function revisionStrip(ctx: Context, sopId: string): { revisions: RevisionLine[]; verdict: RevisionsVerdict } {
  authorise(ctx, sopId, 'sop.read');
  return { revisions: revisionsOf(ctx, sopId).map(lineOf), verdict: verifyRevisions(ctx, sopId) };
}

export interface LatestRecord {
  id: string;
  number: number;
  madeAt: string;
  meeting: { number: number; title: string } | null;
  fingerprint: string;
  /** whether words, votes, objections, parties or rules have changed since */
  changed: boolean;
}

/** The latest revision of an SOP and whether it still stands so; null before the first. @throws DomainError `not-found` */
export function latestRecord(ctx: Context, sopId: string): LatestRecord | null {
  authorise(ctx, sopId, 'sop.read');
  return sharedLatest(ctx, sopId);
}

/** Every page of an SOP says so, and whether the whole SOP still stands as a record says is much to look at. */
const sharedLatest = sharedLook((ctx, sopId): LatestRecord | null => {
  const row = latestRevision(ctx, sopId);
  if (!row) return null;
  const { id, number, madeAt, meeting, fingerprint } = lineOf(row);
  return { id, number, madeAt, meeting, fingerprint, changed: !standsAs(ctx, sopId, recordOf(row)) };
});

/** One revision with its whole record. @throws DomainError `not-found` */
export function revisionView(ctx: Context, revisionId: string): RevisionView {
  const row = visibleRevision(ctx, revisionId);
  authorise(ctx, row.sopId, 'sop.read');
  const sections = sectionsOf(ctx, revisionId).map(({ sectionId, ordinal, title, textHash }) => ({
    ...{ id: sectionId, number: ordinal, title, textHash },
  }));
  return { ...lineOf(row), sopId: row.sopId, record: recordOf(row), sections };
}

export interface RevisionText extends RevisionLine {
  sopId: string;
  record: RevisionRecord;
  audience: Edition;
  /** as the actor may see them */
  sections: { id: string; number: number; title: string; textHash: string; document: DocumentNode }[];
}

/** The whole text of a revision, as the actor may see it. @throws DomainError `not-found` */
export function revisionText(ctx: Context, revisionId: string): RevisionText {
  const { sections, ...view } = revisionView(ctx, revisionId);
  return {
    ...view,
    audience: audienceOf(seatsIn(ctx, view.sopId)),
    sections: sections.map((section) => ({ ...section, document: shownText(ctx, view.sopId, section.textHash) })),
  };
}

export interface Comparison {
  section: { id: string; number: number; title: string };
  redline: Redline;
  changed: boolean;
}

type Frozen = { id: string; number: number; title: string; textHash: string };

/** The sections of a revision, or of the working text when there is no id. */
function frozenSections(ctx: Context, sopId: string, revisionId: string | null): Frozen[] {
  if (revisionId === null) {
    const { sections } = assessSop(ctx, sopId);
    return sections.map(({ section: { id, ordinal, title, textHash } }) => ({ id, number: ordinal, title, textHash }));
  }
  if (loadRevision(ctx, revisionId).sopId !== sopId) throw new DomainError('not-found', { what: 'revision' });
  return sectionsOf(ctx, revisionId).map((row) => ({ ...row, id: row.sectionId, number: row.ordinal }));
}

/**
 * The word-level redline of every section between two revisions, or from a revision to the working text (`toId` null).
 * @throws DomainError `not-found`, also for a revision of another SOP
 */
export function compareRevisions(
  ctx: Context,
  { sopId, fromId, toId }: { sopId: string; fromId: string; toId: string | null },
): Comparison[] {
  authorise(ctx, sopId, 'sop.read');
  const from = frozenSections(ctx, sopId, fromId);
  return frozenSections(ctx, sopId, toId).flatMap(({ id, number, title, textHash }) => {
    const before = from.find((each) => each.id === id);
    const redline = redlineBetween(ctx, sopId, before?.textHash ?? null, textHash);
    return [{ section: { id, number, title }, redline, changed: hasChanges(redline) }];
  });
}
