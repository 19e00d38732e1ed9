import type { ChecklistLine } from '../../../server/checklist';
import { useWords } from '~/lib/words';
import { CommandForm } from '~/ui/command-form';
import { linePlace } from './places';

const ofItems = ['met', 'in-process', 'not-met'] as const;
const ofFacts = ['no', 'yes'] as const;

/** One press answers. What does not apply takes a reason, so it is not among these. */
export function QuickAnswers({ line }: { line: ChecklistLine }) {
  const words = useWords().checklist;
  const { number, part, isFact, version } = line;
  const place = linePlace(line);
  return (
    <CommandForm
      intent="answer-item"
      name={`answer-${place}`}
      hidden={{ number: String(number), part, seen: String(version) }}
      done={words.done}
      place={place}
      className="quick-answers no-print"
    >
      <div role="group" aria-label={words.choose(line.words)}>
        {(isFact ? ofFacts : ofItems).map((answer) => (
          <button
            key={answer}
            className="answer-button"
            name="answer"
            value={answer}
            data-answer={answer}
            aria-pressed={line.answer === answer}
          >
            <span aria-hidden="true">{words.answers[answer].mark}</span> {words.answers[answer].name}
          </button>
        ))}
      </div>
    </CommandForm>
  );
}
