import { useLoaderData } from '@remix-run/react';
import { settledStatuses } from '../../schema/vocabulary';
import { ConsensusGrid } from '~/components/consensus-grid';
import { gridOf } from '~/components/grid-of';
import { MissingList } from '~/components/missing-list';
import { NeedsYouList } from '~/components/needs-you-list';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.frame.tabs.overview);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  overview: services.agreement.overview(sopId),
}));

export default function Overview() {
  const { sops, grid } = useWords();
  const { sopId, overview } = useLoaderData<typeof loader>();
  const { parties, sections, needsYou } = overview;
  const settled = sections.filter(({ status }) => settledStatuses.some((each) => each === status)).length;
  return (
    <>
      <PageHeader title={sops.overview.title} lead={sops.overview.summary(settled, sections.length)} />
      <NeedsYouList needs={needsYou.map((need) => ({ ...need, sopId, parties }))} />
      <Sheet title={grid.title} className="grid-page">
        {parties.length === 0 ? (
          <EmptyState
            title={sops.overview.noParties}
            action={<ButtonLink to={`/sops/${sopId}/people`}>{sops.overview.addParties}</ButtonLink>}
          >
            {sops.overview.noPartiesText}
          </EmptyState>
        ) : (
          <ConsensusGrid model={gridOf(sopId, overview)} />
        )}
      </Sheet>
      <Sheet title={sops.overview.missing}>
        <MissingList sopId={sopId} sections={sections} />
      </Sheet>
    </>
  );
}
