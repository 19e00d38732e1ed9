import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { MailChoices } from '~/components/mail-choices';
import { reads, writes } from '~/lib/answers';
import { appearances, keepAppearance } from '~/lib/appearance';
import { useRoot } from '~/lib/clock';
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

export const meta = titled(en.account.page.title);

export const loader = reads(({ context }) => {
  const account = context.services.people.account();
  if (!account) throw redirect('/sign-in?next=/account');
  return { ...account, mail: context.services.notices.digestChoices() };
});

export const action = writes<void>({
  'set-password': ({ context, fields }) => context.services.people.setPassword(fields),
  'set-digest': ({ context, fields }) => context.services.notices.setDigest(fields),
  'set-appearance': ({ fields }) => {
    throw redirect('/account', { headers: { 'Set-Cookie': keepAppearance(fields.appearance) } });
  },
});

export default function Account() {
  const { account, callList } = useWords();
  const { page } = account;
  const { name, email, hasPassword, mail } = useLoaderData<typeof loader>();
  const appearance = useRoot()?.appearance ?? 'device';
  const choices = ['device', ...appearances] as const;
  return (
    <AppFrame isNarrow>
      <PageHeader title={page.title} />
      <Sheet>
        <dl className="facts">
          <dt>{page.name}</dt>
          <dd>{name}</dd>
          <dt>{page.email}</dt>
          <dd>{email}</dd>
        </dl>
      </Sheet>
      <Sheet title={page.passwordTitle}>
        <CommandForm intent="set-password" done={page.passwordSaved}>
          <p className="muted">{hasPassword ? page.hasPassword : page.noPassword}</p>
          {hasPassword && (
            <Field
              name="current"
              type="password"
              width="middle"
              label={page.currentPassword}
              hint={page.currentPasswordHint}
              autoComplete="current-password"
              optional
            />
          )}
          <Field
            name="password"
            type="password"
            width="middle"
            label={page.newPassword}
            hint={page.newPasswordHint}
            autoComplete="new-password"
          />
          <Button>{page.savePassword}</Button>
        </CommandForm>
      </Sheet>
      {mail.sops.length > 0 && (
        <div id="mail">
          <Sheet title={callList.account.title}>
            <MailChoices choices={mail} />
          </Sheet>
        </div>
      )}
      <Sheet title={page.appearanceTitle}>
        <CommandForm intent="set-appearance" done={page.appearanceSaved}>
          <Choice
            name="appearance"
            legend={page.appearanceTitle}
            legendIsHidden
            layout="row"
            defaultValue={appearance}
            options={choices.map((value) => ({ value, label: page.appearance[value] }))}
          />
          <Button kind="second">{page.saveAppearance}</Button>
        </CommandForm>
      </Sheet>
    </AppFrame>
  );
}
