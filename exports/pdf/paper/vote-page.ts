import { shortHash } from '../../../schema/document/text-hash';
import {
  groundKeys,
  objectionGrounds,
  positionKeys,
  positions,
  standAsideKeys,
  standAsideReasons,
  type Position,
} from '../../../schema/vocabulary';
import { ballot } from '../../../schema/words/en/ballot';
import { paperWords } from '../../../schema/words/en/paper';
import { longDate } from '../dates';
import { heightOf, paintStack } from '../flow/box';
import type { Box } from '../flow/box';
import { ink, measure as pageMeasure } from '../page';
import type { Tag } from '../paint/tag';
import type { Desk } from '../parts/part';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { ballotBox, choices, formHead, ruledLines, signatureLine, words } from './form-lines';
import type { PaperPack, PaperSection } from './model';
import { drawQr } from './qr';

const said = paperWords.vote;
const QR = 104;
const INNER = pageMeasure - 54 - 12;

const large = { ...styles.frameBold, size: 27, leading: 36, color: ink.text };
const sentence = { ...styles.body, size: 11, leading: 15, bold: true };

/** The fingerprint to be typed in, and the code that opens the page where that is done. */
function identity(desk: Desk, tag: Tag, section: PaperSection): Box {
  const common = { width: pageMeasure - QR - 16, measure: desk.measure };
  const until = section.until === null ? [] : [said.until(longDate(section.until, desk.model.language))];
  const text = [
    ...setText([plain(said.fingerprint, styles.frame)], { ...common, tag: tag.child('P') }),
    ...setText([plain(shortHash(section.textHash), large)], { ...common, tag: tag.child('P') }),
    ...[said.fingerprintNote, ...until].flatMap((each) =>
      setText([plain(each, styles.frame)], { ...common, tag: tag.child('P'), gap: 2 }),
    ),
  ];
  const code = tag.child('Figure', { alt: said.qr(section.number) });
  return {
    height: Math.max(QR, heightOf(text)),
    gap: 8,
    keepWithNext: true,
    paint: (pen, x, y) => {
      paintStack(text, pen, x, y + 6);
      drawQr(pen, code, section.url, { x: x + pageMeasure - QR + 8, y: y - 6, side: QR });
    },
  };
}

const labelled = (desk: Desk, tag: Tag, label: string, lines: number): Box[] => [
  ...setText([plain(`${label}:`, styles.frameBold)], {
    tag: tag.child('P'),
    width: INNER,
    measure: desk.measure,
    gap: 5,
  }),
  ...ruledLines(lines, INNER).map((line) => ({ ...line, gap: -6 })),
];

const fields: Record<Position, (desk: Desk, tag: Tag) => Box[]> = {
  agree: () => [],
  'agree-with-statement': (desk, tag) => labelled(desk, tag, said.statement, 2),
  'cannot-agree-yet': (desk, tag) => [
    ...choices(
      desk,
      tag,
      objectionGrounds.map((each) => `${groundKeys[each]} ${ballot.grounds[each]}`),
      INNER,
    ),
    ...labelled(desk, tag, said.reason, 2),
    ...labelled(desk, tag, said.remedy, 2),
  ],
  'stand-aside': (desk, tag) =>
    choices(
      desk,
      tag,
      standAsideReasons.map((each) => `${standAsideKeys[each]} ${ballot.standAside[each]}`),
      INNER,
    ),
};

function positionBox(desk: Desk, tag: Tag, position: Position): Box {
  const common = { width: INNER, measure: desk.measure };
  return ballotBox(desk, tag, positionKeys[position], [
    ...setText([plain(ballot.sentences[position], sentence)], { ...common, tag: tag.child('P') }),
    ...setText([plain(said.supplies[position], styles.frame)], { ...common, tag: tag.child('P') }),
    ...fields[position](desk, tag),
  ]);
}

function signer(desk: Desk, tag: Tag): Box {
  const { name, role, date, signature } = said.signer;
  const shares = [
    { label: name, share: 0.26 },
    { label: role, share: 0.24 },
    { label: date, share: 0.16 },
    { label: signature, share: 0.34 },
  ];
  return signatureLine(
    desk,
    tag,
    shares.map(({ label, share }) => ({ label, width: share * pageMeasure })),
    34,
  );
}

/** The page on which an agency answers: fingerprint, four boxes, who answers for it. */
export function votePage(desk: Desk, { party }: PaperPack, section: PaperSection): Box[] {
  const tag = desk.tag.child('Sect');
  const { number, title } = section;
  const head = formHead(desk, tag, said.label(number, `${party.code} ${party.name}`), title);
  if (!section.isCalled) return [...head, ...words(desk, tag, said.closed, styles.body, { gap: 12 })];
  return [
    ...head,
    identity(desk, tag, section),
    ...words(desk, tag, said.one, styles.frameBold, { gap: 4, keepWithNext: true }),
    ...positions.map((position) => positionBox(desk, tag, position)),
    signer(desk, tag),
  ];
}
