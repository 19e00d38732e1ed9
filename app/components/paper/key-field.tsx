import { useState } from 'react';
import { useFormField } from '~/lib/form';
import { FieldError } from '~/ui/field-error';

type Props = {
  name: string;
  label: string;
  /** kept by whoever uses it, where the rest of the row depends on it */
  value?: string;
  onValue?: (typed: string) => void;
  /** what each letter stands for: shown for the letter that was typed, all before */
  meanings?: readonly (readonly [key: string, words: string])[];
  isShort?: boolean;
  /** takes the focus when the page opens */
  isFirst?: boolean;
};

/** A short field for letters and digits, with what they stand for beside it. */
export function KeyField({ name, label, value, onValue, meanings = [], isShort = false, isFirst = false }: Props) {
  const { id, error, value: sent } = useFormField(name);
  const [own, setOwn] = useState(String(sent ?? ''));
  const typed = value ?? own;
  const described = [meanings.length > 0 && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="field key-field" data-short={isShort || undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        className="input"
        value={typed}
        onChange={({ target }) => (onValue ?? setOwn)(target.value)}
        maxLength={isShort ? 1 : 80}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        // Whoever followed the code on a paper goes on with its answer.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isFirst}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.join(' ') || undefined}
      />
      <Meanings id={`${id}-hint`} meanings={meanings} typed={typed} />
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}

/** What the letter that was typed stands for; before, what each does. */
function Meanings({ id, meanings, typed }: { id: string; meanings: NonNullable<Props['meanings']>; typed: string }) {
  if (meanings.length === 0) return null;
  const meant = meanings.filter(([key]) => key === typed.trim().toUpperCase());
  const shown = meant.length > 0 ? meant : meanings;
  return (
    <span id={id} className="key-meanings" data-meant={meant.length > 0 || undefined}>
      {shown.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </span>
  );
}
