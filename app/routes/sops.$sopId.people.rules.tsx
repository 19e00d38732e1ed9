import { useLoaderData } from '@remix-run/react';
import { RulesFacts } from '~/components/rules-facts';
import { RulesForm } from '~/components/rules-form';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.people.rules.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => {
  const { rules, parties } = services.sops.register(sopId);
  return {
    rules,
    deciding: parties.filter(({ voice }) => voice === 'deciding').length,
    canManage: services.sops.sopFrame(sopId).abilities.manage,
  };
});

export const action = writes<void>({
  'set-rules': ({ context, params, fields }) => context.services.sops.setRules({ ...fields, sopId: params.sopId }),
});

export default function Rules() {
  const words = useWords().people.rules;
  const { rules, deciding, canManage } = useLoaderData<typeof loader>();
  const isLocked = rules.lockedAt !== null;
  return (
    <>
      {isLocked ? (
        <Notice title={words.locked}>
          <p>{words.lockedText}</p>
        </Notice>
      ) : (
        !canManage && <Notice>{words.onlyLead}</Notice>
      )}
      <Sheet title={words.title}>
        <div className="stack">
          <p className="measure muted">{words.always}</p>
          {canManage && !isLocked ? (
            <RulesForm rules={rules} deciding={deciding} />
          ) : (
            <RulesFacts rules={rules} deciding={deciding} />
          )}
        </div>
      </Sheet>
    </>
  );
}
