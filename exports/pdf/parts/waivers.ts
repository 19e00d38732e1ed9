import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { sectionNameIn, subheading, textBoxes } from './annex';
import type { Desk } from './part';

/** What sections went to agreement without, each with the reason the lead gave; nothing where nothing was waived. */
export function waiverBoxes(desk: Desk, parent: Tag): Box[] {
  const { model, words } = desk;
  const { waivers = [] } = model;
  if (waivers.length === 0) return [];
  const sectionName = sectionNameIn(desk);
  const list = waivers.flatMap(({ sectionNumber, missing, reason, leftOut }) => {
    const tag = parent.child('Div');
    const said = `${words.annexes.waiverReason} ${reason}`;
    const head = [plain(sectionName(sectionNumber), styles.frameBold), plain(` \u00b7 ${missing}`, styles.frame)];
    return [
      ...textBoxes(desk, tag, head, styles.frame, { gap: 10, keepWithNext: true }),
      ...textBoxes(
        desk,
        tag,
        leftOut === undefined ? said : `${words.annexes.waiverLeftOut(leftOut)} ${said}`,
        styles.body,
      ),
    ];
  });
  return [
    ...subheading(desk, parent, words.annexes.waivers, { gap: 24 }),
    ...textBoxes(desk, parent, words.annexes.waiversIntro, styles.frame, { keepWithNext: true }),
    ...list,
  ];
}
