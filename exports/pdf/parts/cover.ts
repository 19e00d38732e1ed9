import { groupedHex } from '../../../schema/document/fingerprint';
import type { ExportParty } from '../../model';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import { emptyBox, heightOf, indented, withFirst } from '../flow/box';
import { ink, measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { plain } from '../text/plain';
import { setText } from '../text/set-text';
import type { TextStyle } from '../text/style';
import { styles } from '../text/style';
import { bySector } from './by-sector';
import type { Desk } from './part';

const LABELS = 112;

/** A fingerprint is set in two lines of eight groups. */
const HALF = 40;

/** White space above the title, and the least of it before the agencies move to a page of their own. */
const ABOVE = { most: 84, least: 22 };

const set = (desk: Desk, tag: Tag, type: string, text: string, style: TextStyle, gap: number): Box[] =>
  setText([plain(text, style)], { tag: tag.child(type), width: pageMeasure, measure: desk.measure, gap });

function mastBoxes(desk: Desk, tag: Tag, above: number): Box[] {
  const { model, words } = desk;
  const title = set(desk, tag, 'H1', model.title, styles.coverTitle, 0);
  const [first = emptyBox(0), ...rest] = title;
  const ruled: Box = {
    ...first,
    paint: (pen, x, y) => {
      pen.hairline(x, y - 16, x + 64, y - 16, ink.accent, 2.4);
      first.paint(pen, x, y);
    },
  };
  return [
    emptyBox(above),
    ruled,
    ...rest,
    ...set(desk, tag, 'P', model.setting, styles.coverSetting, 14),
    ...set(desk, tag, 'P', words.edition(model.edition), { ...styles.coverSetting, color: ink.accent }, 8),
  ];
}

/** A label on the left, text lines on the right, a hairline above. */
function labelled(desk: Desk, tag: Tag, label: string, lines: readonly Box[], gap: number): Box[] {
  const options = { tag: tag.child('P'), width: LABELS - 12, measure: desk.measure };
  const labels = setText([plain(label, styles.label)], options);
  const needed = Math.max(0, heightOf(labels) - heightOf(lines));
  const boxes = [...indented(lines, LABELS), ...(needed > 0 ? [emptyBox(needed)] : [])];
  const [first = emptyBox(12), ...rest] = boxes;
  const withLabel: Box = {
    ...first,
    paint: (pen, x, y) => {
      pen.hairline(x, y - 5, x + pageMeasure, y - 5);
      let top = y + 1;
      for (const line of labels) {
        line.paint(pen, x, top);
        top += line.height;
      }
      first.paint(pen, x, y);
    },
  };
  return withFirst([withLabel, ...rest], { gap });
}

function partyLine(desk: Desk, tag: Tag, party: ExportParty): Box[] {
  const lead = party.leads ? [plain(`  ${desk.words.cover.lead}`, styles.frame)] : [];
  return setText([plain(party.name, styles.party), ...lead], {
    tag: tag.child('P'),
    width: pageMeasure - LABELS,
    measure: desk.measure,
  });
}

function partyBoxes(desk: Desk, tag: Tag): Box[] {
  const heading = set(desk, tag, 'P', desk.words.cover.developedWith, styles.frame, 30);
  const groups = bySector(desk.model.parties).flatMap(({ sector, members }) => {
    const lines = members.flatMap((party) => partyLine(desk, tag, party));
    const kept = lines.map((line, at) => ({ ...line, keepWithNext: at < lines.length - 1 }));
    return labelled(desk, tag, desk.words.sectors[sector], kept, 11);
  });
  return [...heading.map((box) => ({ ...box, keepWithNext: true })), ...withFirst(groups, { gap: 12 })];
}

function identityBoxes(desk: Desk, tag: Tag): Box[] {
  const { model, words } = desk;
  const lines = (text: string, style: TextStyle) =>
    setText([plain(text, style)], { tag: tag.child('P'), width: pageMeasure - LABELS, measure: desk.measure });
  const revisions = model.revisions.flatMap(({ number, madeOn, meeting }) =>
    lines(words.cover.revision(number, longDate(madeOn, model.language), meeting), styles.frame),
  );
  const fingerprint = [
    ...lines(groupedHex(model.fingerprint).slice(0, HALF), { ...styles.frameBold, size: 10.4, leading: 14 }),
    ...lines(groupedHex(model.fingerprint).slice(HALF), { ...styles.frameBold, size: 10.4, leading: 14 }),
    ...lines(words.cover.fingerprintNote, { ...styles.frame, size: 8.4, leading: 11.5 }),
  ];
  return [
    ...(revisions.length > 0 ? labelled(desk, tag, words.cover.revisions, revisions, identityGap) : []),
    ...labelled(desk, tag, words.cover.fingerprint, fingerprint, 11),
  ];
}

const identityGap = 26;

/** Boxes pushed down to end at the foot of the page that `above` starts. */
function atFoot(above: readonly Box[], foot: readonly Box[]): Box[] {
  const space = room - heightOf(above) - heightOf(foot);
  return space > 12 ? withFirst(foot, { gap: space - 1 }) : [...foot];
}

/** The first page; the agencies move to a page of their own when they do not fit beside the rest. */
export function coverBoxes(desk: Desk): Box[] {
  const tag = desk.tag.child('Sect');
  const parties = partyBoxes(desk, tag);
  const identity = identityBoxes(desk, tag);
  const rest = heightOf([...mastBoxes(desk, tag, 0), ...parties, ...identity]) + identityGap;
  const above = Math.min(ABOVE.most, room - rest);
  if (above >= ABOVE.least) {
    const page = [...mastBoxes(desk, tag, above), ...parties];
    return [...page, ...atFoot(page, identity)];
  }
  const { developedWith, listedLater } = desk.words.cover;
  const count = listedLater(desk.model.parties.length);
  const pointer = labelled(desk, tag, developedWith, set(desk, tag, 'P', count, styles.party, 0), 40);
  const start = [...mastBoxes(desk, tag, ABOVE.most), ...pointer];
  return [...start, ...atFoot(start, identity), ...withFirst(parties, { needs: room })];
}
