import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Outcome } from './form';
import { notHere } from './not-here';
import { isDomainError } from './problem';
import type { Problem } from './problem';
import { refusedForm, textFields } from './sent-form';

/**
 * A loader whose expected failures become pages: sign-in for those who have not, the status and words of the code for
 * the rest. An unexpected one is logged under a reference that the page shows.
 */
export function reads<T>(load: (args: LoaderFunctionArgs) => T | Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(args);
    } catch (error) {
      throw asResponse(error, args);
    }
  };
}

type Command<T> = (args: ActionFunctionArgs & { form: FormData; fields: Record<string, string> }) => T | Promise<T>;

/**
 * An action with one command per `intent` of the page's forms. What a person can put right comes back to the form it
 * was sent from, with what they had written; the rest becomes a page, as in `reads`.
 */
export function writes<T>(commands: Record<string, Command<T>>) {
  return async (args: ActionFunctionArgs) => {
    const form = await args.request.formData();
    const intent = String(form.get('intent'));
    const sent = { intent, form: String(form.get('form') ?? intent) };
    const command = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
    if (!command) throw notHere('page');
    const fields = textFields(form);
    args.context.sentAs(fields.once ?? '');
    try {
      const result = await command({ ...args, form, fields });
      return data<Outcome<T>>({ ...sent, result });
    } catch (error) {
      if (!isDomainError(error) || leavesTheForm(error)) throw asResponse(error, args);
      const problem = refusedForm(form, problemOf(error));
      return data<Outcome<T>>({ ...sent, problem }, { status: error.status });
    }
  };
}

const leavesTheForm = ({ code }: { code: string }) => code === 'not-found' || code === 'sign-in-required';

const problemOf = ({ code, details }: { code: string; details: unknown }) => ({ code, details }) as Problem;

function asResponse(error: unknown, { request, context }: LoaderFunctionArgs) {
  if (error instanceof Response) return error;
  if (!isDomainError(error)) return unexpected(error, context);
  if (error.code === 'sign-in-required') return redirect(`/sign-in?${new URLSearchParams({ next: place(request) })}`);
  return Response.json(problemOf(error), { status: error.status });
}

function place(request: Request) {
  const { pathname, search } = new URL(request.url);
  return request.method === 'GET' ? pathname + search : pathname;
}

function unexpected(error: unknown, context: LoaderFunctionArgs['context']) {
  const reference = crypto.randomUUID().slice(0, 8);
  context.reportError(new Error(`shown to somebody as ${reference}`, { cause: error }));
  return Response.json({ reference }, { status: 500 });
}
