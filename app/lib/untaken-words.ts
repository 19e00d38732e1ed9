import { useSyncExternalStore } from 'react';
import type { DocumentNode } from '../../schema/document';

/** Texts with words the server did not take, by section: kept on this page until their writer has seen them. */
const texts = new Map<string, DocumentNode>();
const listeners = new Set<() => void>();

function tell() {
  for (const listener of listeners) listener();
}

export function keepUntaken(sectionId: string, text: DocumentNode): void {
  texts.set(sectionId, text);
  tell();
}

export function dropUntaken(sectionId: string): void {
  texts.delete(sectionId);
  tell();
}

/** Whether leaving the page would lose words that nobody else has. */
export const hasUntaken = () => texts.size > 0;

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text this person had on screen when their last words were refused; undefined when none were. */
export const useUntaken = (sectionId: string) =>
  useSyncExternalStore(
    listen,
    () => texts.get(sectionId),
    () => undefined,
  );
