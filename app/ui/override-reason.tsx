import type { Problem } from '~/lib/problem';
import { useWords } from '~/lib/words';
import { Field } from './field';

/** Where a lead says why words that were stopped may stand. */
export function OverrideReason({ problem }: { problem: Problem | undefined }) {
  const { inForm } = useWords().safety;
  if (problem?.code !== 'unsafe-words' || !problem.details.mayOverride) return null;
  return <Field name="overrideReason" label={inForm.reason} hint={inForm.hint} optional maxLength={500} />;
}
