import { useWords } from '~/lib/words';
import { Unfold } from '~/ui/unfold';
import { When } from '~/ui/when';
import { partyOf, type SectionData } from './section-data';
import { WordsMark } from './words-mark';

/** Every vote ever given here, newest first. Nothing is taken out of it. */
export function VoteHistory({ data }: { data: SectionData }) {
  const { section, votes } = useWords();
  if (data.history.length === 0) return null;
  return (
    <Unfold label={section.history.title}>
      <ol className="vote-history" role="list" reversed>
        {[...data.history].reverse().map(({ partyId, position, textHash, castAt, disowned }) => (
          <li key={partyId + castAt}>
            <span>
              <span className="vote-line-code">{partyOf(data, partyId)?.code}</span> {votes.names[position]}
            </span>
            <span className="muted small">
              <WordsMark hash={textHash} /> · <When at={castAt} />
              {disowned && ` · ${section.history.disowned}`}
            </span>
          </li>
        ))}
      </ol>
    </Unfold>
  );
}
