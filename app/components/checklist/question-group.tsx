import type { ChecklistView } from '../../../server/checklist';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';
import { groupPlace } from './places';
import { ProgressBar } from './progress-bar';
import { Question } from './question';

type Props = { group: ChecklistView['groups'][number]; at: number; mayAnswer: boolean };

/** The questions of one group with how far it is. */
export function QuestionGroup({ group: { title, lines, progress }, at, mayAnswer }: Props) {
  const words = useWords().checklist;
  const isFact = (number: number | null) => lines.some((line) => line.number === number && line.isFact);
  return (
    <div id={groupPlace(at)} className="question-group">
      <Sheet
        title={title}
        aside={
          <span className="question-group-progress">
            <ProgressBar progress={progress} />
            <span className="tabular">{words.progress(progress.met, progress.of)}</span>
          </span>
        }
      >
        <ol className="questions" role="list">
          {lines.map((line) => (
            <Question
              key={`${line.number}${line.part}`}
              line={line}
              followsFact={isFact(line.follows)}
              mayAnswer={mayAnswer}
            />
          ))}
        </ol>
      </Sheet>
    </div>
  );
}
