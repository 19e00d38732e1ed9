import { companionOf } from './companions';

/** The caret of somebody else, with their name and the code of their party. */
export function drawCaret(user: Record<string, unknown>): HTMLElement {
  const companion = companionOf(user);
  const caret = document.createElement('span');
  caret.className = 'caret';
  const label = document.createElement('span');
  label.className = 'caret-label';
  if (companion) {
    caret.dataset['person'] = companion.id;
    caret.style.setProperty('--person', companion.color);
    label.textContent = [companion.name, companion.party?.code].filter(Boolean).join(' · ');
  }
  caret.append(label);
  return caret;
}

/** The carets of one person in a text, one for each of their windows. */
export const caretsOf = (text: Element, person: string): HTMLElement[] =>
  Array.from(text.querySelectorAll<HTMLElement>('.caret')).filter((caret) => caret.dataset['person'] === person);
