import { Link } from '@remix-run/react';
import { useWords } from '~/lib/words';
import type { GridSection } from './grid-model';

/** One column a section; its number is the link to it. */
export function GridHead({ sections }: { sections: readonly GridSection[] }) {
  const { grid } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col" className="grid-party">
          <span className="grid-code">{grid.party}</span>
        </th>
        {sections.map(({ id, number, title, shortTitle, href }) => (
          <th key={id} scope="col">
            <Link className="grid-section" to={href} title={title} prefetch="intent">
              <span className="grid-section-title" lang="en">
                {shortTitle}
              </span>
              <strong>{number}</strong>
            </Link>
          </th>
        ))}
        <th scope="col" className="grid-sum">
          {grid.partySum}
        </th>
      </tr>
    </thead>
  );
}
