import type { SectionStatus } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';
import type { IconName } from '~/ui/icon';
import { StatusMark } from '~/ui/status-mark';
import type { StatusTone } from '~/ui/status-mark';

const looks: Record<SectionStatus, { tone: StatusTone; icon: IconName }> = {
  drafting: { tone: 'quiet', icon: 'drafting' },
  called: { tone: 'open', icon: 'ballot' },
  contested: { tone: 'danger', icon: 'objection' },
  awaiting: { tone: 'open', icon: 'waiting' },
  agreed: { tone: 'settled', icon: 'done' },
  'agreed-with-dissent': { tone: 'settled', icon: 'statement' },
  parked: { tone: 'quiet', icon: 'parked' },
};

/** Where a section stands, in one word with its mark. */
export function SectionStatusMark({ status }: { status: SectionStatus }) {
  const { vocabulary } = useWords();
  return <StatusMark {...looks[status]}>{vocabulary.statuses[status]}</StatusMark>;
}
