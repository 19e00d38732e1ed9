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
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.people.rules.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => {
  const { rules: kept, parties } = services.sops.register(sopId);
  const { lockedAt, ...rules } = kept;
  return {
    rules,
    isLocked: lockedAt !== null,
    deciding: parties.filter(({ voice }) => voice === 'deciding').length,
    canManage: services.sops.sopFrame(sopId).abilities.manage,
  };
});

export const action = writes<void>({
  'set-rules': ({ context, params, fields }) => context.services.sops.setRules({ ...fields, sopId: params.sopId }),
});

export default function Rules() {
  const words = useWords().people.rules;
  const { rules, isLocked, deciding, canManage } = useLoaderData<typeof loader>();
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
        <RulesFacts rules={rules} />
      </Sheet>
      {canManage && !isLocked && (
        <Sheet title={words.change}>
          <RulesForm rules={rules} deciding={deciding} />
        </Sheet>
      )}
    </>
  );
}
