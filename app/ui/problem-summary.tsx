import { useContext, useEffect, useRef } from 'react';
import { FormContext, issuesOf } from '~/lib/form';
import type { Problem } from '~/lib/problem';
import { problemWords } from '~/lib/problem-words';
import { useWords } from '~/lib/words';
import { Notice } from './notice';

/** What stopped a form, above it, with a link to each field that must change. Takes the focus when it appears. */
export function ProblemSummary({ problem }: { problem: Problem | undefined }) {
  const words = useWords();
  const { id } = useContext(FormContext);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined) place.current?.focus();
  }, [problem]);
  if (problem === undefined) return null;
  const { title, text } = problemWords(words, problem);
  return (
    // Before JavaScript the browser itself goes to what has to be put right.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div ref={place} tabIndex={-1} autoFocus>
      <Notice tone="danger" role="alert" title={title}>
        {text !== undefined && <p>{text}</p>}
        <ul>
          {issuesOf(words, problem).map(({ field, message }) => (
            <li key={field + message}>
              <a href={`#${id}-${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
