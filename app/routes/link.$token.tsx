import { redirect } from '@remix-run/node';
import type { HeadersFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { reads, writes } from '~/lib/answers';
import { beginSession } from '~/lib/session-cookie';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { clientAction } from '~/lib/client-action';

export const meta = titled(en.account.link.title);

// The address is the key: nobody along the way may keep it.
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' });

/** Looking at a link does not use it up: mail scanners and previews look too. */
export const loader = reads(({ context, params }) => {
  const holder = context.services.people.linkHolder(params.token ?? '');
  if (!holder) throw Response.json({ code: 'link-invalid', details: {} }, { status: 410 });
  return holder;
});

export const action = writes({
  'follow-link': ({ context, params }) => {
    const session = context.services.people.followSignInLink({ token: params.token });
    throw redirect('/', { headers: beginSession(session, context.secureCookies) });
  },
});

export default function FollowLink() {
  const { link } = useWords().account;
  const { name } = useLoaderData<typeof loader>();
  return (
    <AppFrame isNarrow>
      <PageHeader title={link.title} />
      <Sheet>
        <CommandForm intent="follow-link">
          <p>{link.greeting(name)}</p>
          <p className="muted">{link.once}</p>
          <Button>{link.submit(name)}</Button>
        </CommandForm>
      </Sheet>
    </AppFrame>
  );
}
