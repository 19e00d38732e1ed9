import type { ExportCorrection } from '../../model';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { partyNameIn, sectionNameIn, subheading, textBoxes } from './annex';
import type { Desk, Part } from './part';

/** Who confirmed a correction and when, and whether some agency took it for more than spelling. */
function ending(desk: Desk, { confirmedBy, confirmedOn, challengedBy, challengedOn }: ExportCorrection): string {
  const { words, model } = desk;
  const name = (code: string | null) => (code === null ? words.comments.lead : partyNameIn(desk)(code));
  const said = words.annexes.correctionConfirmed(name(confirmedBy), longDate(confirmedOn, model.language));
  if (challengedBy === null || challengedOn === null) return said;
  return `${said} ${words.annexes.correctionChallenged(name(challengedBy), longDate(challengedOn, model.language))}`;
}

/** Corrections of spelling made after a section was called; nothing where there are none. */
export function correctionBoxes(desk: Desk, parent: Tag): Part['boxes'] {
  const { model, words } = desk;
  const { corrections = [] } = model;
  if (corrections.length === 0) return [];
  const sectionName = sectionNameIn(desk);
  const list = corrections.flatMap((correction): Box[] => {
    const tag = parent.child('Div');
    const { sectionNumber, quote, words: next } = correction;
    const head = [
      plain(sectionName(sectionNumber), styles.frameBold),
      plain(` \u00b7 ${words.annexes.correction(quote, next)}`, styles.frame),
    ];
    return [
      ...textBoxes(desk, tag, head, styles.frame, { gap: 10, keepWithNext: true }),
      ...textBoxes(desk, tag, ending(desk, correction), styles.body),
    ];
  });
  return [
    ...subheading(desk, parent, words.annexes.corrections, { gap: 24 }),
    ...textBoxes(desk, parent, words.annexes.correctionsIntro, styles.frame, { keepWithNext: true }),
    ...list,
  ];
}
