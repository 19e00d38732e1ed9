import type { Line } from './run';

/** Points from the top of a line's leading to its baseline: the letters' middle sits in the middle of the leading. */
export const baselineOf = ({ leading, size }: Pick<Line, 'leading' | 'size'>) => leading / 2 + size * 0.34;
