/** An element with a class, and with words where it has some. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  if (words !== '') element.textContent = words;
  return element;
}

/** A part of a block that is no text of the section: the caret does not enter it. */
export function makeAside<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) {
  const element = make(name, className);
  element.contentEditable = 'false';
  return element;
}

export function makeButton(className: string, words: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, words);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

let made = 0;

/** An id that no other element of the page has. */
export const newId = (): string => `block-${(made += 1)}`;
