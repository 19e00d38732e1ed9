import { Link } from '@remix-run/react';
import type { Need } from '../../server/notices';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';

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
        {needs.map(({ to, kind, title, party }) => (
          <li key={to + kind + party}>
            <Link to={to}>{desk.needs[kind](title, party)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
