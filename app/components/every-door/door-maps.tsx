import { Link } from '@remix-run/react';
import type { EveryDoor } from '../../../server/registers';
import { codeOf, placeAddress } from '~/lib/block-address';
import { useWords } from '~/lib/words';
import { DataTable, type Column } from '~/ui/data-table';
import { Sheet } from '~/ui/sheet';
import { walkAddress } from './walk-address';

type Row = EveryDoor['maps'][number]['rows'][number];
type Cell = Row['cells'][number];

/** Every door at every hour in every language: a table for each language, each cell a mark, a word and two ways on. */
export function DoorMaps({ sopId, maps }: { sopId: string; maps: EveryDoor['maps'] }) {
  const { map, verdicts } = useWords().everyDoor;
  return (
    <Sheet title={map.title}>
      <p>{map.lead}</p>
      <ul className="door-legend" aria-label={map.legend}>
        {Object.entries(verdicts).map(([verdict, { mark, says }]) => (
          <li key={verdict}>
            <span className="door-mark" data-verdict={verdict} aria-hidden="true">
              {mark}
            </span>
            {says}
          </li>
        ))}
      </ul>
      {maps.map((each) => (
        <div className="door-map" key={each.language}>
          <DoorMap sopId={sopId} {...each} />
        </div>
      ))}
    </Sheet>
  );
}

function DoorMap({ sopId, language, rows }: { sopId: string } & EveryDoor['maps'][number]) {
  const { map } = useWords().everyDoor;
  const hours = rows[0]?.cells.map(({ hour }) => hour) ?? [];
  const columns: Column<Row>[] = [
    { label: map.door, isHead: true, cell: ({ door }) => `${door.number} ${door.title}` },
    ...hours.map(({ id }, at) => ({
      label: map.hours[id],
      cell: ({ door, cells }: Row) => {
        const cell = cells[at];
        return cell && <DoorCell sopId={sopId} door={door} cell={cell} language={language} />;
      },
    })),
  ];
  return <DataTable caption={map.caption(language)} columns={columns} rows={rows} rowKey={({ door }) => door.number} />;
}

type CellProps = { sopId: string; door: Row['door']; cell: Cell; language: string };

function DoorCell({ sopId, door, cell: { hour, verdict, place }, language }: CellProps) {
  const { map, verdicts } = useWords().everyDoor;
  const { mark, name } = verdicts[verdict];
  const { day, time, id } = hour;
  return (
    <span className="door-cell">
      <Link
        className="door-mark"
        data-verdict={verdict}
        to={walkAddress({ door: door.code, day, time, language })}
        aria-label={map.cell(door.title, map.hours[id], language, name)}
      >
        <span aria-hidden="true">{mark}</span> {name}
      </Link>
      {place && (
        <Link className="door-fix" to={placeAddress(sopId, place)}>
          {codeOf(place)}
          <span className="for-screen-readers"> {map.fix(codeOf(place))}</span>
        </Link>
      )}
    </span>
  );
}
