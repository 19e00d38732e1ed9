import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import type { Option } from '~/ui/field';
import { Unfold } from '~/ui/unfold';

type Props = {
  intent: string;
  field: string;
  options: readonly Option[];
  words: { remove: string; removeHint: string; removeSubmit: string; removed: string };
};

/** Ends a seat: chosen by name, in a drawer of its own, so that it is never one slip away. */
export function RemoveForm({ intent, field, options, words }: Props) {
  const { forms } = useWords();
  return (
    <Unfold label={words.remove} intent={intent}>
      <CommandForm intent={intent} done={words.removed}>
        <Field
          name={field}
          label={words.remove}
          hint={words.removeHint}
          options={options}
          placeholder={forms.choose}
          width="middle"
        />
        <Button kind="danger">{words.removeSubmit}</Button>
      </CommandForm>
    </Unfold>
  );
}
