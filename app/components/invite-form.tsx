import { roles } from '../../schema/vocabulary';
import { optionsOf } from '~/lib/options-of';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import type { Option } from '~/ui/field';
import { Unfold } from '~/ui/unfold';

/** Makes an invitation that the lead hands over. */
export function InviteForm({ parties }: { parties: readonly Option[] }) {
  const { people, vocabulary, forms } = useWords();
  const words = people.members;
  return (
    <Unfold label={words.invite} intent="invite-member">
      <CommandForm intent="invite-member">
        <p className="field-hint">{words.inviteHint}</p>
        <div className="columns">
          <Field name="name" label={words.name} />
          <Field name="email" type="email" label={words.email} />
        </div>
        <div className="columns">
          <Field
            name="role"
            label={words.role}
            hint={words.roleHint}
            options={optionsOf(roles, vocabulary.roles)}
            placeholder={forms.choose}
          />
          <Field name="partyId" label={words.agency} options={parties} placeholder={words.noAgency} />
        </div>
        <Field name="title" label={words.jobTitle} hint={words.jobTitleHint} optional width="middle" />
        <Button icon="link">{words.submit}</Button>
      </CommandForm>
    </Unfold>
  );
}
