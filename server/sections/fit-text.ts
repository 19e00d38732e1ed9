import { Fragment, NodeType, type ContentMatch } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { documentSchema, isMark, isStructured, wrongAttribute } from '../../schema/document';
import { partsOf, pieceOf, wordsOf, type Piece } from './piece';

/** Why a piece cannot stand in a section. Never the piece's own words: this goes into the trail. */
export type MisfitProblem = 'unknown' | 'misplaced' | 'attribute';

/** Something with words in it that had to be taken out of the shared text. */
export interface Misfit {
  /** client id under which it was typed */
  client: number;
  problem: MisfitProblem;
  piece: Piece;
}

export interface Fitting {
  misfits: Misfit[];
  /** whether anything was changed at all: taken out, filled in or reset */
  changed: boolean;
}

/**
 * Makes shared text fit the document schema, by the smallest changes that do: what has no place is taken out, what is
 * required and empty is filled in, an attribute that holds nonsense falls back. To be called inside a transaction of
 * the document, which then shows others the result and never the misfit.
 * @param touched the transaction whose changes are looked at; without it all of the text is
 */
export function fitText(root: Y.XmlFragment, touched?: Y.Transaction): Fitting {
  return new Fitter(root, touched).fit();
}

type Touched = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never;

const blockTypes: Readonly<Record<string, NodeType | undefined>> = documentSchema.nodes;

class Fitter {
  readonly #misfits: Misfit[] = [];
  #changed = false;

  constructor(
    readonly root: Y.XmlFragment,
    readonly touched: Y.Transaction | undefined,
  ) {}

  fit(): Fitting {
    const transaction = this.root.doc?._transaction;
    if (!transaction) throw new Error('Text is made to fit within a transaction.');
    if (!this.touched) this.#fitBlock(transaction, this.root);
    const fresh = this.touched && freshParts(this.touched);
    for (const type of this.#touchedTypes()) {
      if (type instanceof Y.XmlText) this.#fitWords(transaction, type, fresh?.get(type) ?? []);
      else this.#fitUpwards(transaction, type);
    }
    return { misfits: this.#misfits, changed: this.#changed };
  }

  /** What was there before and has changed; what is new is reached from where it was put. */
  #touchedTypes(): Touched[] {
    // Fitting itself adds to the list of what has changed.
    return [...(this.touched?.changed.keys() ?? [])].filter((type) => !type._item?.deleted);
  }

  /** A block that loses a part may itself become one that cannot stand. */
  #fitUpwards(transaction: Y.Transaction, type: Touched): void {
    for (let at: unknown = type; at instanceof Y.XmlFragment; at = at._item?.parent) {
      if (!at._item?.deleted) this.#fitBlock(transaction, at);
      if (!at._item?.deleted) return;
    }
  }

  #isFresh({ id }: Y.Item): boolean {
    return !this.touched || id.clock >= (this.touched.beforeState.get(id.client) ?? 0);
  }

  #fitBlock(transaction: Y.Transaction, block: Y.XmlFragment): void {
    const type = block instanceof Y.XmlElement ? blockTypes[block.nodeName] : documentSchema.topNodeType;
    if (!type || type.isText || (type === documentSchema.topNodeType) !== (block === this.root)) {
      return this.#takeOut(transaction, block._item, 'unknown');
    }
    if (!this.#fitAttributes(transaction, block, type)) return;
    for (const item of partsOf(block)) if (this.#isFresh(item)) this.#fitPart(transaction, item);
    this.#fitOrder(transaction, block, type);
  }

  #fitPart(transaction: Y.Transaction, item: Y.Item): void {
    const part = item.content instanceof Y.ContentType ? item.content.type : undefined;
    if (part instanceof Y.XmlElement) this.#fitBlock(transaction, part);
    else if (part instanceof Y.XmlText) this.#fitWords(transaction, part);
    else this.#takeOut(transaction, item, 'unknown');
  }

  /** Lets only those parts stand that may follow each other here. */
  #fitOrder(transaction: Y.Transaction, block: Y.XmlFragment, type: NodeType): void {
    let match: ContentMatch = type.contentMatch;
    for (const item of partsOf(block)) {
      const part = typeOfPart(item);
      if (part === 'nothing' && type.inlineContent) continue;
      const next = part instanceof NodeType && (match.matchType(part) ?? this.#fillBefore(block, match, item, part));
      if (next) match = next;
      else this.#takeOut(transaction, item, 'misplaced');
    }
    if (!match.validEnd || isBareRow(block)) this.#fitEnd(transaction, block, type, match);
  }

  /** What is empty and may not be goes, except where something else would then be incomplete. */
  #fitEnd(transaction: Y.Transaction, block: Y.XmlFragment, type: NodeType, match: ContentMatch): void {
    const canGo = block !== this.root && !cells.has(type.name);
    if (canGo && partsOf(block).length === 0) this.#takeOut(transaction, block._item, 'misplaced');
    else this.#insert(block, block.length, match.fillBefore(Fragment.empty, true));
  }

  /** Puts what is required in front of a part, such as the paragraph a list item begins with. */
  #fillBefore(block: Y.XmlFragment, match: ContentMatch, item: Y.Item, part: NodeType): ContentMatch | null {
    if (part.isText) return null;
    const missing = match.fillBefore(Fragment.from(part.create()));
    if (!missing?.childCount) return null;
    const index = partsOf(block)
      .slice(0, partsOf(block).indexOf(item))
      .reduce((sum, { length }) => sum + length, 0);
    this.#insert(block, index, missing);
    return match.matchFragment(missing)?.matchType(part) ?? null;
  }

  #insert(block: Y.XmlFragment, index: number, missing: Fragment | null): void {
    if (!missing?.childCount) return;
    const names: string[] = [];
    missing.forEach((node) => names.push(node.type.name));
    block.insert(
      index,
      names.map((name) => new Y.XmlElement(name)),
    );
    this.#changed = true;
  }

  /** @returns whether the block can stay */
  #fitAttributes(transaction: Y.Transaction, block: Y.XmlFragment, type: NodeType): boolean {
    if (!(block instanceof Y.XmlElement)) {
      for (const item of block._map.values()) this.#takeOut(transaction, item, 'attribute');
      return true;
    }
    for (;;) {
      const given: Record<string, unknown> = block.getAttributes();
      const wrong = wrongAttribute(type.name, { ...defaultsOf(type), ...given });
      if (wrong === undefined) return true;
      if (type.name === 'duty' && typeof given[wrong] === 'string') {
        this.#takeOut(transaction, block._item, 'attribute');
        return false;
      }
      if (isStructured(type.name)) this.#keepField(block, wrong);
      // Headings have no default that fits: theirs is the level of the section's own title.
      if (type.name === 'heading' && wrong === 'level') block.setAttribute('level', HIGHEST as never);
      else block.removeAttribute(wrong);
      this.#changed = true;
    }
  }

  /** A field of a row goes by itself; the row with all its other fields stays. */
  #keepField(block: Y.XmlElement, name: string): void {
    const item = block._map.get(name);
    const text: unknown = block.getAttributes()[name];
    if (!item || typeof text !== 'string' || text.trim() === '') return;
    this.#misfits.push({ client: item.id.client, problem: 'attribute', piece: { type: 'text', text } });
  }

  /** @param parts those of its parts that are looked at */
  #fitWords(transaction: Y.Transaction, text: Y.XmlText, parts: readonly Y.Item[] = partsOf(text)): void {
    if (text._item?.deleted) return;
    for (const item of text._map.values()) this.#takeOut(transaction, item, 'attribute');
    for (const item of parts) {
      const { content } = item;
      const fits =
        content instanceof Y.ContentFormat ? isMark(content.key, content.value) : content instanceof Y.ContentString;
      if (!fits) this.#takeOut(transaction, item, 'unknown');
    }
  }

  #takeOut(transaction: Y.Transaction, item: Y.Item | null, problem: MisfitProblem): void {
    if (!item || item.deleted) return;
    const piece = pieceOf(item.content);
    if (wordsOf(piece) !== '') this.#misfits.push({ client: item.id.client, problem, piece });
    item.delete(transaction);
    this.#changed = true;
  }
}

/** What a transaction has added so far, by what it stands in: a long text is not walked for each letter typed into it. */
function freshParts({ doc, beforeState }: Y.Transaction): Map<unknown, Y.Item[]> {
  const fresh = new Map<unknown, Y.Item[]>();
  for (const [client, structs] of doc.store.clients) {
    const before = beforeState.get(client) ?? 0;
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at];
      if (!struct || struct.id.clock < before) break;
      if (!(struct instanceof Y.Item) || struct.deleted) continue;
      const parts = fresh.get(struct.parent);
      if (parts) parts.push(struct);
      else fresh.set(struct.parent, [struct]);
    }
  }
  return fresh;
}

const HIGHEST = 2;
const cells = new Set(['tableCell', 'tableHeader']);

const defaultsOf = ({ spec }: NodeType) =>
  Object.fromEntries(Object.entries(spec.attrs ?? {}).map(([name, { default: value }]) => [name, value]));

/** A row without cells is allowed by the letter of the schema, and no table with one can be drawn. */
const isBareRow = (block: Y.XmlFragment) =>
  block instanceof Y.XmlElement && block.nodeName === 'tableRow' && block.length === 0;

/** What a part counts as in the order of its block; words without a letter count as nothing. */
function typeOfPart({ content }: Y.Item): NodeType | 'nothing' | undefined {
  if (content instanceof Y.ContentFormat) return 'nothing';
  const part = content instanceof Y.ContentType ? content.type : undefined;
  if (part instanceof Y.XmlText) return part.length === 0 ? 'nothing' : documentSchema.nodes['text'];
  return part instanceof Y.XmlElement ? blockTypes[part.nodeName] : undefined;
}
