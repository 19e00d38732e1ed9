import type { ClientActionFunctionArgs } from '@remix-run/react';
import type { Outcome } from './form';
import { LineDown } from './patient-fetch';
import { refusedForm } from './sent-form';

/** Every route with forms has this one: when the server cannot be reached, the form stays with what was written. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  const sent = request.clone();
  try {
    return await serverAction();
  } catch (error) {
    if (!(error instanceof LineDown)) throw error;
    const form = await sent.formData();
    const problem = refusedForm(form, { code: 'unreachable', details: {} });
    return { intent: String(form.get('intent')), form: problem.form, problem } satisfies Outcome<never>;
  }
}
