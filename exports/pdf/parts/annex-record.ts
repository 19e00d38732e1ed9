import { groupedHex } from '../../../schema/document/fingerprint';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { subheading, textBoxes } from './annex';
import { anchors } from './anchors';
import { bySector } from './by-sector';
import { consensusGrid } from './consensus-grid';
import { gridLegend } from './grid-legend';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';
import { numberRanges, voteDays } from './vote-dates';

function dateBoxes(desk: Desk, tag: Tag): Box[] {
  const { model, words } = desk;
  const parties = bySector(model.parties).flatMap(({ members }) => members);
  const lines = parties.flatMap(({ code, name }) => {
    const days = voteDays(model.cells, code);
    const said = days.map(({ day, sections }) => {
      return words.grid.votedOn(numberRanges(sections), longDate(day, model.language));
    });
    const text = said.length > 0 ? said.join('; ') : words.annexes.noDates;
    return textBoxes(desk, tag, [plain(`${name}: `, styles.frameBold), plain(text, styles.frame)], styles.frame, { gap: 2 });
  });
  return [
    ...subheading(desk, tag, words.annexes.recordDates, { gap: 24 }),
    ...textBoxes(desk, tag, words.annexes.recordDatesIntro, styles.frame, { keepWithNext: true }),
    ...withFirst(lines, { gap: 6 }),
  ];
}

function ruleBoxes(desk: Desk, tag: Tag): Box[] {
  if (desk.model.rules.length === 0) return [];
  const list = tag.child('L');
  const rules = desk.model.rules.flatMap((rule) =>
    setText([plain(rule, styles.body)], {
      tag: list.child('LI').child('LBody'),
      width: pageMeasure,
      measure: desk.measure,
      gap: 5,
    }),
  );
  return [...subheading(desk, tag, desk.words.annexes.recordRules, { gap: 24 }), ...rules];
}

/** Annex C: who agreed to what, when, and by which rules. */
export function recordAnnex(desk: Desk): Part {
  const { words, model } = desk;
  const { annexes } = words;
  const tag = desk.tag.child('Sect');
  const anchor = anchors.record;
  const trail = annexes.trail(model.trail.seq, groupedHex(model.trail.hash));
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label: annexes.annex('C'), title: annexes.record, anchor }),
      ...textBoxes(desk, tag, annexes.recordIntro, styles.frame, { gap: 8, keepWithNext: true }),
      ...gridLegend(desk, tag),
      ...consensusGrid(desk, tag),
      ...dateBoxes(desk, tag),
      ...ruleBoxes(desk, tag),
      ...textBoxes(desk, tag, trail, styles.frame, { gap: 22 }),
    ],
    entries: [{ label: annexes.annex('C'), title: annexes.record, anchor, level: 1 }],
  };
}
