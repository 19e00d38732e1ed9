import { useContext, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { commentEffects, commentKinds, effectKeys, kindKeys } from '../../../schema/vocabulary';
import { FormContext } from '~/lib/form';
import { useIsRunning } from '~/lib/is-running';
import { rowsIn } from '~/lib/paper-form';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';
import { KeyField } from './key-field';

/** Before JavaScript rows cannot be added. */
const WITHOUT = 4;

/** Comments of a paper, one a row. Enter begins the next row; with Shift it begins a new line. */
export function CommentRows() {
  const words = useWords().paper.enter;
  const { id, problem } = useContext(FormContext);
  const isRunning = useIsRunning();
  const sent = problem ? rowsIn(problem.values) : 0;
  const [added, setAdded] = useState(0);
  const [wanted, setWanted] = useState<number>();
  const rows = useRef<HTMLDivElement>(null);
  const count = Math.max(sent, isRunning ? 1 : WITHOUT, added);
  useEffect(() => {
    if (wanted !== undefined) document.getElementById(`${id}-comments.${wanted}.code`)?.focus();
    setWanted(undefined);
  }, [wanted, id]);
  const goTo = (row: number) => {
    setAdded(Math.max(count, row + 1));
    setWanted(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, shiftKey } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (key !== 'Enter' || shiftKey || event.nativeEvent.isComposing || !isField) return;
    event.preventDefault();
    goTo(Number(/comments\.(\d+)\./u.exec(target.name)?.[1]) + 1);
  };
  return (
    <section aria-labelledby="paper-comments">
      <h3 id="paper-comments">{words.comments}</h3>
      <p className="field-hint">{words.commentsHint}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only Enter in fields is heard */}
      <div ref={rows} onKeyDown={onKeyDown}>
        {Array.from({ length: count }, (_, row) => (
          <CommentRow key={row} row={row} />
        ))}
      </div>
      {isRunning && (
        <Button type="button" kind="quiet" icon="add" onClick={() => goTo(count)}>
          {words.addRow}
        </Button>
      )}
    </section>
  );
}

function CommentRow({ row }: { row: number }) {
  const { paper, comments } = useWords();
  const words = paper.enter;
  const name = (field: string) => `comments.${row}.${field}`;
  return (
    <fieldset className="paper-row">
      <legend>{words.comment(row + 1)}</legend>
      <div className="paper-keys">
        <KeyField name={name('code')} label={words.code} />
        <KeyField
          name={name('kind')}
          label={words.kind}
          meanings={commentKinds.map((each) => [kindKeys[each], comments.kinds[each]])}
          isShort
        />
        <KeyField
          name={name('effect')}
          label={words.effect}
          meanings={commentEffects.map((each) => [effectKeys[each], comments.effects[each]])}
          isShort
        />
      </div>
      <Field name={name('words')} label={words.words} rows={2} />
      <div className="columns">
        <Field name={name('quote')} label={words.quote} optional />
        <Field name={name('proposal')} label={words.proposal} optional />
      </div>
    </fieldset>
  );
}
