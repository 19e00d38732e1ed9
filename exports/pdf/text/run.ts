import type { Face } from '../fonts';
import type { TextStyle } from './style';

/** A stretch of text set in one way. A newline is a hard line break. */
export interface Run {
  text: string;
  face: Face;
  style: TextStyle;
  underline?: boolean;
  /** words the agencies were meant to replace by their own */
  adapt?: boolean;
  /** an address outside the file */
  href?: string;
  /** an anchor inside the file */
  goTo?: string;
}

/** A run, or a piece of one, at its place in a line: x in points from the line's left edge. */
export interface Fragment extends Run {
  x: number;
  width: number;
}

export interface Line {
  fragments: Fragment[];
  width: number;
  leading: number;
  /** largest type size in the line */
  size: number;
}
