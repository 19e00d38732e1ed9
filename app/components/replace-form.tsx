import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import type { Option } from '~/ui/field';
import { Unfold } from '~/ui/unfold';

/** Hands a seat to a successor: what the agency said stays, and what was prepared goes along. */
export function ReplaceForm({ members }: { members: readonly Option[] }) {
  const { people, forms } = useWords();
  const words = people.members;
  return (
    <Unfold label={words.replace} intent="replace-member">
      <CommandForm intent="replace-member" done={words.replaced}>
        <p className="field-hint">{words.replaceHint}</p>
        <Field name="memberId" label={words.leaves} options={members} placeholder={forms.choose} width="middle" />
        <div className="columns">
          <Field name="name" label={words.successor} />
          <Field name="email" type="email" label={words.successorEmail} />
        </div>
        <Field name="title" label={words.jobTitle} hint={words.jobTitleHint} optional width="middle" />
        <Button icon="link">{words.replaceSubmit}</Button>
      </CommandForm>
    </Unfold>
  );
}
