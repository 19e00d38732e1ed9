import { useActionData } from '@remix-run/react';
import type { Redline as Blocks } from '../../../server/sections';
import { Redline } from '~/components/redline';
import type { FormProblem } from '~/lib/form';
import { useWords } from '~/lib/words';

export type Refusal = { problem?: FormProblem; changes?: Blocks | null };

/** Inside a form that was refused because the words had changed: what changed. */
export function RefusedChanges({ form }: { form: string }) {
  const words = useWords().section.refused;
  const { problem, changes } = useActionData<Refusal>() ?? {};
  if (problem?.code !== 'words-changed' || problem.form !== form) return null;
  return (
    <div className="refused">
      {changes ? (
        <>
          <h3 className="label">{words.changed}</h3>
          <Redline blocks={changes} />
        </>
      ) : (
        <p>{words.unknown}</p>
      )}
    </div>
  );
}
