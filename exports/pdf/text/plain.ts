import { faceOf } from '../fonts';
import { printable } from './printable';
import type { Run } from './run';
import type { TextStyle } from './style';

/** One run of text without marks. */
export function plain(text: string, style: TextStyle, extra: Partial<Run> = {}): Run {
  const face = faceOf(style.family, style.bold ?? false, style.italic ?? false);
  return { text: printable(text), style, face, ...extra };
}
