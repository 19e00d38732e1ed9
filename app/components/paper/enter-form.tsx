import type { KeyboardEvent } from 'react';
import type { PaperDesk } from '../../../server/paper';
import { useOutcome } from '~/lib/form';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';
import { CommentRows } from './comment-rows';
import { VoteRow } from './vote-row';

export interface Arrived {
  sectionId: string;
  /** hash of the words the paper was printed with */
  text: string;
}

/** Enter goes on to the next field: only the button sends a paper. */
function goOn(event: KeyboardEvent<HTMLElement>) {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const fields = [...(target.form?.elements ?? [])].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.tabIndex >= 0 && each.offsetParent !== null,
  );
  fields[fields.indexOf(target) + 1]?.focus();
}

/** What came back on paper, typed without a mouse: answers by their letters, comments by the codes of the text. */
export function EnterForm({ sopId, desk, arrived }: { sopId: string; desk: PaperDesk; arrived: Arrived | null }) {
  const { paper, forms } = useWords();
  const words = paper.enter;
  const outcome = useOutcome();
  const called = desk.sections.filter(({ isCalled }) => isCalled);
  const others = desk.sections.filter(({ isCalled }) => !isCalled);
  const named = Object.entries(outcome?.problem?.values ?? {}).filter(([, value]) => value !== '');
  const isNamed = (sections: PaperDesk['sections']) =>
    sections.some(({ id }) => id === arrived?.sectionId || named.some(([field]) => field.includes(id)));
  const rowOf = (section: PaperDesk['sections'][number]) => (
    <VoteRow
      key={section.id}
      sopId={sopId}
      section={section}
      arrivedWith={arrived?.sectionId === section.id ? arrived.text : undefined}
    />
  );
  return (
    <Sheet title={words.title}>
      <CommandForm intent="enter-paper" className="form paper-entry">
        <p className="muted">{words.text}</p>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only Enter in fields is heard */}
        <div className="form" onKeyDown={goOn}>
          <div className="columns">
            <Field
              name="partyId"
              label={words.party}
              placeholder={forms.choose}
              options={desk.parties.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
            />
            <Field name="receivedOn" type="date" label={words.receivedOn} width="short" />
          </div>
          <section aria-labelledby="paper-votes">
            <h3 id="paper-votes">{words.votes}</h3>
            <p className="field-hint">{words.votesHint}</p>
            {called.map(rowOf)}
            {others.length > 0 && (
              <details className="paper-others" open={isNamed(others) || undefined}>
                <summary>{words.others}</summary>
                <p className="field-hint">{words.othersHint}</p>
                {others.map(rowOf)}
              </details>
            )}
          </section>
        </div>
        <CommentRows />
        <Button>{words.button}</Button>
      </CommandForm>
    </Sheet>
  );
}
