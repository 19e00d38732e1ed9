import { shortHash } from '../../../schema/document/text-hash';
import { paperWords } from '../../../schema/words/en/paper';
import { longDate } from '../dates';
import { emptyBox, heightOf, indented, paintStack } from '../flow/box';
import type { Box } from '../flow/box';
import { ink, measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import type { Desk } from '../parts/part';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import type { TextStyle } from '../text/style';
import { styles } from '../text/style';
import { words } from './form-lines';
import type { PaperPack } from './model';

const said = paperWords.cover;
const INDENT = 18;

function steps(desk: Desk, tag: Tag): Box[] {
  const width = pageMeasure - INDENT;
  return said.steps.flatMap((step, at) => {
    const lines = setText([plain(step, styles.body)], { tag: tag.child('P'), width, measure: desk.measure, gap: 3 });
    const number = setText([plain(`${at + 1}`, styles.label)], { tag: tag.child('P'), width, measure: desk.measure });
    return indented(lines, INDENT).map((box, line) =>
      line > 0
        ? box
        : {
            ...box,
            paint: (pen, x, y) => {
              paintStack(number, pen, x, y + 1.5);
              box.paint(pen, x, y);
            },
          },
    );
  });
}

function row(desk: Desk, tag: Tag, texts: readonly string[], style: TextStyle, weight: number): Box {
  const widths = [0.58, 0.18, 0.24].map((share) => share * pageMeasure);
  const cells = texts.map((text, at) =>
    setText([plain(text, style)], { tag: tag.child('P'), width: (widths[at] ?? 0) - 8, measure: desk.measure }),
  );
  const height = Math.max(...cells.map(heightOf)) + 5;
  return emptyBox(height, {
    paint: (pen, x, y) => {
      let left = x;
      cells.forEach((cell, at) => {
        paintStack(cell, pen, left, y + 2);
        left += widths[at] ?? 0;
      });
      pen.hairline(x, y + height, x + pageMeasure, y + height, ink.line, weight);
    },
  });
}

function listed(desk: Desk, tag: Tag, { sections, language }: PaperPack): Box[] {
  const { section, fingerprint, until } = said.heads;
  return [
    { ...row(desk, tag, [section, fingerprint, until], styles.label, 1), gap: 4, keepWithNext: true },
    ...sections.map((each) => {
      const open = each.until === null ? said.noDate : longDate(each.until, language);
      const texts = [`${each.number}. ${each.title}`, shortHash(each.textHash), each.isCalled ? open : said.noVote];
      return row(desk, tag, texts, styles.frame, 0.5);
    }),
  ];
}

/** The earliest day on which a window of the pack ends. */
const earliest = ({ sections }: PaperPack) =>
  sections.flatMap(({ until, isCalled }) => (isCalled && until !== null ? [until] : [])).sort()[0];

/** What this is, for whom, what to do, until when, and how it comes back. */
export function cover(desk: Desk, pack: PaperPack): Box[] {
  const tag = desk.tag.child('Sect');
  const { party, returnTo, language } = pack;
  const heading = (text: string) => words(desk, tag, text, styles.heading3, { gap: 13, keepWithNext: true });
  const until = earliest(pack);
  return [
    ...words(desk, tag, said.kicker, styles.label),
    ...words(desk, tag, pack.title, { ...styles.coverTitle, size: 25, leading: 30 }, { gap: 2 }),
    ...words(
      desk,
      tag,
      `${pack.setting}${pack.setting ? ' \u00b7 ' : ''}${desk.words.edition(pack.edition)}`,
      styles.party,
    ),
    ...words(desk, tag, `${said.for} ${party.code} ${party.name}`, styles.heading2, { gap: 14 }),
    ...heading(said.what),
    ...steps(desk, tag),
    ...words(desk, tag, said.noCase, { ...styles.body, bold: true }, { gap: 6 }),
    ...heading(said.until),
    ...words(desk, tag, until === undefined ? said.noDate : longDate(until, language), { ...styles.body, bold: true }),
    ...heading(said.returnTo),
    ...returnTo.flatMap(({ name, agency, email }) =>
      words(desk, tag, [said.lead(name, agency), email].filter((each) => each !== '').join(' \u00b7 '), styles.body),
    ),
    ...otherWay(desk, tag),
    ...words(desk, tag, said.after, styles.frame, { gap: 9 }),
    ...heading(said.sections),
    ...listed(desk, tag, pack),
    ...words(desk, tag, said.madeOn(longDate(pack.printedAt, language)), styles.frame, { gap: 8 }),
  ];
}

/** A line on which the lead may write an address or a telephone number. */
function otherWay(desk: Desk, tag: Tag): Box[] {
  const [first, ...rest] = words(desk, tag, said.otherWay, styles.frame, { gap: 8 });
  if (!first) return [];
  const line: Box = {
    ...first,
    paint: (pen, x, y) => {
      pen.hairline(x + 92, y + first.height, x + pageMeasure, y + first.height, ink.quiet, 0.6);
      first.paint(pen, x, y);
    },
  };
  return [line, ...rest];
}
