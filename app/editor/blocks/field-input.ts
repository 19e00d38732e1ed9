import type { Field } from '../../../schema/document/blocks';
import { longestOf, partiesOf } from '../../../schema/document/blocks';
import { blockPhrases } from '../../../schema/words/en/blocks';
import type { BlockOptions } from './block-options';
import { make } from './make';

/** What a value is written in. */
export interface FieldInput {
  /** takes the focus and the marks of an error */
  control: HTMLElement;
  read(): string;
  show(value: string): void;
  enable(isEnabled: boolean): void;
}

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const simple = (control: Written): FieldInput => ({
  control,
  read: () => control.value,
  show: (value) => {
    if (control.value !== value) control.value = value;
  },
  enable: (isEnabled) => {
    if (control instanceof HTMLSelectElement) control.disabled = !isEnabled;
    else control.readOnly = !isEnabled;
  },
});

function line(field: Field, type: string): FieldInput {
  const control = make('input', 'input block-control');
  control.type = type;
  if (type !== 'date' && type !== 'time') control.maxLength = longestOf(field);
  control.autocomplete = 'off';
  control.dir = 'auto';
  return simple(control);
}

function lines(field: Field): FieldInput {
  const control = make('textarea', 'input block-control');
  control.rows = 2;
  control.maxLength = longestOf(field);
  control.dir = 'auto';
  return simple(control);
}

function choice(options: readonly (readonly [value: string, words: string])[]): FieldInput {
  const control = make('select', 'input block-control');
  for (const [value, words] of [['', '\u2013'] as const, ...options]) control.append(new Option(words, value));
  const input = simple(control);
  return {
    ...input,
    show: (value) => {
      // What somebody else chose, or a party that has left, is shown as it stands.
      if (!Array.from(control.options).some((option) => option.value === value))
        control.append(new Option(value, value));
      input.show(value);
    },
  };
}

const partyChoice = ({ parties }: BlockOptions) =>
  choice(parties.map(({ id, code, name }) => [id, `${code} ${name}`] as const));

function severalParties({ parties }: BlockOptions): FieldInput {
  const control = make('fieldset', 'block-parties');
  const boxes = parties.map(({ id, code, name }) => {
    const label = make('label', 'block-party');
    const box = make('input', '');
    box.type = 'checkbox';
    box.value = `${id} ${name}`;
    label.append(box, ` ${code} ${name}`);
    control.append(label);
    return box;
  });
  const idOf = ({ value }: HTMLInputElement) => value.split(' ')[0];
  let others: string[] = [];
  return {
    control,
    read: () => [...others, ...boxes.filter(({ checked }) => checked).map(({ value }) => value)].join('\n'),
    show: (value) => {
      const chosen = partiesOf(value);
      others = chosen.filter(({ party }) => !boxes.some((box) => idOf(box) === party)).map(spelled);
      for (const box of boxes) box.checked = chosen.some(({ party }) => party === idOf(box));
    },
    enable: (isEnabled) => void (control.disabled = !isEnabled),
  };
}

const spelled = ({ party, name }: { party: string; name: string }) => `${party} ${name}`;

/** The input that fits a field. @param choices words for its options, by value */
export function fieldInput(field: Field, choices: Readonly<Record<string, string>>, options: BlockOptions): FieldInput {
  switch (field.kind) {
    case 'choice':
      return choice(field.options.map((value) => [value, choices[value] ?? value] as const));
    case 'party':
      return partyChoice(options);
    case 'parties':
      return severalParties(options);
    case 'yesNo':
      return choice([
        ['yes', blockPhrases.yes],
        ['no', blockPhrases.no],
      ]);
    case 'date':
    case 'time':
    case 'url':
      return line(field, field.kind);
    case 'longText':
    case 'list':
      return lines(field);
    default:
      return line(field, 'text');
  }
}
