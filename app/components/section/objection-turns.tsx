import { answerKinds, positions } from '../../../schema/vocabulary';
import type { ObjectionView } from '../../../server/agreement';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { AgreementForm } from './agreement-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { Ballot } from './ballot';
import { RefusedChanges } from './refused-changes';
import type { SectionData } from './section-data';

type Props = { data: SectionData; objection: ObjectionView };

/** What this reader can do about an open objection. Only its owner closes it. */
export function ObjectionTurns({ data, objection }: Props) {
  const { abilities } = data;
  const isOwner = abilities.castFor.includes(objection.party.id);
  return (
    <div>
      {isOwner && <OwnerTurn data={data} objection={objection} />}
      {abilities.answer && <Answer objection={objection} />}
      {abilities.manage && objection.state === 'answered' && !objection.lapsed && <Remind objection={objection} />}
      {abilities.manage && objection.state === 'sustained' && <PutOnRecord data={data} objection={objection} />}
    </div>
  );
}

function Remind({ objection: { id, party } }: Pick<Props, 'objection'>) {
  const words = useWords().section.objection;
  return (
    <AgreementForm intent="remindObjector" name={`remind-${id}`} hidden={{ objectionId: id }} done={words.remindDone}>
      <p className="field-hint">{words.remindHint}</p>
      <Button kind="second">{words.remind(party.name)}</Button>
    </AgreementForm>
  );
}

function OwnerTurn({ data, objection }: Props) {
  const words = useWords().section.objection;
  const { id, party, state } = objection;
  const isAnswered = state === 'answered' || state === 'not-satisfied';
  return (
    <>
      {isAnswered && <p className="label">{words.ownTurn(party.name)}</p>}
      {data.call === null ? (
        <p className="muted small">{words.satisfiedWait}</p>
      ) : (
        <Unfold label={words.satisfiedOpen}>
          <Satisfied data={data} objection={objection} />
        </Unfold>
      )}
      {isAnswered && (
        <Unfold label={words.sustainOpen}>
          <AgreementForm
            intent="sustainObjection"
            name={`sustain-${id}`}
            hidden={{ objectionId: id }}
            done={words.sustainDone}
          >
            <Field name="finalStatement" label={words.sustainStatement} hint={words.sustainHint} rows={4} />
            <Button>{words.sustain}</Button>
          </AgreementForm>
        </Unfold>
      )}
      {state === 'answered' && (
        <AgreementForm
          intent="objectionNotSatisfied"
          name={`not-satisfied-${id}`}
          hidden={{ objectionId: id }}
          done={words.notSatisfiedDone}
        >
          <Button kind="quiet">{words.notSatisfied}</Button>
        </AgreementForm>
      )}
    </>
  );
}

const resolving = positions.filter((position) => position !== 'cannot-agree-yet');

function Satisfied({ data: { line }, objection: { id } }: Props) {
  const words = useWords().section.objection;
  const form = `satisfied-${id}`;
  return (
    <AgreementForm
      intent="objectionSatisfied"
      name={form}
      hidden={{ objectionId: id, textHash: line.textHash }}
      done={words.satisfiedDone}
    >
      <RefusedChanges form={form} />
      <Ballot hash={line.textHash} open={resolving} />
      <Button>{words.satisfied}</Button>
    </AgreementForm>
  );
}

function Answer({ objection: { id } }: Pick<Props, 'objection'>) {
  const words = useWords().section.objection;
  return (
    <Unfold label={words.answerOpen}>
      <AgreementForm
        intent="answerObjection"
        name={`answer-${id}`}
        hidden={{ objectionId: id }}
        done={words.answerDone}
      >
        <Choice
          name="kind"
          legend={words.answerKind}
          layout="row"
          options={answerKinds.map((value) => ({ value, label: words.answer[value] }))}
        />
        <Field name="words" label={words.answerWords} rows={4} />
        <Button>{words.answerButton}</Button>
      </AgreementForm>
    </Unfold>
  );
}

function PutOnRecord({ data, objection: { id, party } }: Props) {
  const words = useWords().section.objection;
  const isNamed = data.line.cells.some(({ partyId, named }) => partyId === party.id && named);
  if (isNamed) return <p className="muted small">{words.recordNever(party.name)}</p>;
  return (
    <Unfold label={words.recordOpen}>
      <AgreementForm
        intent="recordObjection"
        name={`record-${id}`}
        hidden={{ objectionId: id }}
        done={words.recordDone}
      >
        <Field name="rationale" label={words.recordRationale} rows={4} />
        <Button>{words.record}</Button>
      </AgreementForm>
    </Unfold>
  );
}
