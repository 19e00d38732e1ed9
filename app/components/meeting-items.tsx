import { meetingItemKinds } from '../../schema/vocabulary';
import type { AgendaView, ItemView } from '../../server/meetings';
import { optionsOf } from '~/lib/options-of';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';

type Props = { items: readonly ItemView[]; agenda: readonly AgendaView[]; isKept: boolean };

/** Decisions and actions, numbered as they were noted. */
export function MeetingItems({ items, agenda, isKept }: Props) {
  const { meetings, vocabulary } = useWords();
  const titleOf = (id: string | null) => agenda.find(({ sectionId }) => sectionId === id)?.title;
  return (
    <Sheet title={meetings.page.items}>
      {items.length === 0 ? (
        <p className="muted">{meetings.page.itemsNone}</p>
      ) : (
        <ol className="lines" role="list">
          {items.map(({ id, number, kind, words, sectionId }) => (
            <li key={id}>
              <span className="measure">
                <span className="muted">
                  {number}. {vocabulary.items[kind]}
                </span>{' '}
                {words}
              </span>
              <span className="muted small">{titleOf(sectionId)}</span>
            </li>
          ))}
        </ol>
      )}
      {isKept && <ItemForm agenda={agenda} />}
    </Sheet>
  );
}

function ItemForm({ agenda }: Pick<Props, 'agenda'>) {
  const { meetings, vocabulary } = useWords();
  const sections = agenda.map(({ sectionId, number, title }) => ({ value: sectionId, label: `${number}. ${title}` }));
  return (
    <CommandForm intent="note-item" done={meetings.page.itemAdded} className="form form-after">
      <Choice
        name="kind"
        layout="row"
        legend={meetings.page.itemKind}
        options={optionsOf(meetingItemKinds, vocabulary.items)}
        defaultValue="decision"
      />
      <Field name="words" label={meetings.page.itemWords} rows={2} />
      <Field
        name="sectionId"
        label={meetings.page.itemSection}
        options={sections}
        placeholder={meetings.page.itemNoSection}
        width="middle"
      />
      <Button kind="second" icon="add">
        {meetings.page.itemAdd}
      </Button>
    </CommandForm>
  );
}
