import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';

type Tone = 'plain' | 'needs-you' | 'danger' | 'done';

const icons: Record<Tone, IconName> = { plain: 'info', 'needs-you': 'needs-you', danger: 'alert', done: 'done' };

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; role?: 'alert' | 'status' };

/** Something said to the reader, in the margin's colour of its weight. */
export function Notice({ tone = 'plain', title, children, role }: Props) {
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
