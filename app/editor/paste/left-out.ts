import { stylesOf } from './styles-of';

/** What does not enter a text, by its number, for a sentence that says so. */
export interface LeftOut {
  images: number;
  files: number;
  comments: number;
  /** passages that were struck out; their words came in */
  struck: number;
}

export const nothingLeftOut = (): LeftOut => ({ images: 0, files: 0, comments: 0, struck: 0 });

const pictures = new Set(['IMG', 'CANVAS', 'VIDEO', 'OBJECT', 'EMBED', 'IFRAME']);

const never = new Set([
  ...['SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'META', 'LINK', 'TITLE', 'XML', 'MATH', 'AUDIO', 'MAP'],
  ...['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'PROGRESS', 'DEL', 'RP', 'RT', 'COLGROUP', 'W:SDTPR'],
]);

const isPixel = (element: Element) =>
  ['width', 'height'].some((side) => element.hasAttribute(side) && Number(element.getAttribute(side)) <= 1);

const isZero = (value: string | undefined) => value !== undefined && /^0(\D|$)/.test(value) && parseFloat(value) === 0;

function isHidden(element: Element, styles: Map<string, string>): boolean {
  return (
    element.hasAttribute('hidden') ||
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    isZero(styles.get('font-size')) ||
    isZero(styles.get('opacity'))
  );
}

/** Headers and footers of the pages, lists of comments: not the text itself. */
const apart = /^(header|footer|comment|comment-list|field-begin|field-separator|field-end)$/;

const commentMark = '.MsoCommentReference, .msocomanchor, a[href^="#cmnt"], a[href^="#_msocom"]';

const isApart = (element: Element, styles: Map<string, string>) =>
  element.matches(`${commentMark}, .msocomtxt, .msocomoff, .MsoCommentText`) ||
  apart.test(styles.get('mso-element') ?? '') ||
  styles.get('mso-list')?.toLowerCase() === 'ignore';

/** Whether an element and all it holds stay out. Counts what a writer should hear of. */
export function staysOut(element: Element, leftOut: LeftOut): boolean {
  const name = element.tagName.toUpperCase();
  const styles = stylesOf(element);
  const isPicture = pictures.has(name);
  const isUnseen = isHidden(element, styles);
  if (element.matches(commentMark)) leftOut.comments += 1;
  else if (isPicture && !isUnseen && !isPixel(element)) leftOut.images += 1;
  return isPicture || isUnseen || never.has(name) || /^[VW]:/.test(name) || isApart(element, styles);
}
