import { fieldProblem, type Field, type FieldProblem } from '../../../schema/document/blocks';
import { fieldProblemWords } from '../../../schema/words/en/blocks';
import type { BlockOptions } from './block-options';
import { fieldInput, type FieldInput } from './field-input';
import { make, newId } from './make';

/** What helps to fill a field in; with the id of the place where it is said already. */
export interface FieldHint {
  words: string;
  id?: string;
}

interface FieldDoor {
  field: Field;
  label: string;
  hint: FieldHint | undefined;
  choices: Readonly<Record<string, string>>;
  options: BlockOptions;
  /** takes a value that the field may hold */
  write(value: string): void;
}

/** One field of a block with its name, its hint, and what is wrong with it. Only what it may hold is written. */
export class FieldControl {
  readonly element = make('div', 'field block-field');
  readonly #input: FieldInput;
  readonly #error = make('p', 'field-error block-error');
  #problem: FieldProblem | undefined;

  constructor(readonly door: FieldDoor) {
    const { field, label, hint, choices, options } = door;
    const input = fieldInput(field, choices, options);
    const isGroup = input.control instanceof HTMLFieldSetElement;
    const id = newId();
    input.control.id = id;
    this.#input = input;
    const name = make(isGroup ? 'legend' : 'label', 'field-label', label);
    if (name instanceof HTMLLabelElement) name.htmlFor = id;
    this.#error.id = `${id}-error`;
    this.element.dataset['field'] = field.name;
    this.element.dataset['kind'] = field.kind;
    if (isGroup) input.control.prepend(name);
    else this.element.append(name);
    this.element.append(...this.#hint(hint, id), input.control);
    input.control.setAttribute('aria-describedby', `${hint?.id ?? `${id}-hint`} ${id}-error`);
    input.control.addEventListener('input', this.#take);
    input.control.addEventListener('focusout', this.#say);
  }

  show(value: string, isEnabled: boolean): void {
    this.#input.enable(isEnabled);
    // What is being written and not right yet stands in nobody's text; it must not vanish under the hands.
    if (this.#problem === undefined) this.#input.show(value);
  }

  focus(): void {
    this.#input.control.querySelector('input')?.focus();
    this.#input.control.focus();
  }

  /** A hint is said once; fields of the same kind further down point to it. */
  #hint(hint: FieldHint | undefined, id: string): HTMLElement[] {
    if (!hint || hint.id !== undefined) return [];
    const element = make('span', 'field-hint', hint.words);
    element.id = `${id}-hint`;
    return [element];
  }

  get hintId(): string {
    return `${this.#input.control.id}-hint`;
  }

  readonly #take = () => {
    const value = this.#input.read().normalize('NFC');
    this.#problem = fieldProblem(this.door.field, value);
    if (this.#problem !== undefined) return;
    this.#say();
    this.door.write(value);
  };

  /** Nobody is told of a mistake who is still writing. */
  readonly #say = () => {
    const problem = this.#problem;
    if (problem === undefined) {
      this.#error.remove();
      return this.#input.control.removeAttribute('aria-invalid');
    }
    this.#error.textContent = fieldProblemWords[problem];
    this.#input.control.before(this.#error);
    this.#input.control.setAttribute('aria-invalid', 'true');
  };
}
