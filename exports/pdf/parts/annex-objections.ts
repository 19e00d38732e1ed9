import type { ExportObjection } from '../../model';
import type { Box } from '../flow/box';
import { room } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { partyNameIn, sectionNameIn, textBoxes } from './annex';
import { anchors } from './anchors';
import type { Numbered } from './numbered';
import { numberedObjections } from './numbered';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';

/** What was said about an objection, each with its label, in the order it happened. */
function sayings(desk: Desk, objection: ExportObjection): { label: string; text: string }[] {
  const { objection: words } = desk.words;
  const answers = objection.answers.length > 0 ? objection.answers : [words.noAnswer];
  return [
    { label: words.reason, text: objection.reason },
    { label: words.remedy, text: objection.remedy },
    ...answers.map((text) => ({ label: words.answer, text })),
    { label: words.finalStatement, text: objection.finalStatement ?? '' },
    { label: words.rationale, text: objection.rationale ?? '' },
  ].filter(({ text }) => text !== '');
}

function objectionBoxes(desk: Desk, parent: Tag, objection: Numbered<ExportObjection>): Box[] {
  const { objection: words } = desk.words;
  const tag = parent.child('Div');
  const by = words.by(partyNameIn(desk)(objection.partyCode), words.grounds[objection.ground]);
  const head = [
    plain(`${objection.mark}  `, styles.label),
    plain(by, styles.frameBold),
    plain(` \u00b7 ${sectionNameIn(desk)(objection.sectionNumber)}`, styles.frame),
  ];
  const state = { ...styles.frame, italic: true };
  return [
    ...textBoxes(desk, tag, head, styles.frame, { gap: 20, keepWithNext: true, anchor: objection.anchor }),
    ...textBoxes(desk, tag, words.states[objection.state], state, { keepWithNext: true }),
    ...sayings(desk, objection).flatMap(({ label, text }) => [
      ...textBoxes(desk, tag, label, styles.label, { gap: 6, keepWithNext: true }),
      ...textBoxes(desk, tag, text, styles.body),
    ]),
  ];
}

/** Annex B: every objection, its answers and its end. */
export function objectionsAnnex(desk: Desk): Part {
  const { annexes } = desk.words;
  const tag = desk.tag.child('Sect');
  const anchor = anchors.objections;
  const objections = numberedObjections(desk.model).flatMap((objection) => objectionBoxes(desk, tag, objection));
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label: annexes.annex('B'), title: annexes.objections, anchor, needs: room * 0.4 }),
      ...textBoxes(desk, tag, annexes.objectionsIntro, styles.frame, { gap: 8 }),
      ...(objections.length > 0 ? objections : textBoxes(desk, tag, annexes.noObjections, styles.body, { gap: 14 })),
    ],
    entries: [{ label: annexes.annex('B'), title: annexes.objections, anchor, level: 1 }],
  };
}
