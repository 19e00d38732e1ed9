import { DomainError } from '../kernel';
import type { LateEditRow } from './load';

/** @throws DomainError `wrong-state` when somebody has decided on it */
export function refuseDecided({ state }: LateEditRow): void {
  if (state !== 'pending') throw new DomainError('wrong-state', { reason: 'late-edit-decided' });
}

/** A decision is about the words on screen: more may have joined them. @throws DomainError `words-changed` */
export function refuseOtherWords({ sectionId, textHash }: LateEditRow, seen: string): string {
  if (textHash === seen) return seen;
  throw new DomainError('words-changed', { sectionId, seen, current: textHash ?? '' });
}
