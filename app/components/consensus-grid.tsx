import type { CSSProperties } from 'react';
import { useWords } from '~/lib/words';
import { GridLegend } from './grid-legend';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { GridFoot } from './grid-foot';
import { bySector } from './grid-model';
import type { GridModel } from './grid-model';

/** So many sections or more, and only their numbers fit on a page. */
const dense = 15;

/** More parties than this, and a printed page has room for one line each; than that, and for no titles of sections. */
const [tall, veryTall] = [15, 22];

/** Parties × sections: the same drawing on the overview, the projector, the printed page and in the PDF. */
export function ConsensusGrid({ model }: { model: GridModel }) {
  const { grid, vocabulary } = useWords();
  const { sections, parties } = model;
  const groups = bySector(parties);
  const size = { '--rows': parties.length, '--groups': groups.length };
  return (
    <>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="grid-scroll" role="region" aria-label={grid.scroll} tabIndex={0}>
        <table
          className="grid"
          data-dense={sections.length >= dense ? '' : undefined}
          data-tall={parties.length > tall ? '' : undefined}
          data-very-tall={parties.length > veryTall ? '' : undefined}
          style={size as CSSProperties}
        >
          <caption className="muted small">
            <span>{(model.isRecord ? grid.recordCaption : grid.caption)(parties.length, sections.length)}</span>
          </caption>
          <colgroup>
            <col className="grid-column-party" />
            <col span={sections.length} className="grid-column-section" />
            <col className="grid-column-sum" />
          </colgroup>
          <GridHead sections={sections} />
          {groups.map(({ sector, parties: seats }) => (
            <tbody key={sector}>
              <tr>
                <th className="grid-sector" scope="rowgroup" colSpan={sections.length + 2}>
                  {vocabulary.sectors[sector]}
                </th>
              </tr>
              {seats.map((party) => (
                <GridRow key={party.id} party={party} model={model} />
              ))}
            </tbody>
          ))}
          <GridFoot model={model} />
        </table>
      </div>
      <GridLegend />
    </>
  );
}
