import { leadOutcomes, objectionGrounds } from '../../../schema/vocabulary';
import type { ComponentProps } from 'react';
import { RefusedChanges } from '~/components/section/refused-changes';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { asFields } from './composer';
import type { CardProps } from './comment-card';
import { MentionChoice } from './mention-choice';

/** A form of a comment: whoever sends it comes back to that comment. */
const TurnForm = ({ name, place, ...props }: ComponentProps<typeof CommandForm> & { place: string }) => (
  <CommandForm {...props} name={`${name ?? props.intent}-${place}`} place={place} />
);

/** What the reader can do about a comment now, first things first. */
export function CommentTurns({ data, comment, marked }: CardProps) {
  const { abilities } = comment;
  return (
    <div className="comment-turns">
      {comment.asksMe && <Answer comment={comment} />}
      <Wording data={data} comment={comment} />
      {abilities.dispose && <Dispose comment={comment} />}
      {abilities.place && <PlaceAgain comment={comment} marked={marked} />}
      {abilities.reply && <Reply data={data} comment={comment} />}
      <Objection data={data} comment={comment} />
      {abilities.withdraw && <Withdraw comment={comment} />}
    </div>
  );
}

type Of = Pick<CardProps, 'comment'>;

function Answer({ comment: { id, outcomes } }: Of) {
  const words = useWords().comments;
  const answers = [
    { satisfied: 'yes', label: words.answerYes },
    { satisfied: 'no', label: words.answerNo },
  ] as const;
  return (
    <>
      <p className="label">{words.askOwn}</p>
      <div className="row">
        {answers.map(({ satisfied, label }) => (
          <TurnForm
            key={satisfied}
            intent="answerOutcome"
            name={`answer-${satisfied}`}
            hidden={{ outcomeId: outcomes[0]?.id ?? '', satisfied }}
            done={words.answerDone}
            place={id}
          >
            <Button kind="second">{label}</Button>
          </TurnForm>
        ))}
      </div>
    </>
  );
}

function Wording({ data, comment }: Omit<CardProps, 'marked'>) {
  const words = useWords().comments;
  const { id, abilities, proposal, isApplied, state } = comment;
  const hidden = { commentId: id };
  const isOpen = proposal !== null && !isApplied && state !== 'withdrawn';
  return (
    <>
      {abilities.apply && (
        <TurnForm intent="applyWording" hidden={hidden} done={words.applyDone} place={id}>
          <Button kind="second" icon="done">
            {words.apply}
          </Button>
        </TurnForm>
      )}
      {isOpen && !abilities.apply && comment.place === 'words' && data.line.status !== 'drafting' && (
        <p className="muted small">{words.applyWait}</p>
      )}
      {abilities.takeBack && (
        <TurnForm intent="takeBackWording" hidden={hidden} done={words.takeBackDone} place={id}>
          <Button kind="quiet">{words.takeBack}</Button>
        </TurnForm>
      )}
    </>
  );
}

function Dispose({ comment: { id, outcomes } }: Of) {
  const words = useWords().comments;
  return (
    <Unfold label={outcomes.length > 0 ? words.disposeAgain : words.disposeOpen}>
      <TurnForm intent="disposeOfComment" hidden={{ commentId: id }} done={words.disposeDone} place={id}>
        <Choice
          name="outcome"
          legend={words.dispose}
          options={leadOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <Field name="reason" label={words.disposeReason} hint={words.disposeReasonHint} rows={3} />
        <Button>{words.disposeSend}</Button>
      </TurnForm>
    </Unfold>
  );
}

function PlaceAgain({ comment: { id }, marked }: Omit<CardProps, 'data'>) {
  const words = useWords().comments;
  return (
    <TurnForm intent="placeComment" hidden={{ commentId: id, ...asFields(marked) }} done={words.placeDone} place={id}>
      {marked && <blockquote className="comment-quote">{marked.quote}</blockquote>}
      <Button kind="second" icon="link" blocked={marked ? undefined : words.placeFirst}>
        {words.place}
      </Button>
    </TurnForm>
  );
}

function Reply({ data, comment: { id } }: Omit<CardProps, 'marked'>) {
  const words = useWords().comments;
  return (
    <Unfold label={words.replyOpen}>
      <TurnForm intent="replyToComment" hidden={{ commentId: id }} done={words.replyDone} place={id}>
        <Field name="words" label={words.reply} rows={3} />
        <MentionChoice parties={data.parties} />
        <Button>{words.replySend}</Button>
      </TurnForm>
    </Unfold>
  );
}

function Objection({ data: { line }, comment }: Omit<CardProps, 'marked'>) {
  const { comments: words, vocabulary } = useWords();
  const { id, abilities, kind, state, hasObjection } = comment;
  const partyId = abilities.objectFor;
  if (partyId === null) {
    const mayLater = kind === 'concern' && state === 'contested' && !hasObjection && abilities.answer;
    return mayLater ? <p className="muted small">{words.objectWait}</p> : null;
  }
  const hidden = { commentId: id, partyId, textHash: line.textHash };
  return (
    <Unfold label={words.objectOpen}>
      <TurnForm intent="objectWithComment" hidden={hidden} done={words.objectDone} place={id}>
        <RefusedChanges form={`objectWithComment-${id}`} />
        <p className="muted">{words.objectText}</p>
        <Choice
          name="ground"
          legend={words.objectGround}
          options={objectionGrounds.map((value) => ({ value, label: vocabulary.grounds[value] }))}
        />
        <Field name="reason" label={words.objectReason} rows={3} defaultValue={comment.words} />
        <Field name="remedy" label={words.objectRemedy} rows={3} />
        <Button kind="danger">{words.object}</Button>
      </TurnForm>
    </Unfold>
  );
}

function Withdraw({ comment: { id } }: Of) {
  const words = useWords().comments;
  return (
    <Unfold label={words.withdrawOpen}>
      <TurnForm intent="withdrawComment" hidden={{ commentId: id }} done={words.withdrawDone} place={id}>
        <Field name="reason" label={words.withdrawReason} rows={2} />
        <Button kind="second">{words.withdraw}</Button>
      </TurnForm>
    </Unfold>
  );
}
