import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Notice } from '~/ui/notice';

/** Opens the meeting, for the lead; says who does, for the others. */
export function MeetingStart({ canStart }: { canStart: boolean }) {
  const { page } = useWords().meetings;
  if (!canStart) return <Notice>{page.notStarted}</Notice>;
  return (
    <CommandForm intent="start" done={page.started}>
      <p className="muted">{page.startHint}</p>
      <Button icon="clock">{page.start}</Button>
    </CommandForm>
  );
}
