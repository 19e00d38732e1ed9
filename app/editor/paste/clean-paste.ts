import type { Block } from './blocks';
import { nothingLeftOut, type LeftOut } from './left-out';
import { plain } from './manner';
import { BlockReader } from './reader';
import { listFormats } from './word-list';
import { BlockWriter } from './writer';

export interface CleanPaste {
  /** headings, paragraphs, lists, tables, quotations, bold, italic, underline and safe links: nothing else */
  html: string;
  /** how many characters of words it holds */
  characters: number;
  leftOut: LeftOut;
}

const headings = (blocks: readonly Block[]) => blocks.flatMap((each) => (each.kind === 'text' ? [each.heading] : []));

/** Headings of a section begin at the second level, since its title is the first, and end at the fourth. */
function headingLevels(blocks: readonly Block[]): (level: number) => number {
  const shift = headings(blocks).includes(1) ? 1 : 0;
  return (level) => Math.min(4, Math.max(2, level + shift));
}

/**
 * What of pasted HTML may stand in a section: Word, LibreOffice, Google Docs and the web alike.
 * The page it is read into runs no script and loads no picture.
 * @param knowsParty whether a party of a copied duty has a seat here; else the duty comes without one
 */
export function cleanPaste(html: string, knowsParty: (id: string) => boolean = () => true): CleanPaste {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const slice = page.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice');
  const leftOut = nothingLeftOut();
  const isExact = slice !== undefined && slice !== null;
  const reader = new BlockReader({ formats: listFormats(page), leftOut, isExact, knowsParty });
  reader.readChildren(page.body, plain);
  reader.finish();
  const root = page.createElement('div');
  new BlockWriter(page, root, headingLevels(reader.blocks)).write(reader.blocks);
  if (isExact) root.firstElementChild?.setAttribute('data-pm-slice', slice);
  return { html: root.innerHTML, characters: root.textContent?.length ?? 0, leftOut };
}
