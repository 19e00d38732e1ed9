import type { ReactNode } from 'react';

export type Column<Row> = {
  label: string;
  cell: (row: Row) => ReactNode;
  /** the cell that names the row */
  isHead?: boolean;
  isNumber?: boolean;
};

type Props<Row> = {
  caption: ReactNode;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** on a phone the numbers of a row stand in one line under its head, those that are nothing left out */
  isTally?: boolean;
};

/** A table of facts. On a phone every row folds into a short list. */
export function DataTable<Row>({ caption, columns, rows, rowKey, isTally = false }: Props<Row>) {
  return (
    <table className="table" data-folds={isTally ? 'tally' : ''}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, isNumber }) => (
            <th key={label} scope="col" data-number={isNumber ? '' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ label, cell, isHead, isNumber }) => {
              const content = cell(row);
              return isHead ? (
                <th key={label} scope="row">
                  {content}
                </th>
              ) : (
                <td
                  key={label}
                  data-label={label}
                  data-number={isNumber ? '' : undefined}
                  data-nil={content === 0 ? '' : undefined}
                >
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
