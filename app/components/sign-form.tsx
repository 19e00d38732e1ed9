import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Fingerprint } from '~/ui/fingerprint';
import { Sheet } from '~/ui/sheet';
import { Tick } from '~/ui/tick';
import { PasswordAgain } from './password-again';

type Props = { ceremonyId: string; fingerprint: string; party: string; isFresh: boolean };

/** Two statements to tick, who it is, and the end of the fingerprint that goes into the signature. */
export function SignForm({ ceremonyId, fingerprint, party, isFresh }: Props) {
  const { sign } = useWords().ceremony;
  return (
    <Sheet
      title={sign.signTitle}
      aside={
        <p className="muted">
          {sign.tail}: <Fingerprint hash={fingerprint.slice(-8)} />
        </p>
      }
    >
      <CommandForm intent="sign" hidden={{ ceremonyId }}>
        <div>
          <Tick name="read" label={sign.read} />
          <Tick name="onBehalf" label={sign.onBehalf(party)} />
        </div>
        <Field name="statement" label={sign.statement} hint={sign.statementHint} rows={3} optional />
        <PasswordAgain isFresh={isFresh} />
        <Button icon="sign">{sign.submit}</Button>
      </CommandForm>
    </Sheet>
  );
}
