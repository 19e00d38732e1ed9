import type { LateEditView } from '../../../server/late-edits';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { AgreementForm } from './agreement-form';
import { RefusedChanges } from './refused-changes';
import type { SectionData } from './section-data';

type Props = { data: SectionData; edit: LateEditView };

/** What the reader can do with a late edit now. */
export function LateTurns({ data: { line }, edit }: Props) {
  const words = useWords().lateEdits;
  const { id, state, abilities, textHash, now } = edit;
  const hidden = { lateEditId: id, textHash: textHash ?? '' };
  return (
    <>
      {abilities.apply && now.kind !== 'clash' && (
        <AgreementForm intent="applyLateEdit" name={`apply-${id}`} hidden={hidden} done={words.applyDone}>
          <RefusedChanges form={`apply-${id}`} />
          <Button>{words.apply}</Button>
        </AgreementForm>
      )}
      {state === 'pending' && line.status !== 'drafting' && <p className="muted small">{words.waits}</p>}
      {abilities.decline && (
        <Unfold label={words.declineOpen}>
          <AgreementForm intent="declineLateEdit" name={`decline-${id}`} hidden={hidden} done={words.declineDone}>
            <Field name="note" label={words.note} hint={words.noteHint} rows={2} optional />
            <Button kind="second">{words.decline}</Button>
          </AgreementForm>
        </Unfold>
      )}
      {abilities.withdraw && (
        <Unfold label={words.withdrawOpen}>
          <AgreementForm intent="withdrawLateEdit" name={`withdraw-${id}`} hidden={hidden} done={words.withdrawDone}>
            <p className="muted">{words.withdrawText}</p>
            <Button kind="danger">{words.withdraw}</Button>
          </AgreementForm>
        </Unfold>
      )}
      {edit.isNews && (
        <AgreementForm intent="noteLateOutcome" name={`note-${id}`} hidden={{ lateEditId: id }} done={words.notedDone}>
          <Button kind="second">{words.noted}</Button>
        </AgreementForm>
      )}
      {abilities.takeBack && (
        <AgreementForm intent="takeBackLateEdit" name={`take-back-${id}`} hidden={hidden} done={words.takeBackDone}>
          <Button kind="quiet">{words.takeBack}</Button>
        </AgreementForm>
      )}
    </>
  );
}
