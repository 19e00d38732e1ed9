import { specOf } from '../../../schema/document/blocks';
import type { Block, Item, StructuredBlock, TableBlock, TextBlock } from './blocks';
import type { Look, Run } from './runs';
import { structuredElement } from './structured';

/** Lists in lists beyond this read as a maze; the schema allows a few more. */
const deepest = 6;

const tags: Record<Look, string> = { bold: 'strong', italic: 'em', underline: 'u', adapt: 'span' };

interface OpenList {
  list: HTMLElement;
  item: HTMLElement;
  level: number;
  kind: string;
  next: number;
}

const kindOf = ({ ordered, type }: Pick<Item, 'ordered' | 'type'>) => `${ordered} ${type ?? '1'}`;

/** Writes blocks as the plain HTML that the schema of a section reads. */
export class BlockWriter {
  #open: OpenList[] = [];
  #quote: HTMLElement | null = null;

  constructor(
    private readonly page: Document,
    private readonly root: HTMLElement,
    /** the level in a section of a heading's own level */
    private readonly headingOf: (level: number) => number,
  ) {}

  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      this.#enterQuote(block.isQuoted);
      if (block.kind === 'text' && block.item) this.#writeItem(block, block.item);
      else {
        this.#open = [];
        this.#around().append(this.#element(block));
      }
    }
  }

  #around = () => this.#quote ?? this.root;

  #enterQuote(isQuoted: boolean): void {
    if (isQuoted === (this.#quote !== null)) return;
    this.#open = [];
    this.#quote = isQuoted ? this.page.createElement('blockquote') : null;
    if (this.#quote) this.root.append(this.#quote);
  }

  #element(block: Block): HTMLElement {
    if (block.kind === 'table') return this.#table(block);
    if (block.kind === 'structured') return this.#structured(block);
    if (block.kind === 'text')
      return this.#words(block.heading ? `h${this.headingOf(block.heading)}` : 'p', block.runs);
    const duty = this.page.createElement('div');
    duty.dataset['duty'] = '';
    for (const [name, value] of Object.entries(block.facts)) duty.dataset[name] = value;
    const action = this.#words('div', block.runs);
    action.dataset['action'] = '';
    duty.append(action);
    return duty;
  }

  #structured({ type, attrs, blocks }: StructuredBlock): HTMLElement {
    const { element, content } = structuredElement(this.page, type, attrs);
    if (specOf(type)?.content !== 'inline') new BlockWriter(this.page, content, this.headingOf).write(blocks);
    else
      content.append(
        ...this.#words(
          'div',
          blocks.flatMap((block) => ('runs' in block ? block.runs : [])),
        ).childNodes,
      );
    return element;
  }

  #words(tag: string, runs: readonly Run[]): HTMLElement {
    const element = this.page.createElement(tag);
    for (const { text, looks, href } of runs) {
      const words: Node = text === '\n' ? this.page.createElement('br') : this.page.createTextNode(text);
      let inner = words;
      for (const look of looks) {
        const outer = this.page.createElement(tags[look]);
        if (look === 'adapt') outer.dataset['adapt'] = '';
        outer.append(inner);
        inner = outer;
      }
      if (href !== undefined) {
        const link = this.page.createElement('a');
        link.setAttribute('href', href);
        link.append(inner);
        inner = link;
      }
      element.append(inner);
    }
    return element;
  }

  #writeItem(block: TextBlock, item: Item): void {
    // A numbered heading is a heading: its number comes with the section.
    if (block.heading > 0) {
      this.#open = [];
      return this.#around().append(this.#element(block));
    }
    const level = Math.min(item.level, deepest);
    while ((this.#open.at(-1)?.level ?? 0) > level) this.#open.pop();
    const top = this.#open.at(-1);
    if (!item.opens && top) return top.item.append(this.#words('p', block.runs));
    const list = (top && this.#goesOn(top, item, level)) ?? this.#newList(item, level);
    list.item = this.page.createElement('li');
    list.item.append(this.#words('p', block.runs));
    list.list.append(list.item);
    list.next += 1;
  }

  /** The list that an item goes on with: of its level and kind, and none that counts from somewhere else. */
  #goesOn(top: OpenList, item: Item, level: number): OpenList | undefined {
    const fits = (read: Pick<Item, 'type' | 'number'>) =>
      top.kind === kindOf({ ...item, type: read.type }) && (read.number === null || read.number === top.next);
    return top.level === level && (fits(item) || (item.other && fits(item.other))) ? top : undefined;
  }

  #newList(item: Item, level: number): OpenList {
    if (this.#open.at(-1)?.level === level) this.#open.pop();
    const list = this.page.createElement(item.ordered ? 'ol' : 'ul');
    const start = item.number ?? 1;
    if (item.ordered && start !== 1) list.setAttribute('start', String(Math.min(start, 9999)));
    if (item.ordered && item.type && item.type !== '1') list.setAttribute('type', item.type);
    (this.#open.at(-1)?.item ?? this.#around()).append(list);
    const opened = { list, item: list, level, kind: kindOf(item), next: start };
    this.#open.push(opened);
    return opened;
  }

  #table({ rows }: TableBlock): HTMLElement {
    const table = this.page.createElement('table');
    const body = this.page.createElement('tbody');
    table.append(body);
    for (const row of rows) {
      const line = this.page.createElement('tr');
      for (const { isHead, colspan, rowspan, blocks } of row) {
        const cell = this.page.createElement(isHead ? 'th' : 'td');
        if (colspan > 1) cell.setAttribute('colspan', String(colspan));
        if (rowspan > 1) cell.setAttribute('rowspan', String(rowspan));
        new BlockWriter(this.page, cell, this.headingOf).write(blocks);
        if (blocks.length === 0) cell.append(this.page.createElement('p'));
        line.append(cell);
      }
      body.append(line);
    }
    return table;
  }
}
