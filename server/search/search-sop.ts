import { asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { searchInputs } from '../../schema/inputs';
import { meetings, papers, parties, sections, sops } from '../../schema/tables';
import { searchKinds, type SearchKind } from '../../schema/vocabulary';
import { audienceOf, authorise, decide, type Seat } from '../access';
import { commentedBlocks } from '../discussion';
import { parseInput, type Context } from '../kernel';
import { freshenIndex } from './keep-index';
import { readPlace } from './place-in-section';
import { queryOf, snippetOf, type Piece } from './rules';

/** A line that holds all words looked for. */
export interface SearchHit {
  kind: SearchKind;
  /** the section, meeting or paper where it is shown; null for the checklist, of which an SOP has one */
  place: { id: string; number: number; title: string } | null;
  /** which block of the section it stands in, or the words of its comment; null for its title, and for what has none */
  block: number | null;
  snippet: Piece[];
}

const MOST = 100;

const rows = z.array(z.object({ kind: z.enum(searchKinds), owner: z.string(), line: z.string() }));

type Places = Map<string, NonNullable<SearchHit['place']>>;

/** Papers by id, counted in the order they were entered: those whose slip somebody with these seats may read. */
function papersOf({ database: { orm } }: Context, sopId: string, seats: readonly Seat[]): Places {
  const entered = orm
    .select({ id: papers.id, partyId: papers.partyId, title: parties.name })
    .from(papers)
    .innerJoin(parties, eq(parties.id, papers.partyId))
    .where(eq(papers.sopId, sopId))
    .orderBy(asc(papers.enteredAt), asc(papers.id))
    .all();
  const counted = entered.map(({ id, partyId, title }, at) => ({ id, partyId, title, number: at + 1 }));
  const shown = counted.filter(({ partyId }) => decide(seats, 'paper.read', { partyId }).allowed);
  return new Map(shown.map(({ id, number, title }) => [id, { id, number, title }]));
}

/** Sections, meetings and papers by id. */
function placesOf(ctx: Context, sopId: string, seats: readonly Seat[]): Places {
  const { orm } = ctx.database;
  const inSections = orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal)).all();
  const held = orm.select().from(meetings).where(eq(meetings.sopId, sopId)).orderBy(asc(meetings.number)).all();
  return new Map([
    ...inSections.map(({ id, ordinal: number, title }) => [id, { id, number, title }] as const),
    ...held.map(({ id, number, title }) => [id, { id, number, title }] as const),
    ...papersOf(ctx, sopId, seats),
  ]);
}

/** Which block the words of a comment stand in now; each section is looked through once. */
function blocksOfComments(ctx: Context): (sectionId: string, commentId: string) => number | null {
  const known = new Map<string, ReturnType<typeof commentedBlocks>>();
  return (sectionId, commentId) => {
    const blocks = known.get(sectionId) ?? commentedBlocks(ctx, sectionId);
    known.set(sectionId, blocks);
    return blocks.get(commentId) ?? null;
  };
}

/**
 * Lines of an SOP that hold all these words or their beginnings, in any order, case and with or without accents, the
 * closest first: of its sections with their blocks, and of comments, statements, objections, minutes, reasons, notes
 * on its checklist and papers. Where shelters are is found only by those who may see it, a paper by its agency and leads.
 * @param input `sopId`, `term`
 * @throws DomainError `not-found`; `invalid`
 */
export function searchSop(ctx: Context, input: unknown): SearchHit[] {
  const { sopId, term } = parseInput(searchInputs.searchSop, input);
  const seats = authorise(ctx, sopId, 'sop.read');
  const { orm } = ctx.database;
  const language = orm.select().from(sops).where(eq(sops.id, sopId)).get()?.language ?? 'en';
  const query = queryOf(term, language);
  if (query === '') return [];
  freshenIndex(ctx, sopId);
  const scope = audienceOf(seats) === 'restricted' ? 'whole' : 'reduced';
  const found = orm.all(sql`
    select e.kind as "kind", e.owner as "owner", e.line as "line"
    from search_words join search_entries e on e.id = search_words.rowid
    where search_words match ${query} and e.sop_id = ${sopId} and e.scope in ('all', ${scope})
    order by search_words.rank, e.id limit ${MOST}`);
  const places = placesOf(ctx, sopId, seats);
  const blockOfComment = blocksOfComments(ctx);
  return rows.parse(found).flatMap(({ kind, owner, line }) => {
    const { id, block: inText, commentId } = readPlace(owner);
    const place = id === sopId ? null : places.get(id);
    if (place === undefined) return [];
    const block = commentId === null ? inText : blockOfComment(id, commentId);
    return [{ kind, place, block, snippet: snippetOf(line, term, language) }];
  });
}
