import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { reads, writes } from '~/lib/answers';
import { ownPath } from '~/lib/own-path';
import { beginSession } from '~/lib/session-cookie';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { clientAction } from '~/lib/client-action';

export const meta = titled(en.account.signIn.title);

export const loader = reads(({ context, request }) => {
  const next = ownPath(new URL(request.url).searchParams.get('next'));
  if (context.services.people.account()) throw redirect(next);
  return { next };
});

export const action = writes({
  'sign-in': async ({ context, fields }) => {
    const session = await context.services.people.signInWithPassword(fields);
    throw redirect(ownPath(fields.next), { headers: beginSession(session, context.secureCookies) });
  },
});

export default function SignIn() {
  const { signIn } = useWords().account;
  const { next } = useLoaderData<typeof loader>();
  return (
    <AppFrame isNarrow>
      <PageHeader title={signIn.title} lead={signIn.lead} />
      <Sheet>
        <CommandForm intent="sign-in" hidden={{ next }}>
          <Field name="email" type="email" label={signIn.email} autoComplete="username" />
          <Field name="password" type="password" label={signIn.password} autoComplete="current-password" />
          <Button>{signIn.submit}</Button>
        </CommandForm>
      </Sheet>
      <Notice title={signIn.noPassword}>
        <p>{signIn.noPasswordText}</p>
      </Notice>
    </AppFrame>
  );
}
