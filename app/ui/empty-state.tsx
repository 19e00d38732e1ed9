import type { ReactNode } from 'react';

/** Nothing here yet: what will be, and how it comes to be. Its title is no heading: it stands under any of them. */
export function EmptyState({ title, children, action }: { title: ReactNode; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
