import type { ReactNode } from 'react';
import { useFormField } from '~/lib/form';
import { FieldError } from './field-error';

type Props = { name: string; label: ReactNode; hint?: ReactNode; defaultChecked?: boolean };

/** A box to tick; unticked, the form sends nothing. */
export function Tick({ name, label, hint, defaultChecked = false }: Props) {
  const { id, error, value, isFilled } = useFormField(name, defaultChecked ? 'on' : '');
  return (
    <label className="tick" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        name={name}
        defaultChecked={isFilled ? value === 'on' : defaultChecked}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <span>{label}</span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      <FieldError id={`${id}-error`} message={error} />
    </label>
  );
}
