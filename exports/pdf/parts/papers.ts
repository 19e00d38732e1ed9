import type { ExportPaper } from '../../model';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { styles } from '../text/style';
import { partyNameIn, subheading, textBoxes } from './annex';
import type { Desk, Part } from './part';
import { numberRanges } from './vote-dates';

/** What the agency said of the entry, with what is wrong in its own words. */
function ending(desk: Desk, { partyCode, answer }: ExportPaper): string {
  const { annexes } = desk.words;
  if (!answer) return annexes.paperOpen;
  const said = annexes.paperAnswered[answer.kind](
    partyNameIn(desk)(partyCode),
    longDate(answer.on, desk.model.language),
  );
  return [said, answer.reason, answer.byLead ? annexes.paperByLead : null].filter(Boolean).join(' ');
}

function entry(desk: Desk, parent: Tag, paper: ExportPaper): Box[] {
  const { words, model } = desk;
  const tag = parent.child('Div');
  const date = (day: string) => longDate(day, model.language);
  const head = words.annexes.paper(partyNameIn(desk)(paper.partyCode), date(paper.receivedOn));
  const numbers = numberRanges(paper.sections);
  return [
    ...textBoxes(desk, tag, [plain(head, styles.frameBold)], styles.frame, { gap: 10, keepWithNext: true }),
    ...textBoxes(desk, tag, words.annexes.paperEntered(date(paper.enteredOn), numbers, paper.comments), styles.frame, {
      keepWithNext: true,
    }),
    ...textBoxes(desk, tag, ending(desk, paper), styles.body),
  ];
}

/** Papers that were entered for agencies; nothing where there are none. */
export function paperBoxes(desk: Desk, parent: Tag): Part['boxes'] {
  const { model, words } = desk;
  const { papers = [] } = model;
  if (papers.length === 0) return [];
  return [
    ...subheading(desk, parent, words.annexes.papers, { gap: 24 }),
    ...textBoxes(desk, parent, words.annexes.papersIntro, styles.frame, { keepWithNext: true }),
    ...papers.flatMap((paper) => entry(desk, parent, paper)),
  ];
}
