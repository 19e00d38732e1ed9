import { useWords } from '~/lib/words';
import { Field } from '~/ui/field';

/** Asks who it is once more; somebody who came in by a link a moment ago may leave it empty. */
export function PasswordAgain({ isFresh }: { isFresh: boolean }) {
  const { sign } = useWords().ceremony;
  return (
    <Field
      name="password"
      type="password"
      width="middle"
      label={sign.password}
      hint={isFresh ? sign.fresh : sign.passwordHint}
      optional={isFresh}
      autoComplete="current-password"
    />
  );
}
