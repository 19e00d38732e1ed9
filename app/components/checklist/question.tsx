import type { ChecklistLine } from '../../../server/checklist';
import { useWords } from '~/lib/words';
import { When } from '~/ui/when';
import { AnswerDrawer } from './answer-drawer';
import { AnswerMark } from './answer-mark';
import { linePlace } from './places';
import { OfferedAnswer } from './offered-answer';
import { QuickAnswers } from './quick-answers';

type Props = { line: ChecklistLine; /** whether what it follows is a fact */ followsFact: boolean; mayAnswer: boolean };

/** One question: what is asked, what was answered, by whom and when, and where to answer it. */
export function Question({ line, followsFact, mayAnswer }: Props) {
  const words = useWords().checklist;
  const { number, part, state, follows, sameAs, isFact } = line;
  const isWaiting = state === 'waiting';
  return (
    <li
      className="question"
      id={linePlace(line)}
      data-state={state}
      data-inner={follows === null && part === 'item' ? undefined : ''}
    >
      <span className="question-number">
        <span className="for-screen-readers">{words.number(number)}</span>
        <span aria-hidden="true">{part === 'item' ? number : `${number}+`}</span>
      </span>
      <div className="question-body">
        {part === 'mitigation' && <p className="question-kicker">{words.mitigation(number)}</p>}
        <p className="question-words">{line.words}</p>
        {isFact && <p className="muted small">{words.fact}</p>}
        {sameAs !== null && (
          <p className="muted small">
            <a href={`#${linePlace({ number: sameAs, part: 'item' })}`}>{words.repeats(sameAs)}</a>
          </p>
        )}
        {isWaiting && follows !== null && <p className="muted small">{words.waiting(follows, followsFact)}</p>}
        <Given line={line} />
        {line.evidence && <OfferedAnswer line={line} evidence={line.evidence} mayAnswer={mayAnswer} />}
        {mayAnswer && !isWaiting && (
          <>
            <QuickAnswers line={line} />
            <AnswerDrawer line={line} />
          </>
        )}
      </div>
    </li>
  );
}

function Given({ line: { state, answer, reason, note, by, at } }: { line: ChecklistLine }) {
  const words = useWords().checklist;
  if (answer === null) return state === 'waiting' ? null : <p className="question-open">{words.unanswered}</p>;
  if (state === 'waiting') return <p className="muted small">{words.kept(words.answers[answer].name)}</p>;
  return (
    <div className="question-given">
      <p>
        <AnswerMark answer={answer} />{' '}
        <span className="muted small">
          {words.answeredBy(by)}
          {at !== null && <When at={at} />}
        </span>
      </p>
      {reason !== '' && (
        <p className="keeps-lines">
          <strong>{words.notApplicable}:</strong> {reason}
        </p>
      )}
      {note !== '' && (
        <p className="keeps-lines">
          <strong>{words.note}:</strong> {note}
        </p>
      )}
    </div>
  );
}
