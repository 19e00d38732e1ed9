import type { Look } from './runs';
import { safeAddress } from './safe-address';
import { stylesOf } from './styles-of';
import type { LeftOut } from './left-out';

/** How the words at a place look and where they lead. */
export interface Manner {
  looks: ReadonlySet<Look>;
  href: string | undefined;
}

export const plain: Manner = { looks: new Set(), href: undefined };

const byName: Record<string, Look> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  U: 'underline',
};

function weight(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(bold|bolder)$/.test(value)) return true;
  if (value === 'normal' || value === 'lighter') return false;
  return /^\d+$/.test(value) ? Number(value) >= 600 : undefined;
}

function slant(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  return /^(italic|oblique)/.test(value) ? true : value === 'normal' ? false : undefined;
}

const line = (styles: Map<string, string>) => styles.get('text-decoration-line') ?? styles.get('text-decoration') ?? '';

function set(looks: Set<Look>, look: Look, isOn: boolean | undefined): void {
  if (isOn === true) looks.add(look);
  if (isOn === false) looks.delete(look);
}

/** How words inside an element look, given how they look around it. Counts what was struck out. */
export function lookOf(element: Element, outer: Manner, { leftOut }: { leftOut: LeftOut }): Manner {
  const styles = stylesOf(element);
  const looks = new Set(outer.looks);
  const named = byName[element.tagName];
  if (named) looks.add(named);
  if (element.hasAttribute('data-adapt')) looks.add('adapt');
  set(looks, 'bold', weight(styles.get('font-weight')));
  set(looks, 'italic', slant(styles.get('font-style')));
  if (/underline/.test(line(styles)) && element.tagName !== 'INS') looks.add('underline');
  if (/^(S|STRIKE)$/.test(element.tagName) || /line-through/.test(line(styles))) leftOut.struck += 1;
  const href = element.tagName === 'A' ? safeAddress(element.getAttribute('href')) : outer.href;
  return { looks, href };
}
