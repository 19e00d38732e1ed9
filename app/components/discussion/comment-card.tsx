import type { CommentView, OutcomeView } from '../../../server/discussion';
import { RedlineRuns } from '~/components/redline';
import type { SectionData } from '~/components/section/section-data';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { StatusMark } from '~/ui/status-mark';
import { Unfold } from '~/ui/unfold';
import { CommentTurns } from './comment-turns';
import type { MarkedWords } from './marked-words';
import { stateLooks } from './state-looks';
import { rangeOfComment } from './use-comment-marks';

export type CardProps = { data: SectionData; comment: CommentView; marked: MarkedWords | null };

/** One comment with its thread: whose it is, on which words, what was said, what became of it. */
export function CommentCard({ data, comment, marked }: CardProps) {
  const words = useWords().comments;
  const { format } = useClock();
  const { id, number, kind, effect, state, at, channel, receivedOn, words: said, party, person, isOwn } = comment;
  return (
    <article className="comment" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span className="vote-line-code">{party?.code ?? words.lead}</span> {words.by(party?.name ?? '', person)}
      </h3>
      <p className="row small">
        <StatusMark {...stateLooks[state]}>{words.states[state]}</StatusMark>
        <span className="muted">
          {words.number(number)} · {words.kinds[kind]} · {format(at, 'moment')}
          {isOwn && ` · ${words.own}`}
          {channel !== 'online' && ` · ${words.channels[channel]}`}
          {receivedOn !== null && `, ${words.receivedAt(format(receivedOn, 'date'))}`}
        </span>
      </p>
      <Passage data={data} comment={comment} />
      <p className="small">
        <span className="muted">{words.forHer}:</span> {words.effects[effect]}
      </p>
      {said !== '' && <p className="comment-words">{said}</p>}
      <Proposal comment={comment} language={data.language} />
      {comment.mentions.length > 0 && (
        <p className="small muted">
          {words.asks} {comment.mentions.join(', ')}
        </p>
      )}
      <Replies comment={comment} />
      <Outcomes outcomes={comment.outcomes} />
      {comment.hasObjection && <p className="small">{words.objected}</p>}
      <CommentTurns data={data} comment={comment} marked={marked} />
    </article>
  );
}

/** The words it is about, and the way to them. */
function Passage({ data, comment }: Pick<CardProps, 'data' | 'comment'>) {
  const words = useWords().comments;
  const { quote, standing, place, block } = comment;
  const code = `C${data.line.number}-${block ?? 0}`;
  const isThere = block !== null && place !== 'gone' && place !== 'section';
  return (
    <>
      {quote !== '' && (
        <blockquote className="comment-quote" lang={data.language}>
          {quote}
        </blockquote>
      )}
      {standing !== null && (
        <p className="small">
          <span className="muted">{words.tiedTo}:</span> <q lang={data.language}>{standing}</q>
        </p>
      )}
      {place !== 'words' && place !== 'block' && <p className="small muted">{words.places[place]}</p>}
      {isThere && (
        <a className="small" href="#text" onClick={() => requestAnimationFrame(() => show(comment))}>
          {words.goTo(code)}
        </a>
      )}
    </>
  );
}

/** The words themselves where the page can find them, else their block. */
function show(comment: CommentView) {
  const range = rangeOfComment(comment);
  const block = document.querySelector(
    `#text .coded > :nth-child(${comment.block ?? 1} of :not(.ProseMirror-gapcursor, .ProseMirror-widget))`,
  );
  const there = range?.startContainer.parentElement ?? block;
  there?.scrollIntoView({ block: 'center' });
  if (!range || !('highlights' in CSS)) return;
  CSS.highlights.set('comment-shown', new Highlight(range));
  setTimeout(() => CSS.highlights.delete('comment-shown'), 2500);
}

function Proposal({ comment: { proposal, isApplied }, language }: { comment: CommentView; language: string }) {
  const words = useWords().comments;
  if (proposal === null) return null;
  return (
    <>
      <h4 className="label">{words.proposes}</h4>
      <p className="redline comment-redline" lang={language}>
        <RedlineRuns runs={proposal} />
      </p>
      {isApplied && <p className="small muted">{words.inText}</p>}
    </>
  );
}

function Replies({ comment: { replies } }: { comment: CommentView }) {
  const words = useWords().comments;
  const { format } = useClock();
  if (replies.length === 0) return null;
  return (
    <ol className="comment-replies" role="list">
      {replies.map(({ id, party, person, words: said, at }) => (
        <li key={id}>
          <p className="small">
            <span className="vote-line-code">{party?.code ?? words.lead}</span>{' '}
            <span className="muted">
              {words.by(party?.name ?? '', person)} · {format(at, 'moment')}
            </span>
          </p>
          <p className="comment-words">{said}</p>
        </li>
      ))}
    </ol>
  );
}

/** What was decided last, in full; what was before, folded away. */
function Outcomes({ outcomes: [latest, ...earlier] }: { outcomes: readonly OutcomeView[] }) {
  const words = useWords().comments;
  if (!latest) return null;
  return (
    <>
      <Decided outcome={latest} />
      {earlier.length > 0 && (
        <Unfold label={words.earlier(earlier.length)}>
          {earlier.map((each) => (
            <Decided key={each.id} outcome={each} />
          ))}
        </Unfold>
      )}
    </>
  );
}

function Decided({ outcome: { outcome, reason, at, meeting, satisfied } }: { outcome: OutcomeView }) {
  const words = useWords().comments;
  const { format } = useClock();
  return (
    <div className="comment-outcome">
      <p className="small">
        <strong>{words.outcomes[outcome]}</strong>{' '}
        <span className="muted">{words.decidedAt(format(at, 'date'), meeting)}</span>
      </p>
      {reason !== '' && <p className="comment-words">{reason}</p>}
      {satisfied !== null && <p className="small">{words.satisfied[satisfied ? 'yes' : 'no']}</p>}
    </div>
  );
}
