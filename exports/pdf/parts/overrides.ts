import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { sectionNameIn, subheading, textBoxes } from './annex';
import type { Desk } from './part';

/** What a lead let stand although a safety rule stops it, each with the reason; nothing where nothing was let stand. */
export function overrideBoxes(desk: Desk, parent: Tag): Box[] {
  const { model, words } = desk;
  const { overrides = [] } = model;
  if (overrides.length === 0) return [];
  const sectionName = sectionNameIn(desk);
  const list = overrides.flatMap(({ sectionNumber, rule, reason, by }) => {
    const tag = parent.child('Div');
    const place = sectionNumber === null ? words.annexes.overridesOutside : sectionName(sectionNumber);
    const head = [plain(place, styles.frameBold), plain(` \u00b7 ${rule}`, styles.frame)];
    return [
      ...textBoxes(desk, tag, head, styles.frame, { gap: 10, keepWithNext: true }),
      ...textBoxes(desk, tag, words.annexes.overrideReason(by, reason), styles.body),
    ];
  });
  return [
    ...subheading(desk, parent, words.annexes.overrides, { gap: 24 }),
    ...textBoxes(desk, parent, words.annexes.overridesIntro, styles.frame, { keepWithNext: true }),
    ...list,
  ];
}
