import { useLoaderData } from '@remix-run/react';
import { ConsensusGrid } from '~/components/consensus-grid';
import { gridOfRecord } from '~/components/grid-of-record';
import { RecordMinutes } from '~/components/record-minutes';
import { RecordPapers } from '~/components/record-papers';
import { RecordStatements } from '~/components/record-statements';
import { RecordOverrides } from '~/components/record-overrides';
import { RecordWaivers } from '~/components/record-waivers';
import { RevisionChain } from '~/components/revision-chain';
import { reads } from '~/lib/answers';
import { notHere } from '~/lib/not-here';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.revisions.title);

export const loader = reads(({ context: { services }, params: { sopId = '', revisionId = '' } }) => {
  const { revisions } = services.revisions.revisionStrip(sopId);
  const revision = services.revisions.revisionView(revisionId);
  if (revision.sopId !== sopId) throw notHere('revision');
  const before = revisions.find(({ number }) => number === revision.number - 1);
  const slips = revision.record.papers ? services.paper.paperDesk(sopId).papers : [];
  return { sopId, revision, before: before ?? null, slips, outline: services.sections.outline(sopId) };
});

export default function Revision() {
  const { revisions: words } = useWords();
  const { sopId, revision, before, slips, outline } = useLoaderData<typeof loader>();
  const compare = `/sops/${sopId}/revisions/compare`;
  return (
    <>
      <PageHeader
        kicker={<When at={revision.madeAt} />}
        title={words.name(revision.number)}
        lead={revision.meeting && words.fromMeeting(revision.meeting.number, revision.meeting.title)}
        actions={
          <>
            {before !== null && (
              <ButtonLink kind="second" icon="history" to={`${compare}?from=${before.id}&to=${revision.id}`}>
                {words.page.since}
              </ButtonLink>
            )}
            <ButtonLink kind="second" icon="read" to="text">
              {words.page.text}
            </ButtonLink>
            <ButtonLink kind="second" icon="history" to={`${compare}?from=${revision.id}`}>
              {words.page.sinceNow}
            </ButtonLink>
          </>
        }
      />
      <Sheet title={words.page.grid} className="grid-page">
        <ConsensusGrid model={gridOfRecord(sopId, revision, outline)} />
      </Sheet>
      <RecordStatements record={revision.record} />
      <RecordPapers sopId={sopId} record={revision.record} slips={slips} before={before} />
      <RecordWaivers record={revision.record} />
      <RecordOverrides record={revision.record} />
      {revision.record.meeting && <RecordMinutes minutes={revision.record.meeting} />}
      <RevisionChain revision={revision} />
    </>
  );
}
