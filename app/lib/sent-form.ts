import type { FormProblem } from './form';
import type { Problem } from './problem';

/** The words of a form that was sent; files are left out. */
export function textFields(form: FormData): Record<string, string> {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

/** Why a form was not taken, for the form it came from to show again with what was written: all but passwords. */
export function refusedForm(form: FormData, problem: Problem): FormProblem {
  const { password: _password, current: _current, ...values } = textFields(form);
  return { ...problem, form: String(form.get('form') ?? form.get('intent')), values };
}
