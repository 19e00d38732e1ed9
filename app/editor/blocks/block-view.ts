import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import {
  blockSpecs,
  fieldLines,
  identityText,
  isStructured,
  newBlock,
  specOf,
  type BlockSpec,
  type StructuredType,
} from '../../../schema/document/blocks';
import { blockWords } from '../../../schema/words/en/blocks';
import { BlockFields, type Place } from './block-fields';
import type { BlockOptions } from './block-options';
import { make, makeAside, makeButton, newId } from './make';
import { moveRow, removeRow } from './shared-row';

/** With more fields than these a block folds them away, so that the section can still be read. */
const FEW = 3;

const views = new WeakMap<Element, BlockView>();

/** The view that an element belongs to. */
export const viewAt = (element: unknown): BlockView | undefined =>
  element instanceof Element ? views.get(element) : undefined;

/** On a phone the fields of a block take the whole screen. */
const isPhone = () => matchMedia('(max-width: 47.99rem)').matches;

/** A structured block while it is written: what it is, its fields as a form, its words or rows, and what can be done. */
export class BlockView implements NodeView {
  readonly dom = make('div', 'structured');
  readonly contentDOM?: HTMLElement;
  readonly #spec: BlockSpec;
  readonly #type: StructuredType;
  readonly #summary = make('p', 'block-title');
  readonly #facts = make('p', 'block-summary');
  readonly #fields: BlockFields;
  readonly #sheet = make('dialog', 'block-sheet');
  readonly #toggle: HTMLButtonElement;
  readonly #head = makeAside('div', 'block-head');
  readonly #tools = make('div', 'block-tools');
  readonly #foot = makeAside('div', 'block-foot');
  readonly #isFolded: boolean;

  constructor(
    type: StructuredType,
    private node: Node,
    private readonly editor: Editor,
    private readonly place: Place,
    private readonly options: BlockOptions,
  ) {
    this.#type = type;
    this.#spec = blockSpecs[type];
    this.#isFolded = this.#spec.fields.length > FEW;
    this.#fields = new BlockFields(type, editor, place, options);
    this.#toggle = makeButton('block-tool', '', () => (this.#sheet.open ? this.close() : this.open()));
    this.dom.dataset['block'] = type;
    this.#fillHead();
    this.dom.append(this.#head);
    if (!this.#spec.fixed) this.dom.append(this.#form());
    if (this.#spec.content !== 'none') {
      this.contentDOM = make('div', 'block-content');
      this.dom.append(this.contentDOM);
    }
    this.dom.append(this.#foot);
    this.#foot.append(...this.#adders());
    views.set(this.dom, this);
    this.#show();
    editor.on('update', this.#show);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || (this.#isBusy && !isSameBlock(this.node, node))) return false;
    this.node = node;
    this.#show();
    return true;
  }

  destroy(): void {
    this.editor.off('update', this.#show);
    if (this.#sheet.open) this.#sheet.close();
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && !this.contentDOM?.contains(event.target);
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM?.contains(mutation.target);
  }

  /** Goes into the first field; on a phone into the sheet that holds it. */
  open(): void {
    if (this.#isFolded && !this.#sheet.open) {
      if (isPhone()) this.#sheet.showModal();
      else this.#sheet.show();
      this.#show();
    }
    this.#fields.focus();
  }

  close(): void {
    this.#sheet.close();
    this.#leave();
  }

  #leave(): void {
    this.#show();
    this.#toggle.focus();
  }

  /** Somebody is writing in it: its fields may not become those of another block under their hands. */
  get #isBusy(): boolean {
    return this.#sheet.open || this.dom.contains(document.activeElement);
  }

  #fillHead(): void {
    const names = make('div', 'block-names');
    names.append(make('p', 'block-kind', blockWords[this.#type].name), this.#summary, this.#facts);
    this.#tools.append(...this.#deeds());
    this.#head.append(names, this.#tools);
  }

  #deeds(): HTMLElement[] {
    const { up, down, remove } = this.options.words;
    const move = (by: 1 | -1) => {
      const at = this.place();
      const then = at === undefined ? undefined : moveRow(this.editor, at, by);
      // What was moved is drawn anew: whoever moves it once may want to move it again.
      if (then !== undefined) focusDeed(this.editor.view.nodeDOM(then), by < 0 ? 'up' : 'down');
    };
    if (this.#spec.fixed) return [];
    return [
      ...(this.#isFolded ? [this.#toggle] : []),
      this.#tool('up', up, () => move(-1)),
      this.#tool('down', down, () => move(1)),
      this.#tool('remove', remove, () => this.#remove()),
    ];
  }

  #tool(name: string, words: string, press: () => void): HTMLButtonElement {
    const button = makeButton('block-tool', words, press);
    button.dataset['deed'] = name;
    return button;
  }

  #remove(): void {
    const at = this.place();
    if (at === undefined) return;
    removeRow(this.editor, at);
    this.editor.commands.focus(Math.min(at, this.editor.state.doc.content.size));
  }

  #form(): HTMLElement {
    if (!this.#isFolded) {
      const form = makeAside('div', 'block-form');
      form.append(this.#fields.element);
      return form;
    }
    const title = make('p', 'block-sheet-title', blockWords[this.#type].name);
    title.id = newId();
    this.#sheet.id = newId();
    this.#sheet.contentEditable = 'false';
    this.#sheet.setAttribute('aria-labelledby', title.id);
    this.#toggle.setAttribute('aria-controls', this.#sheet.id);
    const done = makeButton('button block-done', this.options.words.done, () => this.close());
    this.#sheet.append(title, this.#fields.element, done);
    // Also when the browser closes it; its event comes a moment after the deed.
    this.#sheet.addEventListener('close', () => {
      if (this.#toggle.ariaExpanded === 'true') this.#leave();
    });
    this.#sheet.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
    });
    return this.#sheet;
  }

  /** A button for each kind of row that can be added; the steps around a report are always the same five. */
  #adders(): HTMLElement[] {
    const { content } = this.#spec;
    if (typeof content === 'string') return content === 'blocks' ? [this.#adder('paragraph')] : [];
    return content.filter((type) => !specOf(type)?.fixed).map((type) => this.#adder(type));
  }

  #adder(type: string): HTMLButtonElement {
    const { add, addWords } = this.options.words;
    const words = isStructured(type) ? add(blockWords[type].name) : addWords;
    const button = makeButton('block-add', words, () => this.#add(type));
    button.dataset['adds'] = type;
    return button;
  }

  #add(type: string): void {
    const at = this.place();
    const { state, view } = this.editor;
    if (at === undefined || !this.editor.isEditable) return;
    const child = state.schema.nodeFromJSON(isStructured(type) ? newBlock(type) : { type });
    const end = at + this.node.nodeSize - 1;
    view.dispatch(state.tr.insert(end, child));
    const added = viewAt(view.nodeDOM(end));
    if (added) added.open();
    else this.editor.commands.focus(end + 1);
  }

  get #json() {
    return { type: this.#type, attrs: this.node.attrs };
  }

  get #title(): string {
    return identityText(this.#json);
  }

  readonly #show = () => {
    const { words } = this.options;
    const isEditable = this.editor.isEditable;
    const title = this.#title;
    const named = [blockWords[this.#type].name, title].filter(Boolean).join(' ');
    const own = this.#spec.identity;
    const lines = fieldLines(this.#json).filter(({ name }) => !own.includes(name));
    this.#summary.textContent = title;
    this.#summary.hidden = title === '' || !(this.#isFolded || this.#spec.fixed);
    this.#facts.textContent = lines.map(({ label, text }) => `${label}: ${text}`).join(' \u00b7 ');
    this.#facts.hidden = !this.#isFolded || this.#sheet.open || lines.length === 0;
    this.#toggle.textContent = this.#sheet.open ? words.done : isEditable ? words.edit : words.look;
    this.#toggle.setAttribute('aria-expanded', String(this.#sheet.open));
    for (const button of this.#tools.querySelectorAll('button')) {
      button.setAttribute('aria-label', `${button.textContent ?? ''}: ${named}`);
      button.hidden = !isEditable && button !== this.#toggle;
    }
    this.#foot.hidden = !isEditable || this.#foot.childElementCount === 0 || this.#isFull;
    this.#keepFromMarking(isEditable);
    this.#fields.show(this.node, isEditable);
  };

  /** Beside words that can be marked and not written, Chromium takes a selected row’s place to the start of the text. */
  #keepFromMarking(isEditable: boolean): void {
    for (const part of this.dom.children)
      if (part instanceof HTMLElement && part !== this.contentDOM) part.style.userSelect = isEditable ? 'none' : '';
  }

  /** Words are added by a button only where there are none to put the caret in. */
  get #isFull(): boolean {
    return this.#spec.content === 'blocks' && this.node.childCount > 0;
  }
}

function focusDeed(block: unknown, deed: string): void {
  if (block instanceof Element) block.querySelector<HTMLElement>(`:scope > .block-head [data-deed='${deed}']`)?.focus();
}

/** Whether a block became this by one change of one field, and not by another block taking its place on the page. */
function isSameBlock(before: Node, after: Node): boolean {
  const changed = Object.keys(after.attrs).filter((name) => before.attrs[name] !== after.attrs[name]);
  return changed.length <= 2;
}
