import type { MeetingFact } from '../../server/meetings';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

/** What happened in the meeting, noted by the acts themselves. */
export function MeetingFacts({ facts }: { facts: readonly MeetingFact[] }) {
  const { page } = useWords().meetings;
  return (
    <Sheet title={page.facts} aside={<p className="muted">{page.factsHint}</p>}>
      {facts.length === 0 ? (
        <p className="muted">{page.factsNone}</p>
      ) : (
        <ol className="fact-lines" role="list">
          {facts.map((fact, index) => (
            <li key={index}>
              <span className="muted">
                <When at={fact.at} show="time" />
              </span>
              <span>{page.fact(fact)}</span>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}
