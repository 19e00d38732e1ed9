import { flushSync } from 'react-dom';
import { signals } from '../../../schema/vocabulary';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { AgreementForm } from './agreement-form';
import type { OnScreen } from './on-screen';
import { PartyChoice } from './party-choice';
import { RefusedChanges } from './refused-changes';
import { partyOf, type SectionData } from './section-data';

type Props = { data: SectionData; shown: OnScreen };

/** While a section is being drafted: who thinks what of it, and what the actor's party thinks. */
export function DraftSignals({ data, shown }: Props) {
  const { call, signal: words } = useWords().section;
  const { line, abilities } = data;
  if (line.status !== 'drafting') return null;
  const mine = [...new Set([...abilities.castFor, ...abilities.prepareFor])];
  const given = line.cells.filter(({ signal }) => signal !== null);
  return (
    <section className="block no-print" aria-labelledby="signals-title">
      <h2 id="signals-title">{words.title}</h2>
      <p className="muted small">{given.length === 0 ? words.none : words.text}</p>
      <Given data={data} />
      {mine.length > 0 && (
        <AgreementForm intent="giveSignal" hidden={{ sectionId: line.id, textHash: shown.hash }} done={words.done}>
          <RefusedChanges form="giveSignal" />
          <PartyChoice data={data} parties={mine} />
          <Choice
            name="signal"
            legend={words.legend}
            defaultValue={line.cells.find(({ partyId }) => partyId === mine[0])?.signal ?? undefined}
            options={signals.map((value) => ({ value, label: words.names[value] }))}
          />
          <Button
            kind="second"
            // As with a call: the words as they are at this moment.
            onClick={() => shown.retake && flushSync(shown.retake)}
            blocked={shown.isSaved ? undefined : call.unsaved}
          >
            {words.button}
          </Button>
        </AgreementForm>
      )}
    </section>
  );
}

function Given({ data }: { data: SectionData }) {
  const { names } = useWords().section.signal;
  return signals.map((signal) => {
    const cells = data.line.cells.filter((cell) => cell.signal === signal);
    if (cells.length === 0) return null;
    return (
      <div key={signal} className="vote-group">
        <h3 className="label">
          {names[signal]} <span>{cells.length}</span>
        </h3>
        <ul role="list">
          {cells.map(({ partyId }) => (
            <li key={partyId}>
              <span className="vote-line-code">{partyOf(data, partyId)?.code}</span> {partyOf(data, partyId)?.name}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
