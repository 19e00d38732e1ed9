import { Link, useParams } from '@remix-run/react';
import type { ChecklistLine, Evidence } from '../../../server/checklist';
import { codeOf, placeAddress } from '~/lib/block-address';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { linePlace } from './places';

type Props = { line: ChecklistLine; evidence: Evidence; mayAnswer: boolean };

type Place = Evidence['places'][number];

/** So many places are named; the first of them are enough to look. */
const shown = 8;

const usePlaceNames = () => {
  const { section } = useWords().checklist.evidence;
  return ({ number, block }: Place) => (block === null ? section(number) : codeOf({ number, block }));
};

/** What the procedure itself says to a question, where it says so, and its answer for somebody to take over. */
export function OfferedAnswer({ line, evidence, mayAnswer }: Props) {
  const words = useWords().checklist;
  const nameOf = usePlaceNames();
  const { kind, answer, places } = evidence;
  const says = words.evidence.says[kind](evidence);
  const names = places.slice(0, shown).map(nameOf).join(', ');
  const place = linePlace(line);
  const note = [says, names && words.evidence.from(names)].filter(Boolean).join(' ');
  const hidden = { number: String(line.number), part: line.part, seen: String(line.version) };
  return (
    <div className="question-offer">
      <p>
        <strong>{words.evidence.title}</strong> {says} <Places places={places} />
      </p>
      {mayAnswer && answer !== null && answer !== line.answer && (
        <CommandForm
          intent="answer-item"
          name={`offer-${place}`}
          hidden={line.note === '' ? { ...hidden, note } : hidden}
          done={words.done}
          place={place}
          className="no-print"
        >
          <Button kind="second" name="answer" value={answer}>
            {words.evidence.take(words.answers[answer].name)}
          </Button>
        </CommandForm>
      )}
    </div>
  );
}

function Places({ places }: Pick<Evidence, 'places'>) {
  const { sopId = '' } = useParams();
  const { evidence } = useWords().checklist;
  const nameOf = usePlaceNames();
  if (places.length === 0) return null;
  const pathOf = ({ sectionId, block }: Place) =>
    block === null ? `/sops/${sopId}/sections/${sectionId}` : placeAddress(sopId, { sectionId, block });
  return (
    <span>
      {evidence.see}{' '}
      {places.slice(0, shown).map((place, at) => (
        <span key={`${place.sectionId} ${place.block}`}>
          {at > 0 && ', '}
          <Link to={pathOf(place)}>{nameOf(place)}</Link>
        </span>
      ))}
      {places.length > shown && evidence.more(places.length - shown)}.
    </span>
  );
}
