import { useLoaderData } from '@remix-run/react';
import { CompareForm } from '~/components/compare-form';
import { RecordFiles } from '~/components/record-files';
import { RevisionStrip } from '~/components/revision-strip';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.revisions.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  ...services.revisions.revisionStrip(sopId),
}));

export default function Revisions() {
  const { revisions: words } = useWords();
  const { sopId, revisions, verdict } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {revisions.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <>
          <Sheet>
            <RevisionStrip sopId={sopId} revisions={revisions} />
          </Sheet>
          <Sheet title={words.compare.title}>
            <CompareForm sopId={sopId} revisions={revisions} />
          </Sheet>
          {verdict.whole ? (
            <Notice tone="done" title={words.whole(verdict.revisions)} />
          ) : (
            <Notice tone="danger" title={words.broken(verdict.brokenAt)}>
              <p>{words.brokenText}</p>
            </Notice>
          )}
        </>
      )}
      <RecordFiles sopId={sopId} />
    </>
  );
}
