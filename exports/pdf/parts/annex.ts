import { measure as pageMeasure } from '../page';
import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import type { Run } from '../text/run';
import { setText } from '../text/set-text';
import type { TextStyle } from '../text/style';
import { styles } from '../text/style';
import type { Desk } from './part';

/** Text set over the whole measure. A newline in it begins a new line, as it was written. */
export function textBoxes(
  desk: Desk,
  tag: Tag,
  text: string | Run[],
  style: TextStyle,
  rest: Partial<Box> = {},
): Box[] {
  const runs = typeof text === 'string' ? [plain(text, style)] : text;
  const boxes = setText(runs, {
    tag: tag.child('P'),
    width: pageMeasure,
    measure: desk.measure,
    gap: rest.gap ?? 0,
    keepWithNext: rest.keepWithNext ?? false,
  });
  return boxes.map((box, at) => (at === 0 && rest.anchor !== undefined ? { ...box, anchor: rest.anchor } : box));
}

export function subheading(desk: Desk, tag: Tag, text: string, rest: Partial<Box> = {}): Box[] {
  const boxes = setText([plain(text, styles.heading2)], {
    tag: tag.child('H2'),
    width: pageMeasure,
    measure: desk.measure,
    gap: rest.gap ?? 20,
    keepWithNext: true,
  });
  return boxes.map((box, at) => (at === 0 && rest.anchor !== undefined ? { ...box, anchor: rest.anchor } : box));
}

export const partyNameIn = (desk: Desk) => {
  const names = new Map(desk.model.parties.map(({ code, name }) => [code, name]));
  return (code: string) => names.get(code) ?? code;
};

export const sectionNameIn = (desk: Desk) => {
  const titles = new Map(desk.model.sections.map(({ number, title }) => [number, title]));
  return (number: number) => {
    const title = titles.get(number);
    return title === undefined ? desk.words.section(number) : `${desk.words.section(number)}, ${title}`;
  };
};
