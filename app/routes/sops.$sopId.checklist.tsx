import { useLoaderData } from '@remix-run/react';
import { Profile } from '~/components/checklist/profile';
import { QuestionGroup } from '~/components/checklist/question-group';
import { Summary } from '~/components/checklist/summary';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.checklist.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) =>
  services.checklist.checklistView(sopId),
);

type Args = Parameters<Parameters<typeof writes<void>>[0][string]>[0];

/** A press of a button says nothing of a note, so that the one that stands there stays. */
const answer = ({ context, params: { sopId }, fields }: Args) =>
  context.services.checklist.answerItem({ ...fields, sopId });

export const action = writes<void>({
  'answer-item': answer,
  'write-answer': answer,
  'set-profile': ({ context, params: { sopId }, fields }) =>
    context.services.checklist.setProfile({ ...fields, sopId }),
});

/** The self-assessment of a procedure, answered together. */
export default function ChecklistPage() {
  const words = useWords().checklist;
  const view = useLoaderData<typeof loader>();
  const next = view?.groups.findIndex(({ lines }) =>
    lines.some(({ state, answer }) => state === 'open' && answer === null),
  );
  return (
    <>
      <PageHeader title={view?.title ?? words.title} lead={words.lead} />
      {view === null ? (
        <Sheet>
          <EmptyState title={words.none.title}>{words.none.body}</EmptyState>
        </Sheet>
      ) : (
        <>
          <Summary view={view} />
          <Profile view={view} />
          {view.groups.map((group, at) => (
            <QuestionGroup
              key={group.title}
              group={group}
              at={at}
              isNext={at === next}
              mayAnswer={view.abilities.answer}
            />
          ))}
        </>
      )}
    </>
  );
}
