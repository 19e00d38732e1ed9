import { and, asc, eq } from 'drizzle-orm';
import { rowKey } from '../../schema/comment-form';
import { withheldWords, withoutWords } from '../../schema/document';
import { comments, members, paperComments, papers, paperVotes, parties, people, votes } from '../../schema/tables';
import { audienceOf, publicNames } from '../access';
import type { Context } from '../kernel';
import { projectSop, readText, type SectionRow } from '../sections';
import type { RevisionRecord } from './record';

type RecordedPaper = NonNullable<RevisionRecord['papers']>[number];
type PaperRow = typeof papers.$inferSelect;

/** Numbers of the sections that a paper answered. */
function sectionsOf({ database: { orm } }: Context, { id }: PaperRow, sections: readonly SectionRow[]): number[] {
  const answered = orm
    .select({ sectionId: votes.sectionId })
    .from(paperVotes)
    .innerJoin(votes, eq(votes.id, paperVotes.voteId))
    .where(eq(paperVotes.paperId, id))
    .all()
    .map(({ sectionId }) => sectionId);
  return sections.filter((section) => answered.includes(section.id)).map(({ ordinal }) => ordinal);
}

const commentsOf = ({ database: { orm } }: Context, { id }: PaperRow): string[] =>
  orm
    .select({ id: comments.id, number: comments.number })
    .from(paperComments)
    .innerJoin(comments, eq(comments.id, paperComments.commentId))
    .where(eq(paperComments.paperId, id))
    .orderBy(asc(comments.number))
    .all()
    .map(rowKey);

/** Whether somebody has or had a seat for the party that sent a paper; a lead writes down what others say. */
function speaksForIt({ database: { orm } }: Context, { sopId, partyId }: PaperRow, personId: string | null): boolean {
  const own = and(eq(members.sopId, sopId), eq(members.partyId, partyId), eq(members.personId, personId ?? ''));
  return orm.select({ id: members.id }).from(members).where(own).limit(1).get() !== undefined;
}

/** A text without what a directory anywhere in the SOP keeps from some readers. */
function forEverybody(ctx: Context, text: string | null, sections: readonly SectionRow[]): string | null {
  if (text === null) return null;
  const kept = sections.flatMap(({ textHash }) => withheldWords(readText(ctx, textHash), audienceOf([])));
  return withoutWords(text, kept);
}

function answerOf(
  ctx: Context,
  paper: PaperRow,
  party: string,
  sections: readonly SectionRow[],
): RecordedPaper['answer'] {
  const { confirmedAt, confirmedBy, contestedAt, contestedBy } = paper;
  const by = (personId: string | null) => (speaksForIt(ctx, paper, personId) ? party : null);
  if (confirmedAt) return { kind: 'confirmed', by: by(confirmedBy), at: confirmedAt.toISOString(), reason: null };
  if (!contestedAt) return null;
  const reason = forEverybody(ctx, paper.reason, sections);
  return { kind: 'contested', by: by(contestedBy), at: contestedAt.toISOString(), reason };
}

/**
 * What agencies sent on paper and what they said of its entry, as records say it: agencies by their codes, no person
 * but the lead who entered it, and nothing of a directory that not everybody may see. For callers that have authorised.
 */
export function recordedPapers(ctx: Context, sopId: string): RecordedPaper[] {
  const rows = ctx.database.orm
    .select({ paper: papers, party: parties.code, by: people.name })
    .from(papers)
    .innerJoin(people, eq(people.id, papers.enteredBy))
    .innerJoin(parties, eq(parties.id, papers.partyId))
    .where(eq(papers.sopId, sopId))
    .orderBy(asc(papers.enteredAt), asc(papers.id))
    .all();
  if (rows.length === 0) return [];
  const sections = projectSop(ctx, sopId);
  const nameOf = publicNames(ctx, sopId);
  return rows.map(({ paper, party, by }) => ({
    ...{ party, receivedOn: paper.receivedOn, enteredAt: paper.enteredAt.toISOString() },
    enteredBy: nameOf(paper.enteredBy, by),
    ...{ sections: sectionsOf(ctx, paper, sections), comments: commentsOf(ctx, paper) },
    answer: answerOf(ctx, paper, party, sections),
  }));
}
