import type { ChecklistAnswer } from '../../../schema/vocabulary';
import { useWords } from '~/lib/words';

/** An answer as a sign with its word: never by colour alone. */
export function AnswerMark({ answer }: { answer: ChecklistAnswer }) {
  const { mark, name } = useWords().checklist.answers[answer];
  return (
    <span className="answer-mark" data-answer={answer}>
      <span aria-hidden="true">{mark}</span> {name}
    </span>
  );
}
