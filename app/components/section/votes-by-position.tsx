import { positions, type Position } from '../../../schema/vocabulary';
import type { Cell } from '../../../server/agreement';
import { useWords } from '~/lib/words';
import { partyOf, type SectionData } from './section-data';
import { VoteLine } from './vote-line';

/** Who says what, position by position; silence is a group of its own and never looks like consent. */
export function VotesByPosition({ data }: { data: SectionData }) {
  const { section, grid } = useWords();
  const words = section.votes;
  const cells = data.line.cells.filter(({ partyId }) => partyOf(data, partyId)?.voice !== 'observer');
  const answered = cells.filter(({ vote }) => vote?.counts).length;
  const groups = [...positions, null].map((position) => ({ position, cells: cells.filter(isAt(position)) }));
  if (cells.every(({ vote }) => vote === null) && data.call === null) {
    return (
      <section className="block" aria-labelledby="votes-title">
        <h2 id="votes-title">{words.title}</h2>
        <p className="muted">{words.noVotes}</p>
      </section>
    );
  }
  return (
    <section className="block" aria-labelledby="votes-title">
      <h2 id="votes-title">{words.title}</h2>
      <p className="muted small">{words.count(answered, cells.length)}</p>
      {groups.map(
        ({ position, cells: inGroup }) =>
          inGroup.length > 0 && (
            <div key={position ?? 'none'} className="vote-group">
              <h3 className="label">
                {position === null ? words.none : grid.legend[position]} <span>{inGroup.length}</span>
              </h3>
              <ul role="list">
                {inGroup.map(({ partyId, vote }) => (
                  <li key={partyId}>
                    <VoteLine data={data} partyId={partyId} vote={vote} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

const isAt =
  (position: Position | null) =>
  ({ vote }: Cell) =>
    (vote?.position ?? null) === position;
