import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { AgreementForm } from './agreement-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { Ballot } from './ballot';
import { RefusedChanges } from './refused-changes';
import type { SectionData } from './section-data';

/** The lead enters a vote that reached them outside Accord. */
export function RecordVote({ data }: { data: SectionData }) {
  const { section } = useWords();
  const words = section.record;
  const { line, parties, abilities } = data;
  if (!abilities.record) return null;
  const options = parties
    .filter(({ voice }) => voice !== 'observer')
    .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  return (
    <Unfold label={words.open}>
      <AgreementForm intent="recordVote" hidden={{ sectionId: line.id, textHash: line.textHash }} done={words.done}>
        <p className="muted">{words.text}</p>
        <RefusedChanges form="recordVote" />
        <Field name="partyId" label={words.party} placeholder={section.vote.choose} options={options} />
        <Choice
          name="channel"
          legend={words.channel}
          layout="row"
          options={[
            { value: 'paper', label: words.channels.paper },
            { value: 'relayed', label: words.channels.relayed },
          ]}
        />
        <Field name="receivedOn" label={words.receivedOn} type="date" width="short" />
        <Ballot hash={line.textHash} />
        <Button>{words.button}</Button>
      </AgreementForm>
    </Unfold>
  );
}
