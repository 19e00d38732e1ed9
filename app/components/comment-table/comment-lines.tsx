import { Link, useParams } from '@remix-run/react';
import type { CommentLine } from '../../../server/discussion';
import { stateLooks } from '~/components/discussion/state-looks';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { DataTable } from '~/ui/data-table';
import { StatusMark } from '~/ui/status-mark';

type Props = { lines: readonly CommentLine[]; language: string };
type Of = { line: CommentLine };

/** Comments as rows: whose, on what, what is said, what became of it. */
export function CommentLines({ lines, language }: Props) {
  const words = useWords().commentTable;
  const { columns } = words;
  return (
    <div className="comment-lines">
      <DataTable
        caption={words.caption}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { label: columns.number, isHead: true, cell: ({ number }) => number },
          { label: columns.from, cell: (line) => <From line={line} /> },
          { label: columns.comment, cell: (line) => <Said line={line} language={language} /> },
          { label: columns.outcome, cell: (line) => <Became line={line} /> },
        ]}
      />
    </div>
  );
}

function From({ line: { party, kind, channel, receivedOn, at } }: Of) {
  const { commentTable: words, comments } = useWords();
  const { format } = useClock();
  return (
    <span className="comment-line-part">
      <span className="vote-line-code">{party?.code ?? words.leads}</span>
      {party && <span>{party.name}</span>}
      <span className="muted small">
        {comments.kinds[kind]} · {format(receivedOn ?? at, 'date')}
        {channel !== 'online' && ` · ${words.channels[channel]}`}
      </span>
    </span>
  );
}

function Said({ line, language }: Of & { language: string }) {
  const { commentTable: words, comments } = useWords();
  const { sopId = '' } = useParams();
  const { id, section, block, place, quote, words: said, effect, proposal, replies } = line;
  const isThere = block !== null && place !== 'gone';
  const code = isThere ? `C${section.number}-${block}` : `C${section.number}`;
  return (
    <span className="comment-line-part">
      <span className="small">
        <Link
          to={`/sops/${sopId}/sections/${section.id}#${id}`}
          aria-label={`${words.atSection(code)}: ${section.title}`}
        >
          {code}
        </Link>{' '}
        <span className="muted">{section.title}</span>
        {place === 'gone' && <span className="muted"> · {comments.places.gone}</span>}
      </span>
      {quote !== '' && (
        <q className="comment-line-quote" lang={language}>
          {quote}
        </q>
      )}
      {said !== '' && <span className="comment-words">{said}</span>}
      {proposal !== null && (
        <span>
          <span className="muted small">{proposal === '' ? words.deletes : words.proposes}</span>
          {proposal !== '' && (
            <>
              {': '}
              <span className="comment-line-proposal" lang={language}>
                {proposal}
              </span>
            </>
          )}
        </span>
      )}
      <span className="muted small">
        {comments.forHer}: {comments.effects[effect]}
        {replies > 0 && ` · ${words.replies(replies)}`}
      </span>
    </span>
  );
}

function Became({ line: { state, outcome } }: Of) {
  const { comments } = useWords();
  const { format } = useClock();
  return (
    <span className="comment-line-part">
      <StatusMark {...stateLooks[state]}>{comments.states[state]}</StatusMark>
      {outcome && (
        <>
          <span>
            <strong>{comments.outcomes[outcome.outcome]}</strong>{' '}
            <span className="muted small">{comments.decidedAt(format(outcome.at, 'date'), outcome.meeting)}</span>
          </span>
          {outcome.reason !== '' && <span className="comment-words">{outcome.reason}</span>}
        </>
      )}
    </span>
  );
}
