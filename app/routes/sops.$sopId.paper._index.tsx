import { useLoaderData } from '@remix-run/react';
import { PrintForm } from '~/components/paper/print-form';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.paper.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  desk: services.paper.paperDesk(sopId),
}));

/** Papers of agencies: printed here, and entered here when they come back. */
export default function Paper() {
  const words = useWords().paper;
  const { sopId, desk } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {desk.parties.length === 0 ? <Notice>{words.nobody}</Notice> : <PrintForm sopId={sopId} desk={desk} />}
    </>
  );
}
