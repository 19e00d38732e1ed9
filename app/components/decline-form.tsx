import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';
import { Tick } from '~/ui/tick';
import { Unfold } from '~/ui/unfold';
import { PasswordAgain } from './password-again';

/** The other answer, of equal right. */
export function DeclineForm({ ceremonyId, isFresh }: { ceremonyId: string; isFresh: boolean }) {
  const { sign } = useWords().ceremony;
  return (
    <Sheet>
      <Unfold label={sign.declineTitle} intent="decline">
        <CommandForm intent="decline" hidden={{ ceremonyId }}>
          <p className="muted">{sign.declineHint}</p>
          <Field name="reason" label={sign.reason} rows={3} />
          <Tick name="reasonPrivate" label={sign.reasonPrivate} />
          <PasswordAgain isFresh={isFresh} />
          <Button kind="danger">{sign.declineSubmit}</Button>
        </CommandForm>
      </Unfold>
    </Sheet>
  );
}
