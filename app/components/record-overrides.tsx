import type { RevisionRecord } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

/** What a lead let stand although a safety rule stops it, with the reasons; nothing where nothing was let stand. */
export function RecordOverrides({ record }: { record: RevisionRecord }) {
  const words = useWords().safety.record;
  const { overrides = [], sections } = record;
  if (overrides.length === 0) return null;
  const placeOf = (number: number | null) =>
    number === null
      ? words.outside
      : `${number}. ${sections.find((each) => each.number === number)?.title ?? ''}`.trim();
  return (
    <Sheet title={words.title}>
      <dl className="missing-list">
        {overrides.map(({ section, rule, title, reason, by, at }) => (
          <div key={`${rule}${at}`}>
            <dt>{placeOf(section)}</dt>
            <dd>{words.rule(rule, title)}</dd>
            <dd className="muted keeps-lines">{words.reason(by, reason)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
