import { b, i, p, table } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import type { ExportComment } from '../../model';
import { audienceOf } from '../../model';
import { renderBlock } from '../blocks';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import { measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import { styles } from '../text/style';
import { partyNameIn, sectionNameIn, subheading, textBoxes } from './annex';
import { anchors } from './anchors';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';

/** Nothing was decided, or what was does not satisfy the agency. */
const isOpen = ({ outcome }: ExportComment) => outcome === null || outcome.satisfied === false;

const notEmpty = (blocks: readonly (DocumentNode | false)[]) => blocks.filter((block) => block !== false);

/** Who said it, of what kind it is, what it means for the woman, and how and when it came. */
function whoBlocks(desk: Desk, { partyCode, kind, effect, channel, cameOn, isLate }: ExportComment): DocumentNode[] {
  const { comments: words } = desk.words;
  const who = partyCode === null ? words.lead : partyNameIn(desk)(partyCode);
  return notEmpty([
    p(b(who)),
    p(words.kinds[kind]),
    p(words.effects[effect]),
    p(words.came[channel](longDate(cameOn, desk.model.language))),
    isLate && p(b(words.late)),
  ]);
}

function saidBlocks({ words: { comments: words } }: Desk, comment: ExportComment): DocumentNode[] {
  const { quote, words: said, proposal } = comment;
  return notEmpty([
    quote !== '' && p(i(words.quoted(quote))),
    said !== '' && p(said),
    proposal !== null && p(b(`${words.proposed} `), proposal === '' ? words.deletes : proposal),
  ]);
}

/** What was decided, why and where, and what the agency says to that. */
function outcomeBlocks({ words: { comments: words } }: Desk, { outcome }: ExportComment): DocumentNode[] {
  if (outcome === null) return [p(b(words.open))];
  const { outcome: decided, reason, meeting, satisfied } = outcome;
  return notEmpty([
    p(b(words.outcomes[decided])),
    reason !== '' && p(reason),
    meeting !== null && p(words.meeting(meeting)),
    satisfied !== null && p(satisfied ? words.satisfied : b(words.notSatisfied)),
  ]);
}

function commentTable(desk: Desk, tag: Tag, comments: readonly ExportComment[]): Box[] {
  const { headings, atLarge } = desk.words.comments;
  const rows = comments.map((comment) => [
    [p(comment.code), p(comment.block ?? atLarge)],
    whoBlocks(desk, comment),
    saidBlocks(desk, comment),
    outcomeBlocks(desk, comment),
  ]);
  return renderBlock(table(headings, ...rows), {
    ...{ measure: desk.measure, tag, width: pageMeasure, style: styles.cell, language: desk.model.language },
    ...{ audience: audienceOf(desk.model), renderBlock },
  });
}

function sectionBoxes(desk: Desk, tag: Tag, number: number, comments: readonly ExportComment[]): Box[] {
  const here = comments.filter(({ sectionNumber }) => sectionNumber === number);
  const open = here.filter(isOpen);
  const inOrder = [...open, ...here.filter((comment) => !isOpen(comment))];
  return [
    ...subheading(desk, tag, sectionNameIn(desk)(number), { gap: 22 }),
    ...textBoxes(desk, tag, desk.words.comments.count(here.length, open.length), styles.frame, { keepWithNext: true }),
    ...commentTable(desk, tag, inOrder),
  ];
}

const nothing: Part = { boxes: [], entries: [] };

/** The annex after the others: every comment and what became of it, by section; nothing where nobody commented. */
export function commentsAnnex(desk: Desk): Part {
  const { words, model } = desk;
  const { comments = [] } = model;
  if (comments.length === 0) return nothing;
  const tag = desk.tag.child('Sect');
  const [anchor, { title, intro }] = [anchors.comments, words.comments];
  const label = words.annexes.annex(model.checklist ? 'E' : 'D');
  const numbers = [...new Set(comments.map(({ sectionNumber }) => sectionNumber))].sort((a, b) => a - b);
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label, title, anchor }),
      ...textBoxes(desk, tag, intro, styles.frame, { gap: 8, keepWithNext: true }),
      ...numbers.flatMap((number) => sectionBoxes(desk, tag, number, comments)),
    ],
    entries: [{ label, title, anchor, level: 1 }],
  };
}
