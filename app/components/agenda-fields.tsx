import { useFormField } from '~/lib/form';
import { useWords } from '~/lib/words';
import { FieldError } from '~/ui/field-error';
import { Fieldset } from '~/ui/fieldset';

const prefix = 'minutes:';

type Section = { id: string; number: number; title: string };

/** The agenda as the form has it: the sections that were given minutes, in their order. */
export const agendaOf = (fields: Record<string, string>) =>
  Object.entries(fields)
    .filter(([name, minutes]) => name.startsWith(prefix) && minutes.trim() !== '')
    .map(([name, minutes]) => ({ sectionId: name.slice(prefix.length), minutes }));

/** A line for each section: how many minutes it gets, if any. */
export function AgendaFields({ sections }: { sections: readonly Section[] }) {
  const { planPage } = useWords().meetings;
  const { id, error } = useFormField('agenda');
  return (
    <Fieldset legend={planPage.agenda} hint={planPage.agendaHint}>
      <div id={id} tabIndex={-1}>
        <FieldError id={`${id}-error`} message={error} />
        <div className="agenda-fields">
          {sections.map((section) => (
            <AgendaLine key={section.id} {...section} />
          ))}
        </div>
      </div>
    </Fieldset>
  );
}

function AgendaLine({ id: sectionId, number, title }: Section) {
  const { planPage } = useWords().meetings;
  const { id, value } = useFormField(prefix + sectionId, '');
  return (
    <div className="agenda-line">
      <label htmlFor={id}>{planPage.minutesFor(number, title)}</label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        name={prefix + sectionId}
        defaultValue={value}
      />
      <span className="muted small" aria-hidden>
        {planPage.minutes}
      </span>
    </div>
  );
}
