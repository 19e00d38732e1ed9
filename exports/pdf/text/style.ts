import { ink } from '../page';

/** How a stretch of text is set; sizes in points. */
export interface TextStyle {
  family: 'serif' | 'sans';
  size: number;
  /** from one baseline to the next */
  leading: number;
  color: string;
  bold?: boolean;
  italic?: boolean;
}

const style = (family: 'serif' | 'sans', size: number, leading: number, rest: Partial<TextStyle> = {}): TextStyle => ({
  family,
  size,
  leading,
  color: ink.text,
  ...rest,
});

export const styles = {
  body: style('serif', 10.8, 15.6),
  sectionTitle: style('serif', 21, 26, { color: ink.accent, bold: true }),
  heading2: style('serif', 14, 19, { color: ink.accent, bold: true }),
  heading3: style('serif', 11.8, 16, { bold: true }),
  heading4: style('serif', 10.8, 15.6, { bold: true, italic: true }),
  cell: style('sans', 9.4, 12.8),
  cellHead: style('sans', 9.4, 12.8, { bold: true, color: ink.accent }),
  frame: style('sans', 9.4, 13, { color: ink.quiet }),
  frameBold: style('sans', 9.4, 13, { bold: true }),
  code: style('sans', 7, 9, { color: ink.quiet }),
  label: style('sans', 8.6, 12, { bold: true, color: ink.accent }),
  footer: style('sans', 7.8, 10, { color: ink.quiet }),
  coverTitle: style('serif', 30, 36, { color: ink.accent, bold: true }),
  coverSetting: style('serif', 15, 20),
  party: style('serif', 10.6, 14.6),
  entry: style('serif', 11.2, 17),
  signatory: style('serif', 12, 16, { bold: true }),
} satisfies Record<string, TextStyle>;
