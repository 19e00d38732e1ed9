import type { Block, Item } from './blocks';
import { staysOut, type LeftOut } from './left-out';
import { lookOf, type Manner } from './manner';
import { nativeItem } from './native-list';
import { paragraphsOf, readable, trimmed, type Run } from './runs';
import { copiedFields, structuredType } from './structured';
import { stylesOf } from './styles-of';
import { readTable } from './table';
import { wordItem, type ListFormats } from './word-list';

const blockNames = new Set([
  ...['P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'UL', 'OL', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'TABLE', 'HR'],
  ...['SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'NAV', 'ADDRESS', 'FIGURE', 'FIGCAPTION', 'PRE'],
  ...['FORM', 'FIELDSET', 'DETAILS', 'SUMMARY', 'CENTER', 'CAPTION', 'MENU', 'DIR'],
]);

/** What a block inherits from those it stands in. */
export interface Place {
  heading: number;
  item: Item | null;
  /** how many native lists it stands in */
  depth: number;
  isQuoted: boolean;
  keepsLines: boolean;
}

export interface Source {
  formats: ListFormats;
  leftOut: LeftOut;
  /** it comes from an editor like ours: its spaces and its levels are as they should be */
  isExact: boolean;
  knowsParty(id: string): boolean;
}

const nowhere: Place = { heading: 0, item: null, depth: 0, isQuoted: false, keepsLines: false };

function headingOf(element: Element): number {
  const own = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (own) return Number(own);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2;
  if (element.matches('p.MsoTitle, p.title')) return 1;
  const outline = Number(stylesOf(element).get('mso-outline-level'));
  return outline >= 1 && outline <= 6 ? outline : 0;
}

function withoutNeedless(run: Run, isHeading: boolean): Run {
  const looks = [...run.looks].filter(
    (look) => !(look === 'bold' && isHeading) && !(look === 'underline' && run.href !== undefined),
  );
  return { ...run, looks: new Set(looks) };
}

/** Reads pasted HTML into the few kinds of block that a section has. */
export class BlockReader {
  readonly blocks: Block[] = [];
  readonly #opened = new WeakSet<Item>();
  #runs: Run[] = [];

  constructor(
    readonly source: Source,
    private place: Place = nowhere,
  ) {}

  readChildren(parent: Element, manner: Manner): void {
    for (const child of parent.childNodes) this.#read(child, manner);
  }

  /** Ends the block that is being read. */
  finish(): void {
    const runs = this.#runs;
    this.#runs = [];
    const paragraphs = this.source.isExact ? [runs] : paragraphsOf(trimmed(runs)).map(trimmed);
    for (const each of paragraphs) if (each.length > 0) this.#add(each);
  }

  #add(runs: Run[]): void {
    const { heading, item, isQuoted } = this.place;
    // What follows in the same item is a further paragraph of it.
    const own = item && { ...item, opens: !this.#opened.has(item) };
    if (item) this.#opened.add(item);
    // A heading is bold and a link underlined anyway; in our own text both can be meant.
    const plainly = this.source.isExact ? runs : runs.map((run) => withoutNeedless(run, heading > 0));
    this.blocks.push({ kind: 'text', heading, runs: plainly, isQuoted, item: own });
  }

  #read(node: ChildNode, manner: Manner): void {
    if (node instanceof Text) return this.#write(node.data, manner);
    if (!(node instanceof Element)) return;
    const element = node;
    if (staysOut(element, this.source.leftOut)) return;
    if (element.tagName === 'BR') return void this.#runs.push({ text: '\n', looks: new Set(), href: undefined });
    const inner = lookOf(element, manner, this.source);
    if (blockNames.has(element.tagName)) return this.#readBlock(element, inner);
    this.readChildren(element, inner);
  }

  #write(written: string, { looks, href }: Manner): void {
    const isKept = this.source.isExact || this.place.keepsLines;
    const spaced = isKept ? written : written.replace(/[ \t\r\n\f]+/g, ' ');
    const pieces = this.place.keepsLines ? readable(spaced).split(/(\n)/) : [readable(spaced)];
    for (const text of pieces) if (text !== '') this.#runs.push({ text, looks, href });
  }

  #readBlock(element: Element, manner: Manner): void {
    this.finish();
    if (element.tagName === 'TABLE') this.blocks.push(...this.#readTable(element, manner));
    else if (element.hasAttribute('data-duty') && this.source.isExact) this.#readDuty(element, manner);
    else if (structuredType(element) && this.source.isExact) this.#readStructured(element, manner);
    else this.#within(this.#placeOf(element), () => this.readChildren(element, manner));
    this.finish();
  }

  #within(place: Place, read: () => void): void {
    const before = this.place;
    this.place = place;
    read();
    this.finish();
    this.place = before;
  }

  #placeOf(element: Element): Place {
    const { place, source } = this;
    const isList = /^(UL|OL|MENU|DIR)$/.test(element.tagName);
    return {
      heading: headingOf(element) || place.heading,
      item: wordItem(element, source.formats) ?? nativeItem(element, place.depth) ?? place.item,
      depth: place.depth + (isList ? 1 : 0),
      isQuoted: place.isQuoted || element.tagName === 'BLOCKQUOTE',
      keepsLines: place.keepsLines || element.tagName === 'PRE',
    };
  }

  #readTable(table: Element, manner: Manner): Block[] {
    const { isQuoted } = this.place;
    const read = (part: Element) => {
      const inner = new BlockReader(this.source, { ...nowhere, isQuoted });
      inner.readChildren(part, manner);
      inner.finish();
      return inner.blocks;
    };
    return readTable(table, { ...this.source, isQuoted, read });
  }

  #readStructured(element: Element, manner: Manner): void {
    const type = structuredType(element);
    if (!type) return;
    const inner = new BlockReader(this.source);
    const content = element.querySelector('[data-content]');
    if (content) inner.readChildren(content, manner);
    inner.finish();
    const attrs = copiedFields(element, type, (id) => this.source.knowsParty(id));
    this.blocks.push({ kind: 'structured', type, attrs, blocks: inner.blocks, isQuoted: false });
  }

  #readDuty(element: Element, manner: Manner): void {
    const action = element.querySelector('[data-action]') ?? element;
    const inner = new BlockReader(this.source);
    inner.readChildren(action, manner);
    inner.finish();
    const runs = inner.blocks.flatMap((block) => ('runs' in block ? block.runs : []));
    const isKnown = this.source.knowsParty(element.getAttribute('data-party') ?? '');
    const names = [...(isKnown ? ['party', 'name'] : []), 'trigger', 'deadline', 'record'];
    const facts = Object.fromEntries(names.map((name) => [name, element.getAttribute(`data-${name}`) ?? '']));
    this.blocks.push({ kind: 'duty', facts, runs, isQuoted: this.place.isQuoted });
  }
}
