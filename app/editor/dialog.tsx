import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

type Props = { title: string; size?: 'wide'; close(): void; children: ReactNode };

/** A question that has to be answered or put away before writing goes on. The browser keeps the focus inside. */
export function Dialog({ title, size, close, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog className="dialog" data-size={size} ref={dialog} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
