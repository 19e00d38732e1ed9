import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { Unfold } from '~/ui/unfold';
import { AgreementForm } from './agreement-form';
import { PartyChoice } from './party-choice';
import { nameOf, voteOf, type SectionData } from './section-data';

/** For a party that must ask its superiors before it can vote. */
export function Clearance({ data }: { data: SectionData }) {
  const words = useWords().section.clearance;
  const { line, abilities } = data;
  const silent = abilities.castFor.filter((id) => !voteOf(data, id)?.counts);
  const waiting = line.cells.filter(({ partyId, clearance }) => clearance !== null && silent.includes(partyId));
  if (silent.length === 0) return null;
  return (
    <>
      {waiting.map(({ partyId, clearance }) => (
        <Waiting key={partyId} data={data} partyId={partyId} until={clearance ?? ''} />
      ))}
      <Unfold label={words.open}>
        <AgreementForm intent="awaitClearance" hidden={{ sectionId: line.id }} done={words.done}>
          <p className="muted">{words.text}</p>
          <PartyChoice data={data} parties={silent} />
          <Field name="until" type="date" width="middle" label={words.until} />
          <Button kind="second">{words.button}</Button>
        </AgreementForm>
      </Unfold>
    </>
  );
}

function Waiting({ data, partyId, until }: { data: SectionData; partyId: string; until: string }) {
  const words = useWords().section.clearance;
  const { format } = useClock();
  return (
    <Notice title={words.waits(nameOf(data, partyId))}>
      <p>{words.waitsUntil(format(until, 'date'))}</p>
      <AgreementForm
        intent="withdrawClearance"
        name={`withdrawClearance-${partyId}`}
        hidden={{ sectionId: data.line.id, partyId }}
        done={words.withdrawn}
      >
        <Button kind="second">{words.withdraw}</Button>
      </AgreementForm>
    </Notice>
  );
}
