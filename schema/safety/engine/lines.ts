import type { Span } from './sentences';

export interface Line extends Span {
  /** the line that leads a list in, for each of its items */
  under: readonly string[];
}

const item = /^\s*(?:[-*•–·▪]|\(?\p{Nd}{1,2}[.)]|\(?[a-z][.)])\s+/u;

/** The lines of a plain text; items of a list know the line with a colon that leads them in. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [at, lead] = [0, ''];
  for (const written of text.split('\n')) {
    const marker = item.exec(written)?.[0].length ?? 0;
    if (marker === 0) lead = /[:：]\s*$/u.test(written) ? written.trim() : written.trim() === '' ? lead : '';
    const under = marker > 0 && lead !== '' ? [lead] : [];
    if (written.trim() !== '') lines.push({ start: at + marker, end: at + written.length, under });
    at += written.length + 1;
  }
  return lines;
}
