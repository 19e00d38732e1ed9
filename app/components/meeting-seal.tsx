import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Sheet } from '~/ui/sheet';

/** The last act of a meeting. */
export function MeetingSeal() {
  const { page } = useWords().meetings;
  return (
    <Sheet title={page.seal}>
      <CommandForm intent="seal">
        <p className="measure">{page.sealHint}</p>
        <Button icon="seal">{page.sealSubmit}</Button>
      </CommandForm>
    </Sheet>
  );
}
