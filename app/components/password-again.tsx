import { useWords } from '~/lib/words';
import { Field } from '~/ui/field';

interface Props {
  isFresh: boolean;
  /** what is said instead where nothing is signed */
  hints?: { fresh: string; passwordHint: string };
}

/** Asks who it is once more; somebody who came in by a link a moment ago may leave it empty. */
export function PasswordAgain({ isFresh, hints }: Props) {
  const { sign } = useWords().ceremony;
  return (
    <Field
      name="password"
      type="password"
      width="middle"
      label={sign.password}
      hint={isFresh ? (hints ?? sign).fresh : (hints ?? sign).passwordHint}
      optional={isFresh}
      autoComplete="current-password"
    />
  );
}
