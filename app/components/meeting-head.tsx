import { Link } from '@remix-run/react';
import type { MeetingView } from '../../server/meetings';
import { useWords } from '~/lib/words';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';
import { MeetingStatusMark } from './meeting-status';

/** Which meeting this is, and where it stands. */
export function MeetingHead({ meeting, sopId }: { meeting: MeetingView; sopId: string }) {
  const { meetings } = useWords();
  const { number, title, state, plannedFor, place, startedAt, sealedAt, revision } = meeting;
  const times = [
    [meetings.page.plannedFor, plannedFor],
    [meetings.page.startedAt, startedAt],
    [meetings.page.sealedAt, sealedAt],
  ] as const;
  return (
    <>
      <PageHeader kicker={meetings.number(number)} title={title} actions={<MeetingStatusMark state={state} />} />
      <Sheet>
        <dl className="facts">
          {times.map(
            ([label, at]) =>
              at !== null && (
                <div className="facts-line" key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <When at={at} />
                  </dd>
                </div>
              ),
          )}
          {place !== '' && (
            <div className="facts-line">
              <dt>{meetings.page.place}</dt>
              <dd>{place}</dd>
            </div>
          )}
          {revision && (
            <div className="facts-line">
              <dt>{meetings.record}</dt>
              <dd>
                <Link to={`/sops/${sopId}/revisions/${revision.id}`}>{meetings.page.made(revision.number)}</Link>
              </dd>
            </div>
          )}
        </dl>
      </Sheet>
    </>
  );
}
