import { useWords } from '~/lib/words';
import { countsOf } from './grid-model';
import type { GridModel } from './grid-model';
import { SectionStatusMark } from './section-status';

/** Where each section stands, under its column. */
export function GridFoot({ model: { sections, parties, cells } }: { model: GridModel }) {
  const { grid } = useWords();
  return (
    <tfoot>
      <tr>
        <th scope="row" className="grid-party">
          <span className="grid-code">{grid.status}</span>
        </th>
        {sections.map(({ id, status }) => (
          <td key={id}>
            <SectionStatusMark status={status} />
            <span className="for-screen-readers">{grid.sectionSentence(countsOf(cells, id, parties.length))}</span>
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}
