import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { sha256Hex } from '../../schema/document';
import { paperInputs, type TypedComment, type TypedVote } from '../../schema/inputs';
import { paperComments, papers, paperVotes } from '../../schema/tables';
import { entryFaults } from '../../schema/words/en/paper-entry';
import { authorise, signedIn } from '../access';
import { recordVote } from '../agreement';
import { openComment } from '../discussion';
import { canonicalJson, DomainError, parseInput, type Context } from '../kernel';
import { projectSop, readText, type SectionRow } from '../sections';
import { loadParty } from '../sops';
import { recordEvent } from '../trail';
import { EntryFaults } from './entry-faults';
import { plainFingerprint } from './printed-words';
import { commentTyped, placeTyped, type Placed } from './typed-comment';
import { isBlank, positionTyped, wordsStill } from './typed-vote';

type Typed = z.output<typeof paperInputs.enterPaper>;

/** A paper whose rows are being written, and what was wrong with them. */
interface Entry {
  paper: Typed;
  sections: readonly SectionRow[];
  faults: EntryFaults;
}

/** Only rows in which something was typed; a fingerprint alone serves the comments. */
function filled({ votes, comments, ...paper }: Typed): Typed {
  const typed = ({ sectionId: _, ...rest }: TypedVote) => !isBlank(rest);
  return { ...paper, votes: votes.filter(typed), comments };
}

const saysSomething = ({ votes, comments }: Typed) =>
  votes.some(({ sectionId: _, fingerprint: __, ...rest }) => !isBlank(rest)) || comments.some((row) => !isBlank(row));

/** What a paper says, whatever was typed around it: the same paper is known again by this. */
function contentHash({ partyId, receivedOn, votes, comments }: Typed): string {
  const said = votes.map(({ fingerprint, position, ground, standAside, ...vote }) => ({
    ...{ ...vote, fingerprint: plainFingerprint(fingerprint).slice(0, 8) },
    keys: [position, ground, standAside].map((key) => key.toUpperCase()),
  }));
  const rows = comments
    .filter((row) => !isBlank(row))
    .map(({ code, kind, effect, ...row }) => ({
      ...row,
      keys: [code, kind, effect].map((key) => key.toUpperCase()),
    }));
  const ordered = said.sort((a, b) => a.sectionId.localeCompare(b.sectionId));
  return sha256Hex(canonicalJson({ partyId, receivedOn, votes: ordered, comments: rows }));
}

/** @returns the id of the vote; undefined where a fault was noted */
function enterVote(ctx: Context, { paper, sections, faults }: Entry, vote: TypedVote): string | undefined {
  const section = sections.find(({ id }) => id === vote.sectionId);
  if (!section) throw new DomainError('not-found', { what: 'section' });
  const textHash = wordsStill(ctx, section, vote.fingerprint, faults);
  const { sectionId, fingerprint: _, ...rest } = vote;
  if (isBlank(rest)) return undefined;
  const position = positionTyped(vote, faults);
  if (textHash === undefined || !position) return undefined;
  const { partyId, receivedOn, overrideReason } = paper;
  const ballot = { sectionId, partyId, textHash, ...position, channel: 'paper', receivedOn, overrideReason };
  return faults.within(`votes.${sectionId}`, 'position', () => recordVote(ctx, ballot));
}

/** Codes are those of the printed text: they are read only where its fingerprint was typed, and name a block of it. */
function requireBlock(ctx: Context, { paper, faults }: Entry, row: string, { section, block }: Placed): void {
  if (block === undefined) return;
  const { id, ordinal, textHash } = section;
  const typed = paper.votes.find(({ sectionId }) => sectionId === id)?.fingerprint ?? '';
  if (typed === '') return faults.add(`${row}.code`, entryFaults.noFingerprintForCode(ordinal));
  const { content = [] } = readText(ctx, textHash);
  if (block > content.length) faults.add(`${row}.code`, entryFaults.noBlock);
}

/** @returns the id of the comment; undefined where a fault was noted */
function enterComment(ctx: Context, entry: Entry, comment: TypedComment, at: number): string | undefined {
  const row = `comments.${at}`;
  const { paper, sections, faults } = entry;
  const placed = placeTyped(row, comment, sections, faults);
  if (!placed) return undefined;
  requireBlock(ctx, entry, row, placed);
  const isLost = faults.has(`${row}.code`);
  const said = commentTyped(row, comment, placed, faults);
  if (!said || isLost) return undefined;
  const { partyId, receivedOn, overrideReason } = paper;
  return faults.within(row, 'words', () =>
    openComment(ctx, { ...said, partyId, channel: 'paper', receivedOn, overrideReason }),
  );
}

/** Writes every row by its own command, so that all the rules of votes and comments hold. @throws DomainError */
function writeRows(ctx: Context, paper: Typed) {
  const faults = new EntryFaults();
  const entry = { paper, sections: projectSop(ctx, paper.sopId), faults };
  if (!saysSomething(paper)) faults.add('votes', entryFaults.nothing);
  if (paper.receivedOn > ctx.now().toISOString().slice(0, 10)) faults.add('receivedOn', entryFaults.future);
  const votes = paper.votes.map((vote) => enterVote(ctx, entry, vote));
  const comments = paper.comments.map((row, at) => (isBlank(row) ? undefined : enterComment(ctx, entry, row, at)));
  faults.refuse();
  const written = (id: string | undefined) => id !== undefined;
  return { voteIds: [...new Set(votes.filter(written))], commentIds: comments.filter(written) };
}

function keepPaper(ctx: Context, paper: Typed, rows: ReturnType<typeof writeRows>): string {
  const { sopId, partyId, receivedOn } = paper;
  const { orm } = ctx.database;
  const id = ctx.newId('paper');
  const by = { enteredBy: signedIn(ctx), enteredAt: ctx.now() };
  orm
    .insert(papers)
    .values({ id, sopId, partyId, receivedOn, contentHash: contentHash(paper), ...by })
    .run();
  for (const voteId of rows.voteIds) orm.insert(paperVotes).values({ paperId: id, voteId }).run();
  for (const commentId of rows.commentIds) orm.insert(paperComments).values({ paperId: id, commentId }).run();
  const payload = { partyId, votes: rows.voteIds.length, comments: rows.commentIds.length };
  recordEvent(ctx, { type: 'paper.entered', sopId, subject: id, payload });
  return id;
}

/** The same paper as it was entered before. @throws DomainError `wrong-state` when its agency contested the entry */
function enteredBefore(ctx: Context, paper: Typed): string | undefined {
  const same = and(eq(papers.sopId, paper.sopId), eq(papers.contentHash, contentHash(paper)));
  const row = ctx.database.orm.select().from(papers).where(same).get();
  if (row?.contestedAt) throw new DomainError('wrong-state', { reason: 'paper-contested' });
  return row?.id;
}

/**
 * Enters what an agency sent on paper: its answers by the fingerprints they were printed under, and its comments by the
 * codes of the blocks. All of it or nothing; the same paper again changes nothing.
 * @throws DomainError `invalid` with what is wrong in which row; `unsafe-words`; `forbidden` unless the actor leads;
 * `not-found` for an agency or a section of another SOP; `wrong-state` for one whose entry was contested
 */
export function enterPaper(ctx: Context, input: unknown): { paperId: string; isNew: boolean } {
  const paper = filled(parseInput(paperInputs.enterPaper, input));
  return ctx.database.transaction(() => {
    authorise(ctx, paper.sopId, 'vote.record', { partyId: paper.partyId });
    loadParty(ctx, paper.sopId, paper.partyId);
    const before = enteredBefore(ctx, paper);
    if (before !== undefined) return { paperId: before, isNew: false };
    return { paperId: keepPaper(ctx, paper, writeRows(ctx, paper)), isNew: true };
  });
}
