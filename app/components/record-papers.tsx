import { Link } from '@remix-run/react';
import type { PaperDesk } from '../../server/paper';
import type { RevisionRecord } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { DataTable, type Column } from '~/ui/data-table';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

type Paper = NonNullable<RevisionRecord['papers']>[number];

interface Props {
  sopId: string;
  record: RevisionRecord;
  /** papers whose slips the reader may open */
  slips: PaperDesk['papers'];
  /** the revision before: what came after it is marked */
  before: { number: number; madeAt: string } | null;
}

/** What agencies had sent on paper when the record was made, the latest first; nothing where nothing came. */
export function RecordPapers({ sopId, record, slips, before }: Props) {
  const { recordPapers: words } = useWords();
  const { papers = [] } = record;
  if (papers.length === 0) return null;
  const columns: Column<Paper>[] = [
    { label: words.agency, isHead: true, cell: (paper) => <Agency {...{ sopId, record, paper, slips }} /> },
    { label: words.received, cell: ({ receivedOn }) => <When at={receivedOn} show="date" /> },
    { label: words.channel, cell: () => words.onPaper },
    { label: words.entered, cell: (paper) => <Entered paper={paper} before={before} /> },
    { label: words.holds, cell: ({ sections, comments }) => words.held(sections, comments) },
    { label: words.answer, cell: (paper) => <Answer paper={paper} /> },
  ];
  return (
    <Sheet title={words.title}>
      <DataTable
        caption={words.caption(papers.length)}
        columns={columns}
        rows={[...papers].reverse()}
        rowKey={({ party, enteredAt }) => `${party} ${enteredAt}`}
      />
      <p>
        <Link to={`/sops/${sopId}/paper`}>{words.all}</Link>
      </p>
    </Sheet>
  );
}

function Agency({ sopId, record, paper, slips }: Omit<Props, 'before'> & { paper: Paper }) {
  const { recordPapers: words } = useWords();
  const { party, enteredAt } = paper;
  const slip = slips.find((each) => each.party === party && each.enteredAt === enteredAt);
  const name = record.parties.find(({ code }) => code === party)?.name;
  return (
    <>
      {party} {name}
      {slip && (
        <span className="table-note">
          <Link to={`/sops/${sopId}/paper/slips/${slip.id}`} aria-label={words.slipOf(party)}>
            {words.slip}
          </Link>
        </span>
      )}
    </>
  );
}

function Entered({ paper: { enteredAt, enteredBy }, before }: { paper: Paper } & Pick<Props, 'before'>) {
  const { recordPapers: words } = useWords();
  return (
    <>
      <When at={enteredAt} show="date" />
      {enteredBy !== undefined && `, ${words.by(enteredBy)}`}
      {before && enteredAt > before.madeAt && <span className="table-note">{words.since(before.number)}</span>}
    </>
  );
}

/** What the agency said of the entry, and when; the words of a contest as it wrote them. */
function Answer({ paper: { answer } }: { paper: Paper }) {
  const { recordPapers: words } = useWords();
  if (!answer) return <>{words.states.none}</>;
  return (
    <>
      {words.states[answer.kind]}, <When at={answer.at} show="date" />
      {answer.by === null && `, ${words.byLead}`}
      {answer.reason !== null && <span className="table-note keeps-lines">{words.reason(answer.reason)}</span>}
    </>
  );
}
