import type { CorrectionView } from '../../../server/agreement';
import { RedlineRuns } from '~/components/redline';
import { useClock } from '~/lib/clock';
import { useWords } from '~/lib/words';
import type { StatusTone } from '~/ui/status-mark';
import { StatusMark } from '~/ui/status-mark';
import { Unfold } from '~/ui/unfold';
import { CorrectionTurns } from './correction-turns';
import { nameOf, type SectionData } from './section-data';

const tones: Record<CorrectionView['state'], StatusTone> = {
  proposed: 'needs-you',
  gone: 'quiet',
  open: 'open',
  final: 'settled',
  substantive: 'danger',
  withdrawn: 'quiet',
};

const isNow = ({ state }: CorrectionView) => state === 'proposed' || state === 'gone' || state === 'open';

/** Corrections of spelling to called words: those that somebody can still say something about first. */
export function Corrections({ data }: { data: SectionData }) {
  const words = useWords().corrections;
  const now = data.corrections.filter(isNow);
  const past = data.corrections.filter((each) => !isNow(each));
  if (data.corrections.length === 0) return null;
  return (
    <section className="block no-print" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{words.title}</h2>
      {now.map((each) => (
        <Correction key={each.id} data={data} correction={each} />
      ))}
      {past.length > 0 && (
        <Unfold label={words.past}>
          {past.map((each) => (
            <Correction key={each.id} data={data} correction={each} />
          ))}
        </Unfold>
      )}
    </section>
  );
}

type Props = { data: SectionData; correction: CorrectionView };

function Correction({ data, correction }: Props) {
  const { states } = useWords().corrections;
  const { state, runs, reason } = correction;
  return (
    <article className="correction">
      <p className="small">
        <StatusMark tone={tones[state]} icon="drafting">
          {states[state]}
        </StatusMark>
      </p>
      <p className="redline correction-line" lang={data.language}>
        <RedlineRuns runs={runs} />
      </p>
      <p className="muted small">{useStanding(data, correction)}</p>
      {reason && <p className="small">{reason}</p>}
      <CorrectionTurns data={data} correction={correction} />
    </article>
  );
}

/** What became of it, as a sentence. */
function useStanding(data: SectionData, correction: CorrectionView): string {
  const words = useWords().corrections;
  const { format } = useClock();
  const { state, proposedAt, confirmedAt, confirmingPartyId, challengeUntil, challengingPartyId } = correction;
  const confirming = nameOf(data, confirmingPartyId ?? '');
  const challenging = nameOf(data, challengingPartyId ?? '');
  switch (state) {
    case 'proposed':
      return words.proposed(format(proposedAt, 'date'));
    case 'open':
      return words.open(confirming, format(challengeUntil ?? '', 'moment'));
    case 'final':
      return words.final(confirming, format(confirmedAt ?? '', 'date'));
    case 'substantive':
      return confirmedAt === null ? words.refused(challenging) : words.substantive(challenging);
    default:
      return words[state];
  }
}
