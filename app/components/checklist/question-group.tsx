import { useLocation } from '@remix-run/react';
import { useEffect, useId, useState } from 'react';
import type { ChecklistView } from '../../../server/checklist';
import { useOutcome } from '~/lib/form';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import { groupPlace, linePlace } from './places';
import { ProgressBar } from './progress-bar';
import { Question } from './question';

type Group = ChecklistView['groups'][number];
type Props = {
  group: Group;
  at: number;
  /** the first one that waits for an answer */ isNext: boolean;
  mayAnswer: boolean;
};

/** Opens by itself for what is asked next, sent or linked to here; it is never closed but by hand. */
function useUnfolded({ group: { lines }, at, isNext }: Props) {
  const { hash } = useLocation();
  const outcome = useOutcome();
  const places = lines.map(linePlace);
  const isSent = outcome !== undefined && places.some((place) => outcome.form.endsWith(`-${place}`));
  const isLinked = [groupPlace(at), ...places].includes(hash.slice(1));
  // The server never hears of the part of the address behind the hash.
  const [isOpen, setOpen] = useState(isNext || isSent);
  const opens = isNext || isSent || isLinked;
  useEffect(() => {
    if (opens) setOpen(true);
  }, [opens, hash]);
  return { isOpen, setOpen };
}

/** The questions of one group with how far it is; on a page of forty questions only those of one group stand open. */
export function QuestionGroup(props: Props) {
  const { group, at, mayAnswer } = props;
  const { title, lines, progress } = group;
  const words = useWords().checklist;
  const id = useId();
  const { isOpen, setOpen } = useUnfolded(props);
  const isFact = (number: number | null) => lines.some((line) => line.number === number && line.isFact);
  return (
    <section id={groupPlace(at)} className="sheet question-group" aria-labelledby={id}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Icon name="unfold" size={18} />
          <h2 id={id}>{title}</h2>
          <span className="question-group-progress">
            <ProgressBar progress={progress} />
            <span className="tabular">{words.progress(progress.met, progress.of)}</span>
          </span>
        </summary>
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
      </details>
    </section>
  );
}
