import { positions } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';
import { VoteMark } from '~/ui/vote-mark';

/** How to read the marks; printed with the grid. */
export function GridLegend() {
  const { legend } = useWords().grid;
  return (
    <ul className="grid-legend" aria-label={legend.title}>
      {positions.map((position) => (
        <li key={position}>
          <VoteMark position={position} isSilent />
          {legend[position]}
        </li>
      ))}
      <li>
        <VoteMark position="agree" isEarlier isSilent />
        {legend.earlier}
      </li>
      <li>
        <VoteMark position={null} isNamed isSilent />
        {legend.named}
      </li>
      <li>
        <VoteMark position={null} awaitsClearance isSilent />
        {legend.clearance}
      </li>
      <li>
        <VoteMark position={null} isSilent />
        {legend.none}
      </li>
    </ul>
  );
}
