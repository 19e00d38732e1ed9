import { Link } from '@remix-run/react';
import type { RevisionLine } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { When } from '~/ui/when';

/** R1 … Rn and the working text after them, each with the meeting that made it. */
export function RevisionStrip({ sopId, revisions }: { sopId: string; revisions: readonly RevisionLine[] }) {
  const { revisions: words } = useWords();
  const last = revisions.at(-1);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <ol className="strip" role="list" aria-label={words.strip} tabIndex={0}>
      {revisions.map(({ id, number, madeAt, meeting }) => (
        <li key={id}>
          <Link to={`/sops/${sopId}/revisions/${id}`} prefetch="intent">
            {words.name(number)}
          </Link>
          <p className="small">
            <When at={madeAt} show="date" />
          </p>
          {meeting && <p className="muted small">{words.fromMeeting(meeting.number, meeting.title)}</p>}
        </li>
      ))}
      {last && (
        <li data-pending="">
          <Link to={`/sops/${sopId}/revisions/compare?from=${last.id}`}>{words.working}</Link>
          <p className="muted small">{words.workingHint}</p>
        </li>
      )}
    </ol>
  );
}
