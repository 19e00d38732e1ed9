import type { Progress } from '../../server/completeness';
import { useWords } from '~/lib/words';
import { StatusMark } from '~/ui/status-mark';

/** Whether a section holds all it must. */
export function ContentMark({ progress: { open, waived } }: { progress: Pick<Progress, 'open' | 'waived'> }) {
  const { mark } = useWords().checks;
  if (open > 0)
    return (
      <StatusMark tone="open" icon="pending">
        {mark.open(open)}
      </StatusMark>
    );
  return (
    <StatusMark tone="settled" icon="done">
      {waived > 0 ? mark.completeWaived(waived) : mark.complete}
    </StatusMark>
  );
}
