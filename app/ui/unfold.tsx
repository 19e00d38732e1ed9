import type { ReactNode } from 'react';
import { useOutcome } from '~/lib/form';
import { Icon } from './icon';

type Props = {
  label: ReactNode;
  isOpen?: boolean;
  /** the command of the form inside: the drawer is open when that form comes back refused */
  intent?: string;
  children: ReactNode;
};

/** A drawer for what is not needed every day; opens without JavaScript. */
export function Unfold({ label, isOpen = false, intent, children }: Props) {
  const outcome = useOutcome();
  const wasRefused = outcome?.problem !== undefined && outcome.intent === intent;
  return (
    <details className="unfold" open={isOpen || wasRefused}>
      <summary>
        <Icon name="unfold" size={18} />
        {label}
      </summary>
      <div className="unfold-body">{children}</div>
    </details>
  );
}
