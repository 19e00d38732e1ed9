export { escapeMarkup as escapeHtml } from '~/lib/escape-markup';

/** An element with what is already HTML inside; nothing where there is nothing inside. */
export function element(tag: string, className: string, ...inner: string[]): string {
  const content = inner.join('');
  return content === '' ? '' : `<${tag} class="${className}">${content}</${tag}>`;
}
