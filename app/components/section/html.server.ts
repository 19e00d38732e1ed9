const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => escaped[letter] ?? letter);

/** An element with what is already HTML inside; nothing where there is nothing inside. */
export function element(tag: string, className: string, ...inner: string[]): string {
  const content = inner.join('');
  return content === '' ? '' : `<${tag} class="${className}">${content}</${tag}>`;
}
