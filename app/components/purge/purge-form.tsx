import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Tick } from '~/ui/tick';
import { PasswordAgain } from '../password-again';

interface Props {
  sought: { words: string; insideWords: boolean };
  isFresh: boolean;
}

/** The last step: why, who, and that there is no way back. */
export function PurgeForm({ sought: { words: removed, insideWords }, isFresh }: Props) {
  const { purge } = useWords();
  const hidden = { words: removed, ...(insideWords ? { insideWords: 'on' } : {}) };
  return (
    <CommandForm intent="purge" hidden={hidden} done={purge.done}>
      <Field name="reason" label={purge.reason} hint={purge.reasonHint} maxLength={120} autoComplete="off" />
      <PasswordAgain isFresh={isFresh} hints={purge.identity} />
      <Tick name="sure" label={purge.sure} hint={purge.pages} />
      <Button kind="danger">{purge.submit}</Button>
    </CommandForm>
  );
}
