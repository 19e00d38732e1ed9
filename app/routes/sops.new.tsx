import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { clientAction } from '~/lib/client-action';

export const meta = titled(en.sops.create.title);

export const loader = reads(({ context }) => ({ templates: context.services.sops.templateChoices() }));

export const action = writes({
  'create-sop': ({ context, fields }) => {
    throw redirect(`/sops/${context.services.sops.createSop(fields)}/people`);
  },
});

export default function NewSop() {
  const { create } = useWords().sops;
  const { templates } = useLoaderData<typeof loader>();
  return (
    <AppFrame isNarrow>
      <PageHeader title={create.title} lead={create.lead} />
      <Sheet>
        <CommandForm intent="create-sop">
          <Field name="title" label={create.name} hint={create.nameHint} />
          <Field name="setting" label={create.setting} hint={create.settingHint} optional />
          <Choice
            name="templateId"
            legend={create.template}
            defaultValue={templates[0]?.id}
            options={templates.map(({ id, title, description }) => ({ value: id, label: title, hint: description }))}
          />
          <Button>{create.submit}</Button>
        </CommandForm>
      </Sheet>
    </AppFrame>
  );
}
