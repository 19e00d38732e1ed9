import { Link } from '@remix-run/react';
import type { NeedsYou } from '../../server/agreement';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';

type Need = NeedsYou & { sopId: string; parties: readonly { id: string; code: string }[] };

/** What waits for the reader, each line a link to where it is done. Nothing waits: nothing is shown. */
export function NeedsYouList({ needs }: { needs: readonly Need[] }) {
  const { desk } = useWords();
  if (needs.length === 0) return null;
  return (
    <section className="needs-you" aria-labelledby="needs-you">
      <h2 id="needs-you">
        <Icon name="needs-you" />
        {desk.needsYou(needs.length)}
      </h2>
      <ul>
        {needs.map(({ sopId, sectionId, partyId, kind, title, parties }) => (
          <li key={sectionId + partyId + kind}>
            <Link to={`/sops/${sopId}/sections/${sectionId}`}>
              {desk.needs[kind](title, parties.find(({ id }) => id === partyId)?.code ?? '')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
