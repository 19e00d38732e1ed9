import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Unfold } from '~/ui/unfold';

/** For a lead: a section after those of the template. */
export function AddSectionForm() {
  const words = useWords().sops.sections.add;
  return (
    <Unfold label={words.open} intent="addSection">
      <CommandForm intent="addSection">
        <p className="muted">{words.text}</p>
        <Field name="title" label={words.title} maxLength={200} />
        <Field name="text" label={words.words} hint={words.wordsHint} rows={6} optional />
        <Button>{words.button}</Button>
      </CommandForm>
    </Unfold>
  );
}
