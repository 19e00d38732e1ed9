import { useEffect, useState } from 'react';
import type { ChecklistLine } from '../../../server/checklist';
import { useOutcome } from '~/lib/form';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { Unfold } from '~/ui/unfold';
import { linePlace } from './places';

/** The answer as it stood when somebody began to write; live updates must not take half a note away. */
function useBegun(line: ChecklistLine, name: string) {
  const [begun, setBegun] = useState<ChecklistLine>();
  const outcome = useOutcome();
  const isAnswered = outcome?.form === name;
  useEffect(() => {
    if (isAnswered) setBegun(undefined);
  }, [isAnswered, outcome]);
  return { shown: begun ?? line, begin: () => setBegun((before) => before ?? line) };
}

/** The whole answer: also that it does not apply, with the reason, and a note. */
export function AnswerDrawer({ line }: { line: ChecklistLine }) {
  const words = useWords().checklist;
  const place = linePlace(line);
  const name = `write-${place}`;
  const { shown, begin } = useBegun(line, name);
  const outcome = useOutcome();
  return (
    <Unfold
      label={line.isFact ? words.drawerFact : words.drawer}
      isOpen={outcome?.problem !== undefined && outcome.form === name}
    >
      <div onInput={begin}>
        {shown.version !== line.version && <Notice tone="needs-you">{words.elsewhere}</Notice>}
        <CommandForm
          key={shown.version}
          intent="write-answer"
          name={name}
          hidden={{ number: String(line.number), part: line.part, seen: String(shown.version) }}
          done={words.done}
          place={place}
        >
          <Fields line={shown} />
          <Button kind="second">{words.form.save}</Button>
        </CommandForm>
      </div>
    </Unfold>
  );
}

function Fields({ line: { isFact, answer, reason, note } }: { line: ChecklistLine }) {
  const { answers, form } = useWords().checklist;
  const more = <Field name="reason" label={form.reason} rows={2} defaultValue={reason} maxLength={2000} />;
  const choices = isFact ? (['no', 'yes'] as const) : (['met', 'in-process', 'not-met', 'not-applicable'] as const);
  const options = choices.map((value) => {
    const option = { value, label: answers[value].name };
    return value === 'not-applicable' ? { ...option, more } : option;
  });
  return (
    <>
      <Choice
        name="answer"
        legend={form.answer}
        options={options}
        {...(answer === null ? {} : { defaultValue: answer })}
      />
      <Field
        name="note"
        label={form.note}
        hint={form.noteHint}
        rows={2}
        optional
        defaultValue={note}
        maxLength={2000}
      />
    </>
  );
}
