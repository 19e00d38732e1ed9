import type { VoteView } from '../../../server/agreement';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { VoteMark } from '~/ui/vote-mark';
import { partyOf, type SectionData } from './section-data';
import { spokenHash } from './words-mark';

type Props = { data: SectionData; partyId: string; vote: VoteView | null };

/** One party's vote in a line: who, what, and whatever qualifies it. */
export function VoteLine({ data, partyId, vote }: Props) {
  const { section } = useWords();
  const words = section.votes;
  const party = partyOf(data, partyId);
  const { format } = useClock();
  const { isNamed, clearance } = standingOf(data, partyId);
  const before = vote && earlierPosition(data, partyId, vote);
  const channels: Record<string, string> = words.channels;
  return (
    <div className="vote-line" data-party={party?.code}>
      <VoteMark
        position={vote?.position ?? null}
        isEarlier={vote?.counts === false}
        isNamed={isNamed}
        awaitsClearance={clearance !== null}
      />
      <span className="vote-line-words">
        <span className="vote-line-code">{party?.code}</span> {party?.name}
        <Notes notes={notesOf()} />
        {vote?.statement && <q className="vote-line-statement">{vote.statement}</q>}
      </span>
    </div>
  );

  function notesOf(): string[] {
    const notes = [isNamed && words.named];
    if (clearance !== null) notes.push(words.clearance(format(clearance, 'date')));
    if (vote) notes.push(...aboutVote(vote));
    if (before) notes.push(before);
    return notes.filter((note): note is string => typeof note === 'string');
  }

  function aboutVote({ counts, textHash, channel, confirmed, again }: VoteView) {
    return [
      !counts && words.earlier(spokenHash(textHash)),
      channel !== 'online' && (channels[channel] ?? false),
      !confirmed && words.unconfirmed,
      again === true && words.again,
    ];
  }

  function earlierPosition({ history }: SectionData, id: string, latest: VoteView): string | undefined {
    const votes = history.filter((each) => each.partyId === id && each.castAt < latest.castAt);
    const last = votes.at(-1);
    return last && last.position !== latest.position ? words.was(last.position) : undefined;
  }
}

function standingOf({ line }: SectionData, partyId: string) {
  const cell = line.cells.find((each) => each.partyId === partyId);
  return { isNamed: cell?.named ?? false, clearance: cell?.clearance ?? null };
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.length > 0 && <span className="vote-line-notes">{notes.join(' · ')}</span>;
}
