import type { Box } from '../flow/box';
import { indented } from '../flow/box';
import { ruled } from '../flow/ruled';
import { ink } from '../page';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { measure as pageMeasure } from '../page';
import { styles } from '../text/style';
import { partyNameIn, sectionNameIn, textBoxes } from './annex';
import { anchors } from './anchors';
import { numberedStatements } from './numbered';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';

const INDENT = 14;

/** Annex A: what agencies put on record beside their agreement, word for word. */
export function statementsAnnex(desk: Desk): Part {
  const { words, model } = desk;
  const tag = desk.tag.child('Sect');
  const anchor = anchors.statements;
  const partyName = partyNameIn(desk);
  const sectionName = sectionNameIn(desk);
  const statements = numberedStatements(model).flatMap((statement): Box[] => {
    const head = [
      plain(`${statement.mark}  `, styles.label),
      plain(partyName(statement.partyCode), styles.frameBold),
      plain(` \u00b7 ${sectionName(statement.sectionNumber)}`, styles.frame),
    ];
    const quote = tag.child('Div');
    const verbatim = setText([plain(statement.words, styles.body)], {
      tag: quote.child('P'),
      width: pageMeasure - INDENT,
      measure: desk.measure,
      gap: 3,
    });
    return [
      ...textBoxes(desk, quote, head, styles.frame, { gap: 18, keepWithNext: true, anchor: statement.anchor }),
      ...ruled(indented(verbatim, INDENT), { x: 2, width: 1, color: ink.line }),
    ];
  });
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label: words.annexes.annex('A'), title: words.annexes.statements, anchor }),
      ...textBoxes(desk, tag, words.annexes.statementsIntro, styles.frame, { gap: 8 }),
      ...(statements.length > 0
        ? statements
        : textBoxes(desk, tag, words.annexes.noStatements, styles.body, { gap: 14 })),
    ],
    entries: [{ label: words.annexes.annex('A'), title: words.annexes.statements, anchor, level: 1 }],
  };
}
