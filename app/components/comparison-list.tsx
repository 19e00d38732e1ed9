import type { Comparison } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { Redline } from './redline';

/** What changed, section by section; the sections that did not are only named. */
export function ComparisonList({ comparisons }: { comparisons: readonly Comparison[] }) {
  const { compare } = useWords().revisions;
  const changed = comparisons.filter((each) => each.changed);
  const unchanged = comparisons.filter((each) => !each.changed);
  return (
    <>
      {changed.length === 0 && <Notice tone="done" title={compare.nothing} />}
      {changed.map(({ section, redline }) => (
        <Sheet key={section.id} title={`${section.number}. ${section.title}`}>
          <Redline blocks={redline} />
        </Sheet>
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <Sheet title={compare.unchanged}>
          <ul className="lines" role="list">
            {unchanged.map(({ section }) => (
              <li key={section.id}>
                {section.number}. {section.title}
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
