import { positions } from '../../schema/vocabulary';
import type { MeetingFact } from '../../server/meetings';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';
import { VoteMark } from '~/ui/vote-mark';
import { When } from '~/ui/when';

type SectionFacts = { section: MeetingFact['section']; facts: MeetingFact[] };

/** Facts gathered by the section they are about, in the order the meeting came to it. */
function bySection(facts: readonly MeetingFact[]): SectionFacts[] {
  const groups = new Map<string, SectionFacts>();
  for (const fact of facts) {
    const group = groups.get(fact.section.id) ?? { section: fact.section, facts: [] };
    group.facts.push(fact);
    groups.set(fact.section.id, group);
  }
  return [...groups.values()];
}

/** What happened in the meeting, noted by the acts themselves. */
export function MeetingFacts({ facts }: { facts: readonly MeetingFact[] }) {
  const { page } = useWords().meetings;
  return (
    <Sheet title={page.facts} aside={<p className="muted">{page.factsHint}</p>}>
      {facts.length === 0 ? (
        <p className="muted">{page.factsNone}</p>
      ) : (
        <ol className="fact-lines" role="list">
          {bySection(facts).map((group) => (
            <OneSection key={group.section.id} {...group} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}

function OneSection({ section, facts }: SectionFacts) {
  const { meetings, votes } = useWords();
  const calls = facts.filter(({ kind }) => kind === 'called');
  const latest = new Map(facts.map(({ party, position }) => [party?.code ?? '', position]));
  return (
    <li>
      <h3>
        {section.number}. {section.title}
      </h3>
      {calls.map(({ at }) => (
        <p key={at} className="muted">
          {meetings.page.called} <When at={at} show="time" />
        </p>
      ))}
      {positions.map((position) => {
        const codes = [...latest].filter(([, said]) => said === position).map(([code]) => code);
        return (
          codes.length > 0 && (
            <p key={position} className="fact-votes">
              <VoteMark position={position} isSilent />
              <span>
                {votes.names[position]}: {codes.join(', ')}
              </span>
            </p>
          )
        );
      })}
    </li>
  );
}
