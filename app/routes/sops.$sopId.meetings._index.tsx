import { Link, useLoaderData } from '@remix-run/react';
import { MeetingStatusMark } from '~/components/meeting-status';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { DataTable } from '~/ui/data-table';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.meetings.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => {
  const { meetings, abilities } = services.meetings.meetingList(sopId);
  return { meetings: meetings.toReversed(), canManage: abilities.manage };
});

export default function Meetings() {
  const { meetings: words, revisions } = useWords();
  const { meetings, canManage } = useLoaderData<typeof loader>();
  const plan = canManage && (
    <ButtonLink to="new" icon="meeting">
      {words.plan}
    </ButtonLink>
  );
  if (meetings.length === 0) {
    return (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        <EmptyState title={words.emptyTitle} action={plan}>
          {words.empty}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={plan} />
      <Sheet>
        <DataTable
          caption={words.caption}
          rows={meetings}
          rowKey={({ id }) => id}
          columns={[
            {
              label: words.meeting,
              isHead: true,
              cell: ({ id, number, title }) => (
                <Link to={id} prefetch="intent">
                  {number}. {title}
                </Link>
              ),
            },
            {
              label: words.when,
              cell: ({ plannedFor, place }) => (
                <>
                  <When at={plannedFor} />
                  <span className="table-note">{place}</span>
                </>
              ),
            },
            { label: words.agenda, cell: ({ agenda }) => words.sections(agenda.length) },
            { label: words.state, cell: ({ state }) => <MeetingStatusMark state={state} /> },
            {
              label: words.record,
              cell: ({ revision }) =>
                revision && <Link to={`../revisions/${revision.id}`}>{revisions.name(revision.number)}</Link>,
            },
          ]}
        />
      </Sheet>
    </>
  );
}
