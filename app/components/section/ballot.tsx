import type { PositionInput } from '../../../schema/inputs';
import { objectionGrounds, positions, standAsideReasons, type Position } from '../../../schema/vocabulary';
import { useWords } from '~/lib/words';
import { Choice } from '~/ui/choice';
import { Field } from '~/ui/field';
import { VoteMark } from '~/ui/vote-mark';
import { WordsMark } from './words-mark';

type Props = {
  /** the words it is about */
  hash: string;
  /** what is filled in already */
  given?: Partial<PositionInput>;
  /** the positions that can be taken here; all four when left out */
  open?: readonly Position[];
};

/** The four positions, each as the sentence it means, with what it must supply unfolding under it. */
export function Ballot({ hash, given, open = positions }: Props) {
  const { section, votes } = useWords();
  return (
    <Choice
      name="position"
      legend={
        <>
          {section.vote.legend} <WordsMark hash={hash} />
        </>
      }
      defaultValue={given?.position}
      options={open.map((position) => ({
        value: position,
        label: votes.sentences[position],
        mark: <VoteMark position={position} isSilent />,
        more: position === 'agree' ? undefined : <Supplied position={position} given={given} />,
      }))}
    />
  );
}

type Given = { position: Exclude<Position, 'agree'>; given: Partial<PositionInput> | undefined };

function Supplied({ position, given }: Given) {
  switch (position) {
    case 'agree-with-statement':
      return <Statement given={given?.position === position ? given : {}} />;
    case 'cannot-agree-yet':
      return <Objection given={given?.position === position ? given : {}} />;
    case 'stand-aside':
      return <StandAside given={given?.position === position ? given : {}} />;
  }
}

type Of<Taken extends Position> = { given: Partial<Extract<PositionInput, { position: Taken }>> };

function Statement({ given }: Of<'agree-with-statement'>) {
  const words = useWords().section.vote;
  return (
    <Field
      name="statement"
      label={words.statement}
      hint={words.statementHint}
      rows={3}
      defaultValue={given.statement}
    />
  );
}

function Objection({ given }: Of<'cannot-agree-yet'>) {
  const { section, vocabulary, forms } = useWords();
  const words = section.vote;
  return (
    <>
      <Field
        name="ground"
        label={words.ground}
        placeholder={forms.choose}
        options={objectionGrounds.map((value) => ({ value, label: vocabulary.grounds[value] }))}
        defaultValue={given.ground}
      />
      <Field name="reason" label={words.reason} rows={3} defaultValue={given.reason} />
      <Field name="remedy" label={words.remedy} hint={words.remedyHint} rows={3} defaultValue={given.remedy} />
    </>
  );
}

function StandAside({ given }: Of<'stand-aside'>) {
  const { section, vocabulary, forms } = useWords();
  return (
    <Field
      name="standAside"
      label={section.vote.standAside}
      placeholder={forms.choose}
      options={standAsideReasons.map((value) => ({ value, label: vocabulary.standAside[value] }))}
      defaultValue={given.standAside}
    />
  );
}
