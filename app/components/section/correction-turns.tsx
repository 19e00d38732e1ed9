import type { CorrectionView } from '../../../server/agreement';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';
import { AgreementForm } from './agreement-form';
import { PartyChoice } from './party-choice';
import { RefusedChanges } from './refused-changes';
import type { SectionData } from './section-data';

type Props = { data: SectionData; correction: CorrectionView };

/** What this reader can do about a correction. */
export function CorrectionTurns({ data, correction }: Props) {
  const words = useWords().corrections;
  const { id, confirmFor, challengeFor, mayWithdraw } = correction;
  const confirming = `confirm-${id}`;
  return (
    <div>
      {confirmFor.length > 0 && (
        <AgreementForm
          intent="confirmCorrection"
          name={confirming}
          hidden={{ correctionId: id, textHash: data.line.textHash }}
          done={words.confirmed}
        >
          <RefusedChanges form={confirming} />
          <PartyChoice data={data} parties={confirmFor} />
          <Button>{words.confirm}</Button>
        </AgreementForm>
      )}
      {challengeFor.length > 0 && <Challenge data={data} correction={correction} />}
      {mayWithdraw && (
        <AgreementForm
          intent="withdrawCorrection"
          name={`withdraw-${id}`}
          hidden={{ correctionId: id }}
          done={words.withdrawDone}
        >
          <Button kind="quiet">{words.withdraw}</Button>
        </AgreementForm>
      )}
    </div>
  );
}

function Challenge({ data, correction: { id, challengeFor } }: Props) {
  const words = useWords().corrections;
  return (
    <Unfold label={words.challengeOpen}>
      <AgreementForm
        intent="challengeCorrection"
        name={`challenge-${id}`}
        hidden={{ correctionId: id }}
        done={words.challenged}
      >
        <p className="muted">{words.challengeText}</p>
        <PartyChoice data={data} parties={challengeFor} />
        <Field name="reason" label={words.challengeReason} rows={2} optional />
        <Button kind="second">{words.challenge}</Button>
      </AgreementForm>
    </Unfold>
  );
}

/** For the lead: a slip to be put right without asking everybody again. */
export function ProposeCorrection({ data: { line, language } }: { data: SectionData }) {
  const words = useWords().corrections;
  return (
    <Unfold label={words.proposeOpen} intent="proposeCorrection">
      <AgreementForm
        intent="proposeCorrection"
        hidden={{ sectionId: line.id, textHash: line.textHash }}
        done={words.proposeDone}
      >
        <p className="muted">{words.proposeText}</p>
        <RefusedChanges form="proposeCorrection" />
        <Field name="quote" label={words.quote} hint={words.quoteHint} rows={2} lang={language} />
        <Field name="words" label={words.words} rows={2} lang={language} />
        <Button>{words.propose}</Button>
      </AgreementForm>
    </Unfold>
  );
}
