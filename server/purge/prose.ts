import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  calls,
  checklistAnswers,
  checkWaivers,
  commentOutcomes,
  commentReplies,
  comments,
  corrections,
  droppedBlocks,
  lateEdits,
  meetingItems,
  meetings,
  objectionAnswers,
  objections,
  papers,
  preparedVotes,
  quarantinedBlocks,
  revisionSections,
  safetyOverrides,
  sections,
  signatures,
  sops,
  votes,
} from '../../schema/tables';
import type { PurgeStore } from '../../schema/vocabulary';

/** Columns in which people wrote something, and how their rows belong to an SOP. */
export interface Prose {
  store: PurgeStore;
  table: SQLiteTable;
  columns: readonly SQLiteColumn[];
  /** condition on the table's rows */
  of(sopId: string): SQL;
  /** JSON, as text or bytes, instead of plain words */
  isJson?: boolean;
}

const inComments = (column: SQLiteColumn) => (sopId: string) =>
  sql`${column} in (select id from comments where sop_id = ${sopId})`;

const inSections = (column: SQLiteColumn) => (sopId: string) =>
  sql`${column} in (select id from sections where sop_id = ${sopId})`;

/**
 * All that people write beside the text of sections, for purges. Texts, records and events have hashes to keep and are
 * seen to by themselves.
 */
export const prose: readonly Prose[] = [
  { store: 'titles', table: sops, columns: [sops.title, sops.setting], of: (id) => sql`${sops.id} = ${id}` },
  {
    ...{ store: 'titles', table: sections, columns: [sections.title, sections.problem] },
    of: (id) => sql`${sections.sopId} = ${id}`,
  },
  {
    ...{ store: 'titles', table: revisionSections, columns: [revisionSections.title] },
    of: inSections(revisionSections.sectionId),
  },
  { store: 'calls', table: calls, columns: [calls.reason], of: inSections(calls.sectionId) },
  {
    ...{ store: 'votes', table: votes, columns: [votes.statement, votes.reason, votes.remedy] },
    of: inSections(votes.sectionId),
  },
  {
    ...{ store: 'votes', table: preparedVotes, columns: [preparedVotes.words], isJson: true },
    of: inSections(preparedVotes.sectionId),
  },
  { store: 'papers', table: papers, columns: [papers.reason], of: (id) => sql`${papers.sopId} = ${id}` },
  {
    ...{ store: 'objections', table: objections, columns: [objections.finalStatement, objections.rationale] },
    of: inSections(objections.sectionId),
  },
  {
    ...{ store: 'objections', table: objectionAnswers, columns: [objectionAnswers.words] },
    of: (id) => sql`${objectionAnswers.objectionId} in (select o.id from objections o
      join sections s on s.id = o.section_id where s.sop_id = ${id})`,
  },
  {
    store: 'corrections',
    table: corrections,
    columns: [corrections.quote, corrections.words, corrections.reason],
    of: inSections(corrections.sectionId),
  },
  {
    store: 'comments',
    table: comments,
    columns: [comments.words, comments.quote, comments.standing, comments.proposal],
    of: (id) => sql`${comments.sopId} = ${id}`,
  },
  {
    ...{ store: 'comments', table: commentReplies, columns: [commentReplies.words] },
    of: inComments(commentReplies.commentId),
  },
  {
    ...{ store: 'comments', table: commentOutcomes, columns: [commentOutcomes.reason] },
    of: inComments(commentOutcomes.commentId),
  },
  {
    ...{ store: 'waivers', table: checkWaivers, columns: [checkWaivers.reason] },
    of: inSections(checkWaivers.sectionId),
  },
  {
    ...{ store: 'set-aside', table: quarantinedBlocks, columns: [quarantinedBlocks.data], isJson: true },
    of: inSections(quarantinedBlocks.sectionId),
  },
  {
    store: 'left-out',
    table: droppedBlocks,
    columns: [droppedBlocks.block, droppedBlocks.label, droppedBlocks.reason],
    of: inSections(droppedBlocks.sectionId),
  },
  {
    ...{ store: 'left-out', table: droppedBlocks, columns: [droppedBlocks.taken], isJson: true },
    of: inSections(droppedBlocks.sectionId),
  },
  {
    ...{ store: 'checklist', table: checklistAnswers, columns: [checklistAnswers.reason, checklistAnswers.note] },
    of: (id) => sql`${checklistAnswers.sopId} = ${id}`,
  },
  { store: 'late-edits', table: lateEdits, columns: [lateEdits.note], of: inSections(lateEdits.sectionId) },
  {
    ...{ store: 'meetings', table: meetings, columns: [meetings.title, meetings.place, meetings.narrative] },
    of: (id) => sql`${meetings.sopId} = ${id}`,
  },
  {
    ...{ store: 'meetings', table: meetingItems, columns: [meetingItems.words] },
    of: (id) => sql`${meetingItems.meetingId} in (select id from meetings where sop_id = ${id})`,
  },
  {
    ...{ store: 'waivers', table: safetyOverrides, columns: [safetyOverrides.reason] },
    of: (id) => sql`${safetyOverrides.sopId} = ${id}`,
  },
  {
    store: 'signatures',
    table: signatures,
    columns: [signatures.statement, signatures.reason, signatures.heldAt],
    of: (id) => sql`${signatures.signatoryId} in (select s.id from signatories s
      join ceremonies c on c.id = s.ceremony_id where c.sop_id = ${id})`,
  },
];
