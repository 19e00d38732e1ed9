import { fieldProblem, type Field } from '../../../schema/document/blocks';
import { fieldProblemWords } from '../../../schema/words/en/blocks';
import type { BlockOptions } from './block-options';
import { fieldInput, type FieldInput } from './field-input';
import { make, newId } from './make';

interface FieldDoor {
  field: Field;
  label: string;
  hint: string | undefined;
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
    this.#error.hidden = true;
    this.element.dataset['field'] = field.name;
    this.element.dataset['kind'] = field.kind;
    if (isGroup) input.control.prepend(name);
    else this.element.append(name);
    this.element.append(...this.#hint(hint, id), this.#error, input.control);
    input.control.setAttribute('aria-describedby', `${hint === undefined ? '' : `${id}-hint `}${id}-error`);
    input.control.addEventListener('input', this.#take);
  }

  get isWrong(): boolean {
    return !this.#error.hidden;
  }

  show(value: string, isEnabled: boolean): void {
    this.#input.enable(isEnabled);
    // What is being written and not right yet stands in nobody's text; it must not vanish under the hands.
    if (!this.isWrong) this.#input.show(value);
  }

  focus(): void {
    this.#input.control.querySelector('input')?.focus();
    this.#input.control.focus();
  }

  #hint(hint: string | undefined, id: string): HTMLElement[] {
    if (hint === undefined) return [];
    const element = make('span', 'field-hint', hint);
    element.id = `${id}-hint`;
    return [element];
  }

  readonly #take = () => {
    const value = this.#input.read().normalize('NFC');
    const problem = fieldProblem(this.door.field, value);
    this.#error.hidden = problem === undefined;
    this.#error.textContent = problem ? fieldProblemWords[problem] : '';
    this.#input.control.toggleAttribute('aria-invalid', problem !== undefined);
    if (problem) this.#input.control.setAttribute('aria-invalid', 'true');
    else this.door.write(value);
  };
}
