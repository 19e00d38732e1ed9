import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';

/** What no fact can tell, in the lead's words. */
export function MeetingNarrative({ narrative, isKept }: { narrative: string; isKept: boolean }) {
  const { page } = useWords().meetings;
  return (
    <Sheet title={page.narrative}>
      {isKept ? (
        <CommandForm intent="write-narrative" done={page.narrativeSaved} key={narrative}>
          <Field name="narrative" label={page.narrative} hint={page.narrativeHint} rows={6} defaultValue={narrative} />
          <Button kind="second">{page.narrativeSave}</Button>
        </CommandForm>
      ) : (
        <p className="section-text keeps-lines">{narrative || page.narrativeNone}</p>
      )}
    </Sheet>
  );
}
