import type { MeetingState } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';
import type { IconName } from '~/ui/icon';
import { StatusMark } from '~/ui/status-mark';
import type { StatusTone } from '~/ui/status-mark';

const looks: Record<MeetingState, { tone: StatusTone; icon: IconName }> = {
  planned: { tone: 'quiet', icon: 'meeting' },
  running: { tone: 'needs-you', icon: 'clock' },
  sealed: { tone: 'settled', icon: 'seal' },
};

/** Whether a meeting is to come, on, or sealed. */
export function MeetingStatusMark({ state }: { state: MeetingState }) {
  const { vocabulary } = useWords();
  return <StatusMark {...looks[state]}>{vocabulary.meetings[state]}</StatusMark>;
}
