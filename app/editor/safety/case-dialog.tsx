import { useId, useMemo, useState } from 'react';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { FieldError } from '~/ui/field-error';
import { Dialog } from '../dialog';
import type { SafetyFinding } from '../../../schema/safety';

/** A paste that waits for an answer. */
export interface HeldPaste {
  text: string;
  /** what in words looks like somebody’s case */
  casesIn(words: string): readonly SafetyFinding[];
  /** puts it in as it came */
  insert(): void;
  /** puts other words in its place */
  insertText(text: string): void;
}

type Props = {
  held: HeldPaste;
  language: string;
  /** records why a lead puts it in as it is; undefined for everybody else */
  letIn: ((finding: SafetyFinding, text: string, reason: string) => void) | undefined;
  close(): void;
};

/** Asks before a case enters the shared text: change it, leave it out, or, for a lead, say why it must stand. */
export function CaseDialog({ held, language, letIn, close }: Props) {
  const words = useWords().safety;
  const id = useId();
  const [text, write] = useState(held.text);
  const [isStill, setStill] = useState(false);
  const [first] = useMemo(() => held.casesIn(held.text), [held]);
  const found = [...new Set(held.casesIn(text).map(({ key }) => words.reasons[key] ?? key))];

  const putIn = () => {
    if (found.length > 0) return setStill(true);
    close();
    held.insertText(text);
  };
  return (
    <Dialog title={words.paste.title} size="wide" close={close}>
      <div className="form">
        <p>{words.paste.text}</p>
        {found.length > 0 && (
          <ul className="plain-list">
            {found.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <div className="field">
          <label className="field-label" htmlFor={`${id}-words`}>
            {words.paste.words}
          </label>
          <FieldError id={`${id}-still`} message={isStill && found.length > 0 ? words.paste.still : undefined} />
          <textarea
            id={`${id}-words`}
            className="input"
            rows={6}
            lang={language}
            value={text}
            aria-describedby={isStill ? `${id}-still` : undefined}
            onChange={({ target }) => write(target.value)}
          />
        </div>
        <div className="row">
          <Button type="button" onClick={putIn}>
            {words.paste.edited}
          </Button>
          <Button type="button" kind="second" onClick={close}>
            {words.paste.leave}
          </Button>
        </div>
        {letIn && first && <LetIn letIn={(reason) => (letIn(first, held.text, reason), close(), held.insert())} />}
      </div>
    </Dialog>
  );
}

function LetIn({ letIn }: { letIn(reason: string): void }) {
  const words = useWords().safety.paste;
  const id = useId();
  const [reason, write] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <details className="unfold">
      <summary>{words.anyway}</summary>
      <div className="unfold-body form">
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.reason}
          </label>
          <FieldError id={`${id}-error`} message={isMissing ? words.reasonMissing : undefined} />
          <input
            id={id}
            className="input"
            maxLength={500}
            value={reason}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? `${id}-error` : undefined}
            onChange={({ target }) => write(target.value)}
          />
        </div>
        <Button
          type="button"
          kind="second"
          onClick={() => (reason.trim() === '' ? setMissing(true) : letIn(reason.trim()))}
        >
          {words.anyway}
        </Button>
      </div>
    </details>
  );
}
