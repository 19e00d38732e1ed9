import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { inlineText, type StructuredType } from '../../../schema/document/blocks';
import { blockPhrases, blockWords } from '../../../schema/words/en/blocks';
import { BlockFields, type Place } from './block-fields';
import type { BlockOptions } from './block-options';
import { make, makeAside, makeButton, newId } from './make';

/** A source or a party in a line: its words are a button that opens its form. */
export class InlineView implements NodeView {
  readonly dom = makeAside('span', 'block-inline');
  readonly #button: HTMLButtonElement;
  readonly #sheet = make('dialog', 'dialog');
  readonly #fields: BlockFields;

  constructor(
    readonly type: StructuredType,
    private node: Node,
    private readonly editor: Editor,
    place: Place,
    private readonly options: BlockOptions,
  ) {
    this.#fields = new BlockFields(type, editor, place, options);
    this.#button = makeButton(type === 'citation' ? 'citation' : 'party-mention', '', () => this.open());
    const title = make('h2', '', blockWords[type].name);
    title.id = newId();
    this.#sheet.setAttribute('aria-labelledby', title.id);
    const done = makeButton('button', options.words.done, () => this.#sheet.close());
    this.#sheet.append(title, this.#fields.element, done);
    this.#sheet.addEventListener('close', () => editor.commands.focus());
    this.dom.dataset['block'] = type;
    this.dom.append(this.#button, this.#sheet);
    inlineViews.set(this.dom, this);
    this.#show();
    editor.on('update', this.#show);
  }

  open(): void {
    if (!this.#sheet.open) this.#sheet.showModal();
    this.#fields.focus();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#show();
    return true;
  }

  destroy(): void {
    this.editor.off('update', this.#show);
  }

  stopEvent = () => true;
  ignoreMutation = () => true;

  readonly #show = () => {
    const words = inlineText({ type: this.type, attrs: this.node.attrs });
    const isEmpty = words === '' || words === '[]';
    this.#button.textContent = isEmpty ? `[${blockPhrases.unnamed}]` : words;
    this.#button.setAttribute('aria-label', `${this.options.words.edit}: ${blockWords[this.type].name} ${words}`);
    this.#fields.show(this.node, this.editor.isEditable);
  };
}

const inlineViews = new WeakMap<Element, InlineView>();

export const inlineViewAt = (element: unknown): InlineView | undefined =>
  element instanceof Element ? inlineViews.get(element) : undefined;
