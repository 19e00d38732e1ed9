import { useLoaderData } from '@remix-run/react';
import { CompareForm } from '~/components/compare-form';
import { ComparisonList } from '~/components/comparison-list';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.revisions.compare.title);

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => {
  const asked = new URL(request.url).searchParams;
  const { revisions } = services.revisions.revisionStrip(sopId);
  const fromId = asked.get('from') ?? revisions.at(-1)?.id ?? '';
  const toId = asked.get('to') || null;
  const name = (id: string | null) => revisions.find((each) => each.id === id)?.number ?? null;
  return {
    ...{ sopId, fromId, toId },
    ...{ from: name(fromId), to: name(toId) },
    revisions: revisions.map(({ id, number }) => ({ id, number })),
    comparisons: services.revisions.compareRevisions({ sopId, fromId, toId }),
  };
});

export default function Compare() {
  const { revisions: words } = useWords();
  const { sopId, fromId, toId, from, to, revisions, comparisons } = useLoaderData<typeof loader>();
  const name = (number: number | null) => (number === null ? words.working : words.name(number));
  return (
    <>
      <PageHeader title={words.compare.heading(name(from), name(to))} lead={words.compare.howToRead} />
      <Sheet>
        <CompareForm key={`${fromId}${toId}`} sopId={sopId} revisions={revisions} from={fromId} to={toId ?? ''} />
      </Sheet>
      <ComparisonList comparisons={comparisons} />
    </>
  );
}
