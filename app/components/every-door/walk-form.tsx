import { Form } from '@remix-run/react';
import type { EveryDoor } from '../../../server/registers';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';

type Props = { data: Pick<EveryDoor, 'doors' | 'languages' | 'situations' | 'walk'> };

/** What is tried. The address it leads to can be kept, shared and opened in a meeting. */
export function WalkForm({ data: { doors, languages, situations, walk } }: Props) {
  const { form, days } = useWords().everyDoor;
  return (
    <Form className="form every-door-form" method="get" action="#walk" key={JSON.stringify(walk)}>
      <Field
        name="door"
        label={form.door}
        options={doors.map(({ code, number, title }) => ({ value: code, label: form.doorOption(number, title) }))}
        defaultValue={walk.door}
      />
      <div className="row every-door-fields">
        <Field
          name="day"
          label={form.day}
          options={Object.entries(days).map(([value, label]) => ({ value, label }))}
          defaultValue={walk.day}
        />
        <Field name="time" label={form.time} type="time" width="short" defaultValue={walk.time} />
        <Field
          name="language"
          label={form.language}
          options={languages.map((value) => ({ value, label: value }))}
          defaultValue={walk.language}
        />
      </div>
      {situations.length > 0 && (
        <fieldset className="every-door-situation">
          <legend>{form.situation}</legend>
          <p className="field-hint">{form.situationHint}</p>
          {situations.map((each) => (
            <label key={each}>
              <input type="checkbox" name="situation" value={each} defaultChecked={walk.situation.includes(each)} />
              {each}
            </label>
          ))}
        </fieldset>
      )}
      <Button>{form.submit}</Button>
    </Form>
  );
}
