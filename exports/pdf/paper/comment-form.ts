import { effectKeys, kindKeys } from '../../../schema/vocabulary';
import { paperWords } from '../../../schema/words/en/paper';
import { emptyBox, heightOf, paintStack } from '../flow/box';
import type { Box } from '../flow/box';
import { ink, measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import type { Desk } from '../parts/part';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { formHead, words } from './form-lines';
import type { PaperPack, PaperSection } from './model';

const said = paperWords.comments;
/** Shares of the page. */
const columns = [
  { head: said.heads.block, share: 0.14 },
  { head: said.heads.kind, share: 0.08 },
  { head: said.heads.effect, share: 0.09 },
  { head: said.heads.words, share: 0.37 },
  { head: said.heads.proposal, share: 0.32 },
].map(({ head, share }) => ({ head, width: share * pageMeasure }));

const [ROWS, ROW] = [6, 82];

const legend = <Key extends string>(keys: Record<Key, string>, names: Record<Key, string>) =>
  (Object.keys(keys) as Key[]).map((key) => `${keys[key]}\u00a0= ${names[key]}`).join(', ');

/** Upright rules between the columns and one under them. */
function grid(height: number, paintCells: Box['paint'], weight: number): Box {
  return emptyBox(height, {
    keepWithNext: true,
    paint: (pen, x, y) => {
      let left = x;
      for (const { width } of columns) {
        pen.hairline(left, y, left, y + height, ink.quiet, 0.6);
        left += width;
      }
      pen.hairline(left, y, left, y + height, ink.quiet, 0.6);
      pen.hairline(x, y + height, left, y + height, ink.quiet, weight);
      paintCells(pen, x, y);
    },
  });
}

function headRow(desk: Desk, tag: Tag): Box {
  const heads = columns.map(({ head, width }) =>
    setText([plain(head, styles.label)], { tag: tag.child('P'), width: width - 8, measure: desk.measure }),
  );
  const height = Math.max(...heads.map(heightOf)) + 6;
  const paint: Box['paint'] = (pen, x, y) => {
    pen.hairline(x, y, x + pageMeasure, y, ink.text, 1);
    let left = x;
    heads.forEach((head, at) => {
      paintStack(head, pen, left + 4, y + 3);
      left += columns[at]?.width ?? 0;
    });
  };
  return { ...grid(height, paint, 1), gap: 12 };
}

/** A page with rows for what an agency has to say about a section. */
export function commentForm(desk: Desk, { party }: PaperPack, { number, title }: PaperSection): Box[] {
  const tag = desk.tag.child('Sect');
  const rows = Array.from({ length: ROWS }, () => grid(ROW, () => undefined, 0.6));
  return [
    ...formHead(desk, tag, said.label(number, `${party.code} ${party.name}`), title),
    ...words(desk, tag, said.kinds(legend(kindKeys, said.kindNames)), styles.frame, { gap: 8, keepWithNext: true }),
    ...words(desk, tag, said.effects(legend(effectKeys, said.effectNames)), styles.frame, { keepWithNext: true }),
    headRow(desk, tag),
    ...rows,
    ...words(desk, tag, `${paperWords.cover.noCase} ${said.more}`, styles.frame, { gap: 8 }),
  ];
}
