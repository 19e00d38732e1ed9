import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

export type StatusTone = 'quiet' | 'open' | 'settled' | 'needs-you' | 'danger';

/** Where something stands, in words with a mark. */
export function StatusMark({ tone, icon, children }: { tone: StatusTone; icon: IconName; children: ReactNode }) {
  return (
    <span className="status" data-tone={tone}>
      <Icon name={icon} size={17} />
      <span>{children}</span>
    </span>
  );
}
