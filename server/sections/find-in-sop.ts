import { asc, eq } from 'drizzle-orm';
import { blockLines, type BlockLine } from '../../schema/document/block-lines';
import { findWords, readableText, type Wanted } from '../../schema/document/find-words';
import { sectionInputs } from '../../schema/inputs';
import { sections, sops } from '../../schema/tables';
import { authorise } from '../access';
import { parseInput, type Context } from '../kernel';
import { projectText } from './project-text';
import { shownText } from './shown-text';

/** Words around what was found, in three parts; an ellipsis where more stands there. */
export interface Snippet {
  before: string;
  found: string;
  after: string;
  /** which block of the section they stand in, counted from 1 */
  block: number;
}

export interface SectionFinds {
  id: string;
  number: number;
  title: string;
  /** places in all; the snippets show the first of them */
  count: number;
  snippets: Snippet[];
}

/** So many places of a section are shown, and so many characters on either side of each. */
const shown = 3;
const around = 60;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const characters = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

function head(text: string): string {
  const all = characters(text);
  return all.length > around ? `${all.slice(0, around).join('')}…` : text;
}

function tail(text: string): string {
  const all = characters(text);
  return all.length > around ? `…${all.slice(-around).join('')}` : text;
}

function snippetsIn({ text, block }: BlockLine, wanted: Wanted, language: string): Snippet[] {
  return findWords(readableText(text, wanted.matchCase), wanted, language).map(({ from, to }) => ({
    before: tail(text.slice(0, from)),
    found: text.slice(from, to),
    after: head(text.slice(to)),
    block,
  }));
}

/**
 * Where words stand in the sections of an SOP, with what is given there as duties and their facts.
 * @param input `sopId`, `term`; `matchCase` and `wholeWord` where wanted
 * @returns the sections that hold them, in order; none for an empty term
 * @throws DomainError `not-found`, `invalid`
 */
export function findInSop(ctx: Context, input: unknown): SectionFinds[] {
  const { sopId, ...wanted } = parseInput(sectionInputs.findInSop, input);
  authorise(ctx, sopId, 'sop.read');
  if (wanted.term === '') return [];
  const { orm } = ctx.database;
  const language = orm.select().from(sops).where(eq(sops.id, sopId)).get()?.language ?? 'en';
  const rows = orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal)).all();
  return rows.flatMap(({ id, ordinal: number, title }) => {
    const lines = blockLines(shownText(ctx, sopId, projectText(ctx, id).textHash));
    const found = lines.flatMap((line) => snippetsIn(line, wanted, language));
    return found.length > 0 ? [{ id, number, title, count: found.length, snippets: found.slice(0, shown) }] : [];
  });
}
