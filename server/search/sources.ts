import { and, eq, inArray, isNull } from 'drizzle-orm';
import { inEdition, withheldWords, withoutWords, type DocumentNode } from '../../schema/document';
import { blockLines, type BlockLine } from '../../schema/document/block-lines';
import {
  checklistAnswers,
  checkWaivers,
  commentOutcomes,
  commentReplies,
  comments,
  corrections,
  droppedBlocks,
  meetingItems,
  meetings,
  objectionAnswers,
  objections,
  papers,
  parties,
  sections,
  votes,
} from '../../schema/tables';
import type { SearchKind, SearchScope } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import { projectText, readText } from '../sections';
import { commentInSection, placeInSection, readPlace } from './place-in-section';

export interface Entry {
  kind: SearchKind;
  /** id of the section, with its block or comment, or of the meeting or paper where it is shown; of the SOP for its checklist */
  owner: string;
  scope: SearchScope;
  line: string;
}

const spelled = ({ text, block }: BlockLine) => `${block} ${text}`;

/** The lines of a section with their blocks, and those that only one of its two editions has. */
export function sectionEntries(owner: string, title: string, document: DocumentNode): Entry[] {
  const [whole, reduced] = [blockLines(document), blockLines(inEdition(document, 'network'))];
  const [inWhole, inReduced] = [new Set(whole.map(spelled)), new Set(reduced.map(spelled))];
  const entry = ({ text: line, block }: BlockLine, scope: SearchScope): Entry => {
    return { kind: 'section', owner: placeInSection(owner, block), scope, line };
  };
  return [
    { kind: 'section', owner, scope: 'all', line: title },
    ...whole.map((line) => entry(line, inReduced.has(spelled(line)) ? 'all' : 'whole')),
    ...reduced.filter((line) => !inWhole.has(spelled(line))).map((line) => entry(line, 'reduced')),
  ];
}

const entries = (kind: SearchKind, owner: string, lines: readonly (string | null)[]): Entry[] =>
  lines.flatMap((line) => (line?.trim() ? [{ kind, owner, scope: 'all' as const, line }] : []));

function votesAndObjections(ctx: Context, sectionIds: string[]): Entry[] {
  const { orm } = ctx.database;
  const given = orm.select().from(votes).where(inArray(votes.sectionId, sectionIds)).all();
  const raised = orm.select().from(objections).where(inArray(objections.sectionId, sectionIds)).all();
  const answers = orm
    .select({ words: objectionAnswers.words, sectionId: objections.sectionId })
    .from(objectionAnswers)
    .innerJoin(objections, eq(objections.id, objectionAnswers.objectionId))
    .where(inArray(objections.sectionId, sectionIds))
    .all();
  return [
    ...given.flatMap(({ sectionId, statement }) => entries('vote', sectionId, [statement])),
    ...given.flatMap(({ sectionId, reason, remedy }) => entries('objection', sectionId, [reason, remedy])),
    ...raised.flatMap((row) => entries('objection', row.sectionId, [row.finalStatement, row.rationale])),
    ...answers.flatMap(({ sectionId, words }) => entries('objection', sectionId, [words])),
  ];
}

function meetingEntries(ctx: Context, sopId: string): Entry[] {
  const { orm } = ctx.database;
  return orm
    .select()
    .from(meetings)
    .where(eq(meetings.sopId, sopId))
    .all()
    .flatMap(({ id, title, place, narrative }) => {
      const items = orm.select().from(meetingItems).where(eq(meetingItems.meetingId, id)).all();
      return entries('meeting', id, [title, place, ...narrative.split('\n'), ...items.map(({ words }) => words)]);
    });
}

function reasons(ctx: Context, sectionIds: string[]): Entry[] {
  const { orm } = ctx.database;
  const waived = and(inArray(checkWaivers.sectionId, sectionIds), isNull(checkWaivers.withdrawnAt));
  const dropped = and(inArray(droppedBlocks.sectionId, sectionIds), isNull(droppedBlocks.restoredAt));
  return [
    ...orm
      .select()
      .from(checkWaivers)
      .where(waived)
      .all()
      .flatMap(({ sectionId, reason }) => entries('waiver', sectionId, [reason])),
    ...orm
      .select()
      .from(droppedBlocks)
      .where(dropped)
      .all()
      .flatMap(({ sectionId, label, reason }) => entries('left-out', sectionId, [`${label}: ${reason}`])),
  ];
}

/** What the directory of a section keeps from some readers, looked up once. */
function withheldBySection(ctx: Context): (sectionId: string) => string[] {
  const known = new Map<string, string[]>();
  return (sectionId) => {
    const words = known.get(sectionId) ?? withheldWords(readText(ctx, projectText(ctx, sectionId).textHash), 'network');
    known.set(sectionId, words);
    return words;
  };
}

/** Lines in which somebody may have written what a directory keeps from some readers: these find them without it. */
function inBothEditions(found: readonly Entry[], withheldIn: (owner: string) => string[]): Entry[] {
  return found.flatMap((entry): Entry[] => {
    const line = withoutWords(entry.line, withheldIn(readPlace(entry.owner).id));
    if (line === entry.line) return [entry];
    return [
      { ...entry, scope: 'whole' },
      { ...entry, scope: 'reduced', line },
    ];
  });
}

/** Corrections of spelling, whatever became of them. */
function correctionEntries(ctx: Context, sectionIds: string[]): Entry[] {
  const rows = ctx.database.orm.select().from(corrections).where(inArray(corrections.sectionId, sectionIds)).all();
  return rows.flatMap(({ sectionId, quote, words, reason }) =>
    entries('correction', sectionId, [`${quote} \u2192 ${words}`, reason]),
  );
}

/** Papers that were entered for agencies: when each came, and what its agency says is wrong with the entry. */
function paperEntries(ctx: Context, sopId: string): Entry[] {
  const { orm } = ctx.database;
  const entered = orm
    .select({ id: papers.id, code: parties.code, receivedOn: papers.receivedOn, reason: papers.reason })
    .from(papers)
    .innerJoin(parties, eq(parties.id, papers.partyId))
    .where(eq(papers.sopId, sopId))
    .all();
  return entered.flatMap(({ id, code, receivedOn, reason }) =>
    entries('paper', id, [`${code}, ${receivedOn}`, reason]),
  );
}

/** Each comment is found under its number, and so is what was said and decided on it. */
function commentEntries(ctx: Context, sopId: string): Entry[] {
  const { orm } = ctx.database;
  const made = orm.select().from(comments).where(eq(comments.sopId, sopId)).all();
  const ids = made.map(({ id }) => id);
  const replies = orm.select().from(commentReplies).where(inArray(commentReplies.commentId, ids)).all();
  const decided = orm.select().from(commentOutcomes).where(inArray(commentOutcomes.commentId, ids)).all();
  return made.flatMap(({ id, sectionId, number, words, quote, proposal }) =>
    entries(
      'comment',
      commentInSection(sectionId, id),
      [
        [words, quote, proposal].flatMap((part) => part?.trim() || []).join(' \u2013 '),
        ...replies.filter(({ commentId }) => commentId === id).map((reply) => reply.words),
        ...decided.filter(({ commentId }) => commentId === id).map(({ reason }) => reason),
      ].map((line) => (line.trim() ? `${number}: ${line}` : null)),
    ),
  );
}

function checklistEntries(ctx: Context, sopId: string): Entry[] {
  const own = eq(checklistAnswers.sopId, sopId);
  const given = ctx.database.orm.select().from(checklistAnswers).where(own).all();
  return given.flatMap(({ number, reason, note }) =>
    entries(
      'checklist',
      sopId,
      [reason, note].map((line) => (line.trim() ? `${number}: ${line}` : null)),
    ),
  );
}

/**
 * All that is written beside the text of the sections and that everybody in the SOP may read. What nobody but one
 * party may, such as a vote being prepared, stays out; papers are shown to their agency and to leads. More kinds of
 * writing join here.
 */
export function entriesBeside(ctx: Context, sopId: string): Entry[] {
  const rows = ctx.database.orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId)).all();
  const ids = rows.map(({ id }) => id);
  const withheldIn = withheldBySection(ctx);
  return [
    ...inBothEditions([...commentEntries(ctx, sopId), ...correctionEntries(ctx, ids)], withheldIn),
    ...inBothEditions(paperEntries(ctx, sopId), () => ids.flatMap(withheldIn)),
    ...votesAndObjections(ctx, ids),
    ...meetingEntries(ctx, sopId),
    ...reasons(ctx, ids),
    ...checklistEntries(ctx, sopId),
  ];
}
