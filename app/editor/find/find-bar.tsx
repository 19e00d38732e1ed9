import { Link } from '@remix-run/react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Wanted } from '../../../schema/document/find-words';
import { announce } from '~/lib/announce';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import { lookFor, replaceAll, replaceOne, step, takePlace } from './find-commands';
import { findingIn } from './find-marks';

type Props = {
  editor: Editor;
  language: string;
  /** what was looked for in the whole procedure before this section was opened */
  term: string;
  isReplacing: boolean;
  mayWrite: boolean;
  everywhere(term: string): string;
  close(): void;
};

/** Finds words in this section, and puts others in their place. The text stays in view. */
export function FindBar({ editor, language, term, isReplacing, mayWrite, everywhere, close }: Props) {
  const words = useWords().editor.find;
  const field = useRef<HTMLInputElement>(null);
  const [wanted, want] = useState<Wanted>({ term, matchCase: false, wholeWord: false });
  const [instead, putInstead] = useState('');
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: live }) => {
      const { places, current: at } = findingIn(live.state);
      return { count: places.length, current: at };
    },
  });
  useEffect(() => lookFor(editor, wanted), [editor, wanted]);
  useEffect(() => () => void (editor.isDestroyed || lookFor(editor, null)), [editor]);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [isReplacing]);

  const leave = () => {
    takePlace(editor);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return leave();
    const isStep = event.key === 'F3' || (event.key === 'Enter' && event.target === field.current);
    if (!isStep) return;
    event.preventDefault();
    step(editor, event.shiftKey ? -1 : 1);
  };
  const change = (part: Partial<Wanted>) => want((before) => ({ ...before, ...part }));
  const found = wanted.term === '' ? '' : count === 0 ? words.none : words.count(current + 1, count);

  return (
    // The keys work anywhere in the bar; each of its fields and buttons says what it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="find-bar" aria-label={words.title} onKeyDown={onKeyDown}>
      <div className="find-line">
        <FindField
          label={words.term}
          value={wanted.term}
          language={language}
          field={field}
          onChange={(t) => change({ term: t })}
        />
        <output className="find-count" aria-live="polite">
          {found}
        </output>
        <FindButton label={words.previous} isBlocked={count === 0} press={() => step(editor, -1)}>
          <span className="find-up">
            <Icon name="more" size={18} />
          </span>
        </FindButton>
        <FindButton label={words.next} isBlocked={count === 0} press={() => step(editor, 1)}>
          <Icon name="more" size={18} />
        </FindButton>
        <FindButton label={words.close} press={leave}>
          <Icon name="cannot-agree-yet" size={18} />
        </FindButton>
      </div>
      <div className="find-line">
        <FindTick label={words.matchCase} isOn={wanted.matchCase} set={(matchCase) => change({ matchCase })} />
        <FindTick label={words.wholeWord} isOn={wanted.wholeWord} set={(wholeWord) => change({ wholeWord })} />
        <Link className="find-everywhere" to={everywhere(wanted.term)}>
          {words.everywhere}
        </Link>
      </div>
      {mayWrite && (
        <div className="find-line">
          <FindField label={words.instead} value={instead} language={language} onChange={putInstead} />
          <FindButton label={words.replace} isBlocked={count === 0} press={() => replaceOne(editor, instead)}>
            {words.replace}
          </FindButton>
          <FindButton
            label={words.replaceAll}
            isBlocked={count === 0}
            press={() => announce(words.replaced(replaceAll(editor, instead)))}
          >
            {words.replaceAll}
          </FindButton>
        </div>
      )}
    </section>
  );
}

type FieldProps = {
  label: string;
  value: string;
  language: string;
  field?: React.RefObject<HTMLInputElement>;
  onChange(value: string): void;
};

function FindField({ label, value, language, field, onChange }: FieldProps) {
  const id = useId();
  return (
    <span className="find-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        className="input"
        lang={language}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </span>
  );
}

type ButtonProps = { label: string; isBlocked?: boolean; press(): void; children: ReactNode };

/** Stays where the focus can be when it has nothing to do: the last replacement must not throw anybody out of the bar. */
function FindButton({ label, isBlocked = false, press, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      aria-disabled={isBlocked || undefined}
      onClick={() => isBlocked || press()}
    >
      {children}
    </button>
  );
}

function FindTick({ label, isOn, set }: { label: string; isOn: boolean; set(isOn: boolean): void }) {
  return (
    <label className="find-tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => set(target.checked)} />
      {label}
    </label>
  );
}
