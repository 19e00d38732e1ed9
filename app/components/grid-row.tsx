import { useWords } from '~/lib/words';
import { VoteMark } from '~/ui/vote-mark';
import { supports } from './grid-model';
import type { GridModel, GridParty } from './grid-model';

/** One party's line: what it says to each section, and to how many it agrees. */
export function GridRow({ party, model }: { party: GridParty; model: GridModel }) {
  const { grid } = useWords();
  const { sections } = model;
  const cells = model.cells.filter(({ partyId }) => partyId === party.id);
  const agreed = cells.filter(supports).length;
  return (
    <tr>
      <th scope="row" className="grid-party">
        <span className="grid-party-line">
          <span className="grid-code">{party.code}</span>
          <span className="grid-name">{party.name}</span>
        </span>
      </th>
      {sections.map(({ id }) => {
        const cell = cells.find(({ sectionId }) => sectionId === id);
        return (
          <td key={id}>
            <VoteMark
              position={cell?.position ?? null}
              isEarlier={cell?.isEarlier}
              awaitsClearance={cell?.awaitsClearance}
              isNamed={cell?.isNamed}
            />
          </td>
        );
      })}
      <td className="grid-sum">
        <span aria-hidden>{grid.partyCount(agreed, sections.length)}</span>
        <span className="for-screen-readers">{grid.partySentence(agreed, sections.length)}</span>
      </td>
    </tr>
  );
}
