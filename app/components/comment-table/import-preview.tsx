import type { ImportPreview, PreviewRow } from '../../../server/discussion';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { DataTable } from '~/ui/data-table';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { StatusMark } from '~/ui/status-mark';

type Does = PreviewRow['does'];

const order: readonly Does[] = ['wrong', 'open', 'decide', 'nothing'];

/** What a file would change, row by row, what is wrong in it first; and the one press that writes the rest. */
export function ImportPreviewSheet({ preview, rows }: { preview: ImportPreview; rows: unknown }) {
  const words = useWords().commentImport;
  const counted = (does: Does) => preview.rows.filter((row) => row.does === does).length;
  const counts = order.flatMap((does) => (counted(does) > 0 ? [words.counts[does](counted(does))] : []));
  const [wrong, opens, decides] = [counted('wrong'), counted('open'), counted('decide')];
  const sorted = [...preview.rows].sort((a, b) => order.indexOf(a.does) - order.indexOf(b.does) || a.at - b.at);
  return (
    <Sheet title={words.shown} className="import-sheet">
      <p role="status">{counts.join(' · ')}</p>
      {wrong > 0 && (
        <Notice tone="needs-you" title={words.wrongTitle(wrong)}>
          <p>{words.wrongText}</p>
        </Notice>
      )}
      {opens + decides > 0 ? (
        <CommandForm
          intent="write-rows"
          encType="multipart/form-data"
          hidden={{ rows: JSON.stringify(rows), plan: preview.plan }}
        >
          <Button icon="done">{words.write(opens, decides)}</Button>
        </CommandForm>
      ) : (
        wrong === 0 && <p>{words.nothingToWrite}</p>
      )}
      <div className="import-rows">
        <DataTable
          caption={words.caption}
          rows={sorted}
          rowKey={({ at }) => String(at)}
          columns={[
            { label: words.row, isHead: true, cell: ({ at }) => at },
            { label: words.becomes, cell: (row) => <Becomes row={row} /> },
            { label: words.what, cell: (row) => <InWords row={row} /> },
          ]}
        />
      </div>
    </Sheet>
  );
}

const looks = {
  wrong: { tone: 'danger', icon: 'refused' },
  open: { tone: 'open', icon: 'add' },
  decide: { tone: 'settled', icon: 'done' },
  nothing: { tone: 'quiet', icon: 'history' },
} as const;

function Becomes({ row }: { row: PreviewRow }) {
  const { does } = useWords().commentImport;
  const said = () => {
    switch (row.does) {
      case 'open':
        return does.open(row.party, row.section);
      case 'decide':
        return does.decide(row.number);
      case 'nothing':
        return does.nothing(row.number);
      case 'wrong':
        return does.wrong;
    }
  };
  return <StatusMark {...looks[row.does]}>{said()}</StatusMark>;
}

function InWords({ row }: { row: PreviewRow }) {
  const { commentImport: words, comments } = useWords();
  switch (row.does) {
    case 'wrong':
      return <Faults faults={row.faults} />;
    case 'nothing':
      return <span className="muted">{words.because[row.because]}</span>;
    case 'decide':
      return (
        <span className="comment-line-part">
          <strong>
            {words.from(row.from === null ? words.undecided : comments.outcomes[row.from], comments.outcomes[row.to])}
          </strong>
          <span className="comment-words">{row.reason}</span>
        </span>
      );
    case 'open':
      return (
        <span className="comment-line-part">
          <span className="comment-words">{row.words}</span>
          {row.proposal !== null && (
            <span>
              <span className="muted small">{words.proposes}:</span>{' '}
              {row.proposal === '' ? words.deletes : row.proposal}
            </span>
          )}
          {row.to !== null && <strong>{comments.outcomes[row.to]}</strong>}
        </span>
      );
  }
}

function Faults({ faults }: { faults: Extract<PreviewRow, { does: 'wrong' }>['faults'] }) {
  const { commentImport: words, safety } = useWords();
  return (
    <ul className="import-faults">
      {faults.map((fault) => {
        const said =
          'message' in fault ? fault.message : `${safety.reasons[fault.safety] ?? fault.safety} ${words.unsafe}`;
        return (
          <li key={fault.column + said}>
            <strong>{words.inColumn(words.columns[fault.column])}</strong> {said}
          </li>
        );
      })}
    </ul>
  );
}
