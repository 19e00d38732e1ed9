import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { blockSpecs, type Field, type StructuredType } from '../../../schema/document/blocks';
import { blockWords } from '../../../schema/words/en/blocks';
import type { BlockOptions } from './block-options';
import { FieldControl, type FieldHint } from './field-control';
import { make } from './make';

/** Where the node of a block stands now; undefined once it is gone. */
export type Place = () => number | undefined;

/** The form of a block, from its spec: one control a field. */
export class BlockFields {
  readonly element = make('div', 'block-grid');
  readonly #controls: FieldControl[] = [];

  constructor(
    readonly type: StructuredType,
    readonly editor: Editor,
    readonly place: Place,
    readonly options: BlockOptions,
  ) {
    const fields: readonly Field[] = blockSpecs[type].fields;
    for (const field of fields) this.#controls.push(this.#control(field));
    this.element.append(...this.#controls.map(({ element }) => element));
    this.element.addEventListener('keydown', this.#keys);
  }

  show({ attrs }: Node, isEditable: boolean): void {
    for (const control of this.#controls) control.show(String(attrs[control.door.field.name] ?? ''), isEditable);
  }

  focus(): void {
    this.#controls[0]?.focus();
  }

  #control(field: Field): FieldControl {
    const { type, options } = this;
    const labels: Readonly<Record<string, string>> = blockWords[type].fields;
    const choices: Readonly<Record<string, Record<string, string>>> = blockWords[type].choices;
    return new FieldControl({
      ...{ field, options, label: labels[field.name] ?? field.name, choices: choices[field.name] ?? {} },
      hint: this.#hintFor(field),
      write: (value) => this.#write(field, value),
    });
  }

  #hintFor({ kind }: Field): FieldHint | undefined {
    const words = this.options.words.hints[kind];
    const first = this.#controls.find(({ door }) => door.field.kind === kind);
    return words === undefined ? undefined : { words, ...(first ? { id: first.hintId } : {}) };
  }

  /** One change a field, so that two people in one block each keep theirs. */
  #write(field: Field, value: string): void {
    const at = this.place();
    const { editor } = this;
    if (at === undefined || !editor.isEditable || editor.state.doc.nodeAt(at)?.type.name !== this.type) return;
    const { tr } = editor.state;
    tr.setNodeAttribute(at, field.name, value);
    if (field.kind === 'party') tr.setNodeAttribute(at, field.label, this.#nameOf(value));
    editor.view.dispatch(tr);
  }

  #nameOf = (party: string) => this.options.parties.find(({ id }) => id === party)?.name ?? '';

  /** Undo in a field is the undo of the text: what somebody else wrote stays. */
  readonly #keys = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    if (!isCommand || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.editor.commands.redo();
    else this.editor.commands.undo();
  };
}
