import type { RevisionRecord } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

/** What sections went to agreement without, with the lead's reasons; nothing where nothing was waived. */
export function RecordWaivers({ record }: { record: RevisionRecord }) {
  const { checks } = useWords();
  const { waivers = [], sections } = record;
  if (waivers.length === 0) return null;
  const titleOf = (number: number) => sections.find((each) => each.number === number)?.title ?? '';
  return (
    <Sheet title={checks.record.title}>
      <dl className="missing-list">
        {waivers.map(({ section, missing, reason, leftOut }) => (
          <div key={`${section}${missing}`}>
            <dt>
              {section}. {titleOf(section)}
            </dt>
            <dd>{missing}</dd>
            <dd className="muted keeps-lines">
              {leftOut !== undefined && `${checks.record.leftOut(leftOut)} `}
              {checks.record.reason}: {reason}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
