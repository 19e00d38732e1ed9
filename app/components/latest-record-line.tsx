import { Link } from '@remix-run/react';
import type { LatestRecord } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Fingerprint } from '~/ui/fingerprint';
import { When } from '~/ui/when';

/** The latest record, where it came from, and whether things have moved on since. */
export function LatestRecordLine({ sopId, latest }: { sopId: string; latest: LatestRecord | null }) {
  const { sops, revisions } = useWords();
  if (latest === null) return <p className="measure muted">{sops.overview.latestNone}</p>;
  const { id, number, madeAt, meeting, fingerprint, changed } = latest;
  return (
    <div className="row" data-spread="">
      <p>
        <Link className="big-number" to={`/sops/${sopId}/revisions/${id}`} prefetch="intent">
          {revisions.name(number)}
        </Link>
      </p>
      <p>
        <When at={madeAt} />
        <span className="table-note">{meeting && revisions.fromMeeting(meeting.number, meeting.title)}</span>
      </p>
      <p>
        <Fingerprint hash={fingerprint} length={16} />
      </p>
      <p>
        {changed ? (
          <Link to={`/sops/${sopId}/revisions/compare?from=${id}`}>{sops.overview.latestChanged}</Link>
        ) : (
          sops.overview.latestStands
        )}
      </p>
    </div>
  );
}
