import { redirect } from '@remix-run/node';
import type { ActionFunctionArgs } from '@remix-run/node';
import type { ClientActionFunctionArgs } from '@remix-run/react';
import { forgetDevice } from '~/lib/device';
import { LineDown } from '~/lib/patient-fetch';
import { endSession } from '~/lib/session-cookie';

export const loader = () => redirect('/');

/** Ends the session here and on the server. What other origins are told to forget is only what this one keeps. */
export function action({ context }: ActionFunctionArgs) {
  context.services.people.signOut();
  return redirect('/sign-in', { headers: endSession(context.secureCookies) });
}

/** Whoever signs out leaves no unsent words in the browser, for whoever sits down next. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  let isOut = true;
  try {
    return await serverAction();
  } catch (error) {
    isOut = !(error instanceof LineDown);
    throw error;
  } finally {
    if (isOut) await forgetDevice();
  }
}
