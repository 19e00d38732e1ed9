import type { ChecklistView } from '../../../server/checklist';
import { useWords } from '~/lib/words';
import { DataTable } from '~/ui/data-table';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { groupPlace } from './places';
import { ProgressBar } from './progress-bar';

/** How far all groups are, and which facts are a risk to women. */
export function Summary({ view: { groups, progress, risks } }: { view: ChecklistView }) {
  const words = useWords().checklist;
  const { summary, risk } = words;
  const rows = groups.map((group, at) => ({ ...group, at }));
  return (
    <Sheet title={summary.title} aside={<span className="tabular">{words.progress(progress.met, progress.of)}</span>}>
      <div className="stack">
        <ProgressBar progress={progress} />
        <p>
          {summary.says(progress)}. <span className="muted">{summary.repeats}</span>
        </p>
        {risks.map(({ number, words: asked, mitigation, mitigated }) => (
          <Notice key={number} tone={mitigated ? 'plain' : 'danger'} title={mitigated ? risk.lessened : risk.open}>
            <p>{risk.says(number, asked)}</p>
            <p>{risk.needs(mitigation)}</p>
          </Notice>
        ))}
        <DataTable
          caption={summary.caption}
          isTally
          rows={rows}
          rowKey={({ title }) => title}
          columns={[
            { label: summary.group, isHead: true, cell: ({ title, at }) => <a href={`#${groupPlace(at)}`}>{title}</a> },
            { label: summary.met, isNumber: true, cell: (row) => row.progress.met },
            { label: summary.inProcess, isNumber: true, cell: (row) => row.progress.inProcess },
            { label: summary.notMet, isNumber: true, cell: (row) => row.progress.notMet },
            { label: summary.unanswered, isNumber: true, cell: (row) => row.progress.unanswered },
          ]}
        />
      </div>
    </Sheet>
  );
}
