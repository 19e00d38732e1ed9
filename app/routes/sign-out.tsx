import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import { endSession } from '~/lib/session-cookie';

export const loader = () => redirect('/');

/** Ends the session here and on the server. What other origins are told to forget is only what this one keeps. */
export function action({ context }: ActionFunctionArgs) {
  context.services.people.signOut();
  return redirect('/sign-in', { headers: endSession(context.secureCookies) });
}
