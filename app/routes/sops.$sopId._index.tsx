import { useLoaderData, useOutletContext } from '@remix-run/react';
import { settledStatuses } from '../../schema/vocabulary';
import { ConsensusGrid } from '~/components/consensus-grid';
import { ContentProgress } from '~/components/content-progress';
import { gridOf } from '~/components/grid-of';
import { LatestRecordLine } from '~/components/latest-record-line';
import { MissingList } from '~/components/missing-list';
import { NeedsYouList } from '~/components/needs-you-list';
import { Steps } from '~/components/steps';
import { reads } from '~/lib/answers';
import type { FreshLook } from '~/lib/fresh-look';
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
  ...services.frontPage.frontPage(sopId),
}));

export default function Overview() {
  const { checks, sops, grid } = useWords();
  const { sopId, ...loaded } = useLoaderData<typeof loader>();
  const fresh = useOutletContext<FreshLook | undefined>();
  const { parties, sections, needs, latest, steps, progress } = fresh ?? loaded;
  const settled = sections.filter(({ status }) => settledStatuses.some((each) => each === status)).length;
  return (
    <>
      <PageHeader title={sops.overview.title} lead={sops.overview.summary(settled, sections.length)} />
      <NeedsYouList needs={needs} />
      <Sheet title={grid.title} className="grid-page">
        {parties.length === 0 ? (
          <EmptyState
            title={sops.overview.noParties}
            action={<ButtonLink to={`/sops/${sopId}/people`}>{sops.overview.addParties}</ButtonLink>}
          >
            {sops.overview.noPartiesText}
          </EmptyState>
        ) : (
          <ConsensusGrid model={gridOf(sopId, { parties, sections })} />
        )}
      </Sheet>
      <Sheet title={sops.overview.missing}>
        <MissingList sopId={sopId} sections={sections} />
      </Sheet>
      <Sheet title={checks.overview.title}>
        <ContentProgress sopId={sopId} progress={progress} outline={sections} />
      </Sheet>
      <Sheet title={sops.overview.latest}>
        <LatestRecordLine sopId={sopId} latest={latest} />
      </Sheet>
      <Sheet title={sops.overview.steps}>
        <Steps steps={steps} />
      </Sheet>
    </>
  );
}
