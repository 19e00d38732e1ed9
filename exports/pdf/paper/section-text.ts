import { shortHash } from '../../../schema/document/text-hash';
import { paperWords } from '../../../schema/words/en/paper';
import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { room } from '../page';
import { anchors } from '../parts/anchors';
import type { Desk } from '../parts/part';
import { blockBoxes } from '../parts/section';
import { titleBoxes } from '../parts/title';
import { styles } from '../text/style';
import { words } from './form-lines';
import type { PaperSection } from './model';
import { withLineNumbers } from './numbered-lines';

/** The text of a section on pages of its own, with the codes of its blocks and its lines numbered. */
export function sectionText(desk: Desk, { number, title, textHash, ...section }: PaperSection): Box[] {
  const tag = desk.tag.child('Sect');
  const anchor = anchors.section(number);
  const { boxes } = blockBoxes(desk, { ...section, number, title, textHash, status: 'called' }, tag);
  const empty = () => words(desk, tag, desk.words.emptySection, { ...styles.body, italic: true });
  return [
    ...titleBoxes(desk, { tag, label: desk.words.section(number), title, anchor, needs: room }),
    ...words(desk, tag, paperWords.text(shortHash(textHash)), styles.frame, { gap: 5, keepWithNext: true }),
    ...withFirst(withLineNumbers(boxes.length > 0 ? boxes : empty(), desk.measure), { gap: 16 }),
  ];
}
