import type { InputHTMLAttributes, ReactNode } from 'react';
import { useFormField } from '~/lib/form';
import { useWords } from '~/lib/words';
import { FieldError } from './field-error';

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  width?: 'short' | 'middle';
  /** several lines */
  rows?: number;
  /** one of these */
  options?: readonly (Option | OptionGroup)[];
  /** the line of a list from which nothing is chosen yet */
  placeholder?: string;
  defaultValue?: string | number;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'min' | 'max' | 'step' | 'accept' | 'spellCheck' | 'lang' | 'maxLength'
>;

/** A label, the place to write, and what is wrong with what was written. */
export function Field({
  name,
  label,
  hint,
  optional,
  width,
  rows,
  options,
  placeholder,
  defaultValue,
  ...rest
}: Props) {
  const words = useWords();
  const { id, error, value } = useFormField(name, defaultValue);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  const shared = {
    id,
    name,
    className: 'input',
    defaultValue: value,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described.join(' ') || undefined,
  };
  return (
    <div className="field" data-width={width}>
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="field-optional">{words.forms.optional}</span>}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} message={error} />
      {options ? (
        <select {...shared} autoComplete={rest.autoComplete}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => ('options' in option ? groupOf(option) : lineOf(option)))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} maxLength={rest.maxLength} lang={rest.lang} />
      ) : (
        <input {...rest} {...shared} />
      )}
    </div>
  );
}

const lineOf = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

const groupOf = ({ label, options }: OptionGroup) => (
  <optgroup key={label} label={label}>
    {options.map(lineOf)}
  </optgroup>
);
