import type { ReactNode } from 'react';
import { useFormField } from '~/lib/form';
import { FieldError } from './field-error';

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** a mark before the words, such as a vote */
  mark?: ReactNode;
  /** fields this choice needs: they unfold under it */
  more?: ReactNode;
};

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly ChoiceOption[];
  defaultValue?: string;
  layout?: 'list' | 'row';
  /** the legend is heard but not seen, where a table head already says it */
  legendIsHidden?: boolean;
};

/** One of several. The unfolding is CSS: it needs no JavaScript. */
export function Choice({ name, legend, options, defaultValue, layout = 'list', legendIsHidden }: Props) {
  const { id, error, value } = useFormField(name, defaultValue);
  return (
    <fieldset
      className="choice"
      data-layout={layout}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className={legendIsHidden ? 'for-screen-readers' : undefined}>{legend}</legend>
      <FieldError id={`${id}-error`} message={error} />
      <div className="choice-options">
        {options.map((option, index) => (
          <div className="choice-option" key={option.value}>
            <label>
              <input
                id={index === 0 ? id : undefined}
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={value === option.value}
              />
              {option.mark}
              <span className="choice-words">
                {option.label}
                {option.hint !== undefined && <span className="field-hint">{option.hint}</span>}
              </span>
            </label>
            {option.more !== undefined && <div className="choice-more">{option.more}</div>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
