import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Reaffirm } from '~/components/reaffirm';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.reaffirm.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  parties: services.agreement.reaffirmation(sopId).parties.filter(({ sections }) => sections.length > 0),
}));

/** Each line carries the words it shows as `id:hash`; those that were opened come a second time, ticked. */
function sectionsIn(form: FormData) {
  const seen = new Set(form.getAll('seen').map(String));
  return form.getAll('section').map((line) => {
    const [sectionId, textHash] = String(line).split(':');
    return { sectionId, textHash, seen: seen.has(String(line)) };
  });
}

export const action = writes({
  reaffirm: ({
    context,
    params,
    fields,
    form,
  }: ActionFunctionArgs & { fields: Record<string, string>; form: FormData }) =>
    context.services.agreement.reaffirm({ ...fields, sopId: params.sopId, sections: sectionsIn(form) }),
});

/** The sections that changed since an agency agreed, to be agreed to again with one press. */
export default function AgreeAgain() {
  const words = useWords().reaffirm;
  const { sopId, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {result && result.agreed > 0 && <Notice tone="done" role="status" title={words.done(result.agreed)} />}
      {result && result.moved.length > 0 && (
        <Notice tone="needs-you" role="status" title={words.moved}>
          <ul>
            {result.moved.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      {parties.map((party) => (
        <Sheet key={party.id} title={words.count(party.sections.length, party.name)}>
          <Reaffirm key={party.sections.map(({ textHash }) => textHash).join()} sopId={sopId} party={party} />
        </Sheet>
      ))}
      {parties.length === 0 && (
        <Sheet>
          <EmptyState title={words.nothing} action={<ButtonLink to={`/sops/${sopId}`}>{words.link}</ButtonLink>}>
            {words.nothingText}
          </EmptyState>
        </Sheet>
      )}
    </>
  );
}
