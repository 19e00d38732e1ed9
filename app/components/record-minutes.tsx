import { presences } from '../../schema/vocabulary';
import type { Minutes } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

/** The minutes as the revision keeps them. */
export function RecordMinutes({ minutes }: { minutes: Minutes }) {
  const { revisions, meetings, vocabulary } = useWords();
  return (
    <Sheet title={revisions.page.minutes}>
      <dl className="facts">
        {presences.map((presence) => {
          const codes = minutes.attendance.filter((each) => each.presence === presence).map(({ party }) => party);
          return (
            codes.length > 0 && (
              <div className="facts-line" key={presence}>
                <dt>{vocabulary.presences[presence]}</dt>
                <dd>{codes.join(', ')}</dd>
              </div>
            )
          );
        })}
        {minutes.items.map(({ number, kind, words }) => (
          <div className="facts-line" key={number}>
            <dt>
              {number}. {vocabulary.items[kind]}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
        {minutes.narrative !== '' && (
          <div className="facts-line">
            <dt>{meetings.page.narrative}</dt>
            <dd className="keeps-lines">{minutes.narrative}</dd>
          </div>
        )}
      </dl>
    </Sheet>
  );
}
