import { audienceOf } from '../../model';
import { groupedHex } from '../../../schema/document/fingerprint';
import { table } from '../../../schema/document/build';
import { renderBlock } from '../blocks';
import type { Setting } from '../blocks/block-renderer';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import { measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { sectionNameIn, subheading, textBoxes } from './annex';
import { anchors } from './anchors';
import { bySector } from './by-sector';
import { consensusGrid } from './consensus-grid';
import { correctionBoxes } from './corrections';
import { gridLegend } from './grid-legend';
import { paperBoxes } from './papers';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';
import { overrideBoxes } from './overrides';
import { numberRanges, voteDays } from './vote-dates';
import { waiverBoxes } from './waivers';

function dateBoxes(desk: Desk, tag: Tag): Box[] {
  const { model, words } = desk;
  const parties = bySector(model.parties).flatMap(({ members }) => members);
  const rows = parties.map(({ code, name }) => {
    const days = voteDays(model.cells, code);
    const said = days.map(({ day, sections }) => {
      // A date is never torn from its sections at the end of a line.
      return words.grid.votedOn(numberRanges(sections), longDate(day, model.language)).replaceAll(' ', '\u00a0');
    });
    return [name, said.length > 0 ? said.join('; ') : words.annexes.noDates];
  });
  const setting: Setting = {
    measure: desk.measure,
    tag,
    width: pageMeasure,
    style: styles.cell,
    language: model.language,
    audience: audienceOf(model),
    renderBlock,
  };
  return [
    ...subheading(desk, tag, words.annexes.recordDates, { gap: 24 }),
    ...textBoxes(desk, tag, words.annexes.recordDatesIntro, styles.frame, { keepWithNext: true }),
    ...renderBlock(table([words.grid.party, words.grid.dates], ...rows), setting),
  ];
}

function ruleBoxes(desk: Desk, tag: Tag): Box[] {
  if (desk.model.rules.length === 0) return [];
  const list = tag.child('L');
  const rules = desk.model.rules.flatMap((rule, at, all) =>
    setText([plain(rule, styles.body)], {
      tag: list.child('LI').child('LBody'),
      width: pageMeasure,
      measure: desk.measure,
      gap: 5,
      // The head of the trail follows, and must not stand on a page alone.
      keepWithNext: at === all.length - 1,
    }),
  );
  return [...subheading(desk, tag, desk.words.annexes.recordRules, { gap: 24 }), ...rules];
}

function droppedBoxes(desk: Desk, tag: Tag): Box[] {
  const { words, model } = desk;
  const dropped = model.dropped ?? [];
  if (dropped.length === 0) return [];
  const sectionName = sectionNameIn(desk);
  return [
    ...subheading(desk, tag, words.annexes.recordDropped, { gap: 24 }),
    ...textBoxes(desk, tag, words.annexes.recordDroppedIntro, styles.frame, { keepWithNext: true }),
    ...dropped.flatMap(({ sectionNumber, label, reason, by }) => {
      const head = [plain(words.annexes.dropped(sectionName(sectionNumber), label, by), styles.frameBold)];
      return [
        ...textBoxes(desk, tag, head, styles.frame, { gap: 8, keepWithNext: true }),
        ...textBoxes(desk, tag, reason, styles.body, { gap: 2 }),
      ];
    }),
  ];
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
      ...correctionBoxes(desk, tag),
      ...paperBoxes(desk, tag),
      ...waiverBoxes(desk, tag),
      ...overrideBoxes(desk, tag),
      ...ruleBoxes(desk, tag),
      ...droppedBoxes(desk, tag),
      ...textBoxes(desk, tag, trail, styles.frame, { gap: 16 }),
      ...dateBoxes(desk, tag),
    ],
    entries: [{ label: annexes.annex('C'), title: annexes.record, anchor, level: 1 }],
  };
}
