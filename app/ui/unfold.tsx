import type { ReactNode } from 'react';
import { Icon } from './icon';

type Props = { label: ReactNode; isOpen?: boolean; children: ReactNode };

/** A drawer for what is not needed every day; opens without JavaScript. */
export function Unfold({ label, isOpen = false, children }: Props) {
  return (
    <details className="unfold" open={isOpen}>
      <summary>
        <Icon name="unfold" size={18} />
        {label}
      </summary>
      <div className="unfold-body">{children}</div>
    </details>
  );
}
