import { useEffect, useState } from 'react';
import type { Outcome } from './form';

/**
 * Names one filling of a form, so that sending it again after its answer was lost does nothing twice. The name is drawn
 * in the browser, and anew as soon as the server has answered. Undefined before JavaScript runs.
 */
export function useOnce(outcome: Outcome<unknown> | undefined, form: string): string | undefined {
  const [once, setOnce] = useState<string>();
  const isLost = outcome?.problem?.code === 'unreachable' && outcome.problem.form === form;
  useEffect(() => {
    if (!isLost) setOnce(crypto.randomUUID());
  }, [isLost, outcome]);
  return once;
}
