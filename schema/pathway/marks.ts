import type { PathwayStep } from '../document/blocks';
import type { Area } from './drawing';

/** The kinds of step in the order of a legend. */
export const stepKinds = ['door', 'decision', 'consent', 'handover', 'service', 'stop'] as const;

/** The mark of each kind of step, drawn with a pen in a square of 16 by 16; read without colour. */
export const stepMarks: Record<PathwayStep['kind'], string> = {
  door: 'M3 15V1.8h9V15M1 15h14M9.3 8.2v1.2',
  service: 'M8 2.5v11M2.5 8h11',
  decision: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
  consent:
    'M5 9V3.9a1.05 1.05 0 0 1 2.1 0V7.6V2.5a1.05 1.05 0 0 1 2.1 0V7.6V3.2a1.05 1.05 0 0 1 2.1 0V8.4V5.4' +
    'a1.05 1.05 0 0 1 2.1 0V10.4c0 2.8-1.8 4.6-4.4 4.6C6.6 15 5.4 14.2 4.4 12.4L2.4 9.3a1.05 1.05 0 0 1 1.7-1.2L5 9.2',
  stop: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1ZM4.6 8h6.8',
  handover: 'M1 8h13M9 3l5 5-5 5',
  '': 'M8 5.5v5M5.5 8h5',
};

/** Side of the square that the marks are drawn in. */
export const MARK = 16;

/** The outline of a step by its kind, as the data of a path. */
export function outlineOf(kind: PathwayStep['kind'], { x, y, width, height }: Area, unit: number): string {
  const [right, foot] = [x + width, y + height];
  const corner = Math.min(unit * 0.7, height / 3);
  if (kind === 'stop' || kind === 'decision') {
    const cut = kind === 'stop' ? corner : corner * 1.4;
    const top = `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${foot - cut}`;
    return `${top}L${right - cut} ${foot}H${x + cut}L${x} ${foot - cut}V${y + cut}Z`;
  }
  if (kind !== 'consent') return `M${x} ${y}H${right}V${foot}H${x}Z`;
  const round = `a${corner} ${corner} 0 0 1`;
  const top = `M${x + corner} ${y}H${right - corner}${round} ${corner} ${corner}V${foot - corner}`;
  return `${top}${round} ${-corner} ${corner}H${x + corner}${round} ${-corner} ${-corner}V${y + corner}${round} ${corner} ${-corner}Z`;
}

/** How the outline is drawn: doors have a second line at their side, hand-overs an arrow's, consent points are dashed. */
export const outlineStyle: Record<
  PathwayStep['kind'],
  { weight: number; dash?: readonly [number, number]; side?: 'start' | 'end' }
> = {
  door: { weight: 1, side: 'start' },
  service: { weight: 1 },
  decision: { weight: 1 },
  consent: { weight: 1.6, dash: [5, 3] },
  stop: { weight: 2.4 },
  handover: { weight: 1, side: 'end' },
  '': { weight: 0.7, dash: [1, 3] },
};
