import { useId } from 'react';
import type { ReactNode } from 'react';

type Props = { title?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string };

/** A sheet of paper with a heading. Sheets are never put on sheets. */
export function Sheet({ title, aside, children, className }: Props) {
  const id = useId();
  return (
    <section
      className={['sheet', className].filter(Boolean).join(' ')}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <div className="sheet-head">
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
