import { addSignatureField } from '../../signature/field';
import { groupedHex } from '../../../schema/document/fingerprint';
import type { ExportSignatory } from '../../model';
import type { Box } from '../flow/box';
import { heightOf, paintStack, withFirst } from '../flow/box';
import { ink, measure as pageMeasure, stampSide } from '../page';
import type { Pen } from '../paint/pen';
import type { Tag } from '../paint/tag';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { subheading, textBoxes } from './annex';
import { anchors } from './anchors';
import { bySector } from './by-sector';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';

const CAPTION = 12;
const electronicBox = { width: 270, height: 70 };
const paperBox = { width: pageMeasure - stampSide - 14, height: stampSide };

const small = { ...styles.frame, size: 8, leading: 10 };

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

function paintFrame(desk: Desk, pen: Pen, tag: Tag, frame: Frame, caption: string): void {
  const { x, y, width, height } = frame;
  pen.decoration(() => {
    pen.doc.lineWidth(0.7).strokeColor(ink.quiet).rect(x, y, width, height).stroke();
  });
  const [line] = breakLines([plain(caption, small)], width, desk.measure);
  if (line) pen.line(tag, line, x, y + height + 2);
}

function whoBoxes(desk: Desk, tag: Tag, signatory: ExportSignatory): Box[] {
  const { words, measure } = desk;
  const common = { width: pageMeasure, measure };
  const lead = signatory.leads ? [plain(`  ${words.cover.lead}`, styles.frame)] : [];
  const mode = signatory.mode === 'paper' ? words.signatures.paper : words.signatures.electronic;
  const person = [
    plain(signatory.personName, styles.frameBold),
    plain(`${signatory.title ? `, ${signatory.title}` : ''} \u00b7 ${mode}`, styles.frame),
  ];
  return [
    ...setText([plain(signatory.partyName, styles.signatory), ...lead], { ...common, tag: tag.child('P') }),
    ...setText(person, { ...common, tag: tag.child('P') }),
  ];
}

/** Agency, person, a box for the signature, and for ink a place for the stamp. Never cut by a page. */
function signatoryBox(desk: Desk, parent: Tag, signatory: ExportSignatory): Box {
  const { signatures: words } = desk.words;
  const tag = parent.child('Div');
  const who = whoBoxes(desk, tag, signatory);
  const onPaper = signatory.mode === 'paper';
  const size = onPaper ? paperBox : electronicBox;
  const top = heightOf(who) + 5;
  const caption = onPaper ? `${words.signature} \u00b7 ${words.dateAndPlace}` : words.signature;
  return {
    height: top + size.height + CAPTION,
    gap: 18,
    keepWithNext: false,
    paint: (pen, x, y) => {
      paintStack(who, pen, x, y);
      paintFrame(desk, pen, tag.child('P'), { x, y: y + top, ...size }, caption);
      if (onPaper) {
        const stamp = { x: x + pageMeasure - stampSide, y: y + top, width: stampSide, height: stampSide };
        paintFrame(desk, pen, tag.child('P'), stamp, words.stamp);
      }
      pen.close();
      addSignatureField(pen.doc, {
        name: signatory.field,
        label: words.fieldLabel(signatory.personName, signatory.partyName),
        structParent: tag.realize(pen.doc),
        x,
        y: y + top,
        ...size,
      });
    },
  };
}

/** The signature pages: what signing means, then a block for each signatory, by sector, the lead first. */
export function signaturesPart(desk: Desk): Part {
  const { words, model } = desk;
  const tag = desk.tag.child('Sect');
  const anchor = anchors.signatures;
  const title = words.signatures.title;
  const groups = bySector(model.signatories).flatMap(({ sector, members }) => [
    ...subheading(desk, tag, words.sectors[sector], { gap: 26 }),
    ...withFirst(
      members.map((signatory) => signatoryBox(desk, tag, signatory)),
      { gap: 8 },
    ),
  ]);
  const nobody = () => textBoxes(desk, tag, words.signatures.nobody, styles.body, { gap: 14 });
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label: '', title, anchor }),
      ...textBoxes(desk, tag, model.commitment ?? words.signatures.commitment, styles.body, { gap: 10 }),
      ...textBoxes(desk, tag, words.signatures.signsFor(groupedHex(model.fingerprint)), styles.frame, { gap: 8 }),
      ...(groups.length > 0 ? groups : nobody()),
    ],
    entries: [{ label: '', title, anchor, level: 1 }],
  };
}
