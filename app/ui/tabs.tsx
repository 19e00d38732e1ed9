import { NavLink } from '@remix-run/react';

type Props = {
  label: string;
  items: readonly { to: string; label: string; end?: boolean }[];
  place?: 'frame' | 'page';
};

/** Links to sibling pages. Not ARIA tabs: each is an address of its own. */
export function Tabs({ label, items, place = 'page' }: Props) {
  return (
    <nav
      className="tabs"
      aria-label={label}
      data-fold={place === 'frame' ? '' : undefined}
      data-inner={place === 'page' ? '' : undefined}
    >
      <ul role="list">
        {items.map(({ to, label: words, end }) => (
          <li key={to}>
            <NavLink to={to} end={end} prefetch="intent">
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
