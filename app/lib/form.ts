import { useActionData } from '@remix-run/react';
import { createContext, useContext } from 'react';
import type { Problem } from './problem';
import { useWords } from './words';
import type { Words } from './words';

/** Why a command was refused, which form sent it, and what was written there. */
export type FormProblem = Problem & { form: string; values: Record<string, string> };

/** What an action answers: what its command returned, or why it was refused. */
export type Outcome<T> = {
  intent: string;
  /** which of several forms of one intent was sent */
  form: string;
} & ({ problem?: undefined; result: T } | { problem: FormProblem; result?: undefined });

export type FormState = {
  /** first part of every field's id */
  id: string;
  problem: FormProblem | undefined;
};

export const FormContext = createContext<FormState>({ id: 'form', problem: undefined });

/** What the nearest route's action answered, whatever its commands return. */
export const useOutcome = () => useActionData<Outcome<unknown>>();

/** One field of the form around it: its id, what is wrong with it, and what was written there before. */
export function useFormField(name: string, defaultValue?: string | number) {
  const words = useWords();
  const { id, problem } = useContext(FormContext);
  return {
    id: `${id}-${name}`,
    error: issuesOf(words, problem).find(({ field }) => field === name)?.message,
    value: problem === undefined ? defaultValue : (problem.values[name] ?? ''),
    /** whether the value comes from a form that was sent */
    isFilled: problem !== undefined,
  };
}

/** The fields a refused form names, in their order, each with what to do about it. */
export function issuesOf({ safety }: Words, problem: Problem | undefined): { field: string; message: string }[] {
  if (problem?.code === 'invalid') return problem.details.issues;
  if (problem?.code !== 'unsafe-words') return [];
  return problem.details.findings.map(({ field, key }) => ({ field, message: safety.reasons[key] ?? key }));
}
