import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';

export interface DutyWords {
  nobody: string;
  change: string;
  trigger: string;
  deadline: string;
  record: string;
}

export interface DutyOptions {
  words: DutyWords;
  /** asks which party the duty at this place is for */
  chooseParty(position: number): void;
}

const facts = ['trigger', 'deadline', 'record'] as const;
type Fact = (typeof facts)[number];

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) => {
  const element = document.createElement(name);
  element.className = className;
  return element;
};

type Place = () => number | undefined;

/** A duty while it is written: whose it is, the action as text, and its three facts as fields of their own. */
export class DutyView implements NodeView {
  readonly dom = make('div', 'duty');
  readonly contentDOM = make('div', 'duty-action');
  readonly #party = make('strong', 'duty-party');
  readonly #change = make('button', 'duty-change');
  readonly #fields: Record<Fact, HTMLTextAreaElement>;

  constructor(
    private node: Node,
    private readonly editor: Editor,
    private readonly place: Place,
    private readonly options: DutyOptions,
  ) {
    const head = make('div', 'duty-head');
    head.contentEditable = 'false';
    this.#change.type = 'button';
    this.#change.textContent = options.words.change;
    this.#change.addEventListener('click', () => this.#askForParty());
    head.append(this.#party, this.#change);
    const list = make('div', 'duty-facts');
    list.contentEditable = 'false';
    this.#fields = {
      trigger: this.#field('trigger', list),
      deadline: this.#field('deadline', list),
      record: this.#field('record', list),
    };
    this.dom.append(head, this.contentDOM, list);
    this.#show();
    editor.on('update', this.#show);
  }

  destroy(): void {
    this.editor.off('update', this.#show);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && !this.contentDOM.contains(event.target);
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  #field(fact: Fact, list: HTMLElement): HTMLTextAreaElement {
    const label = make('label', 'duty-fact');
    const name = make('span', 'duty-fact-name');
    name.textContent = this.options.words[fact];
    const field = make('textarea', 'duty-fact-field');
    field.rows = 1;
    field.maxLength = 500;
    field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
    field.addEventListener('input', () => this.#write(fact, field.value.replaceAll('\n', ' ')));
    label.append(name, field);
    list.append(label);
    return field;
  }

  readonly #show = () => {
    const name = String(this.node.attrs['name']);
    this.#party.textContent = name || this.options.words.nobody;
    this.#change.setAttribute('aria-label', `${this.options.words.change}: ${this.#party.textContent}`);
    const isReadOnly = !this.editor.isEditable;
    this.#change.hidden = isReadOnly;
    for (const fact of facts) {
      const field = this.#fields[fact];
      const value = String(this.node.attrs[fact]);
      field.readOnly = isReadOnly;
      if (field.value !== value) field.value = value;
    }
  };

  #write(fact: Fact, value: string): void {
    const at = this.place();
    if (at === undefined || !this.editor.isEditable) return;
    this.editor.view.dispatch(this.editor.state.tr.setNodeAttribute(at, fact, value));
  }

  #askForParty(): void {
    const at = this.place();
    if (at !== undefined) this.options.chooseParty(at);
  }
}
