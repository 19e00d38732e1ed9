import type { StepText } from './pathway-text';

/** How a text of the drawing is set. */
export type Face = 'stage' | 'kind' | 'title' | 'fact';

/** What a drawing is made for: a screen, a phone, a page. All lengths in its own unit. */
export interface DrawingSetting {
  width: number;
  /** width of a text; the same text must always measure the same */
  measure(text: string, face: Face): number;
  /** from one baseline to the next, by face */
  leading: Record<Face, number>;
}

export interface Point {
  x: number;
  y: number;
}

/** One line of text; y is its baseline. */
export interface DrawnText extends Point {
  face: Face;
  text: string;
}

export interface Area extends Point {
  width: number;
  height: number;
}

/** A step: its box, what stands in it, and the letters at its foot where ways leave it. */
export interface DrawnStep extends Area {
  content: StepText;
  texts: DrawnText[];
  /** the square of its mark: a hand, a door */
  mark: Area;
  letters: { at: Point; letter: string }[];
}

/** A stage, over the whole width. */
export interface Band extends Area {
  number: number;
  name: string;
  texts: DrawnText[];
  steps: DrawnStep[];
  /** heights, from the top of the drawing, at which the band may be cut without cutting a step */
  cuts: number[];
}

/** A way between two steps; only upright and level pieces. */
export interface DrawnWay {
  from: number;
  to: number;
  points: Point[];
}

export interface Drawing extends Pick<Area, 'width' | 'height'> {
  bands: Band[];
  ways: DrawnWay[];
}
