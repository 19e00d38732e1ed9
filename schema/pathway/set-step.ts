import { breakText } from './break-text';
import type { DrawingSetting, DrawnStep, DrawnText, Face } from './drawing';
import type { StepText } from './pathway-text';

/** A step's box at the top left corner, before it has a place. */
export type SetStep = Pick<DrawnStep, 'content' | 'texts' | 'mark' | 'width' | 'height'>;

/** Texts under each other in a column, as the lines they break into. */
export function setColumn(
  parts: readonly { text: string; face: Face; x: number; gap?: number }[],
  { measure, leading }: DrawingSetting,
  right: number,
  top: number,
): { texts: DrawnText[]; bottom: number } {
  const texts: DrawnText[] = [];
  let bottom = top;
  for (const { text, face, x, gap = 0 } of parts) {
    bottom += gap;
    for (const line of breakText(text, (each) => measure(each, face) <= right - x)) {
      bottom += leading[face];
      texts.push({ text: line, face, x, y: bottom - leading[face] * 0.26 });
    }
  }
  return { texts, bottom };
}

/** A step as wide as it is told: its mark and kind, its title, who and when, and the ways out that have a condition. */
export function setStep(content: StepText, width: number, setting: DrawingSetting): SetStep {
  const { leading } = setting;
  const pad = leading.fact * 0.6;
  const side = leading.kind;
  const { number, code } = content.step;
  const name = [number, code, content.kind].filter(Boolean).join(' \u00b7 ');
  const { texts, bottom } = setColumn(
    [
      { text: name, face: 'kind', x: pad + side * 1.35 },
      { text: content.title, face: 'title', x: pad, gap: leading.fact * 0.2 },
      ...content.facts.map((text, at) => ({
        text,
        face: 'fact' as const,
        x: pad,
        gap: at === 0 ? leading.fact * 0.2 : 0,
      })),
      ...content.exits
        .filter(({ letter }) => letter !== '')
        .map(({ text }, at) => ({ text, face: 'fact' as const, x: pad, gap: at === 0 ? leading.fact * 0.4 : 0 })),
    ],
    setting,
    width - pad,
    pad * 0.8,
  );
  const mark = { x: pad, y: pad * 0.8, width: side, height: side };
  return { content, texts, mark, width, height: bottom + pad * 1.1 };
}
