import type { MissingSeat } from '../../server/sops';
import { useWords } from '~/lib/words';
import { Notice } from '~/ui/notice';

/** Which seats a core group still lacks, one sentence each. */
export function CompositionNotice({ missing }: { missing: readonly MissingSeat[] }) {
  const { people } = useWords();
  if (missing.length === 0) return <Notice tone="done" title={people.compositionDone} />;
  return (
    <Notice tone="needs-you" title={people.composition}>
      <ul>
        {missing.map((seat) => (
          <li key={JSON.stringify(seat)}>{people.seat(seat)}</li>
        ))}
      </ul>
    </Notice>
  );
}
