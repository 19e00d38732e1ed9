import { useLoaderData } from '@remix-run/react';
import { settledStatuses } from '../../schema/vocabulary';
import { ConsensusGrid } from '~/components/consensus-grid';
import { ContentProgress } from '~/components/content-progress';
import { gridOf } from '~/components/grid-of';
import { LatestRecordLine } from '~/components/latest-record-line';
import { MissingList } from '~/components/missing-list';
import { NeedsYouList } from '~/components/needs-you-list';
import { Steps } from '~/components/steps';
import { reads } from '~/lib/answers';
import { stepsOf } from '~/lib/steps-of';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.frame.tabs.overview);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => {
  const overview = services.agreement.overview(sopId);
  const latest = services.revisions.latestRecord(sopId);
  const register = services.sops.register(sopId);
  const { meetings } = services.meetings.meetingList(sopId);
  const view = services.signing.ceremonyView(sopId);
  const steps = stepsOf({ register, sections: overview.sections, meetings, latest, ceremony: view.ceremony });
  const needs = services.notices.needsYou(sopId);
  const progress = services.completeness.progress(sopId);
  return { sopId, overview, needs, latest, steps, progress, outline: services.sections.outline(sopId) };
});

export default function Overview() {
  const { checks, sops, grid } = useWords();
  const { sopId, overview, needs, outline, latest, steps, progress } = useLoaderData<typeof loader>();
  const { parties, sections } = overview;
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
          <ConsensusGrid model={gridOf(sopId, overview, outline)} />
        )}
      </Sheet>
      <Sheet title={sops.overview.missing}>
        <MissingList sopId={sopId} sections={sections} />
      </Sheet>
      <Sheet title={checks.overview.title}>
        <ContentProgress sopId={sopId} progress={progress} outline={outline} />
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
