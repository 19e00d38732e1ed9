import type { ReactNode } from 'react';

type Props = { title: ReactNode; kicker?: ReactNode; lead?: ReactNode; actions?: ReactNode };

/** The first heading of a page, what it is for, and what can be done on it. */
export function PageHeader({ title, kicker, lead, actions }: Props) {
  return (
    <header className="page-head">
      <div className="page-head-words">
        {kicker !== undefined && <p className="kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead !== undefined && <p className="page-head-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="row no-print">{actions}</div>}
    </header>
  );
}
