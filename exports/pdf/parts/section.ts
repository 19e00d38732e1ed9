import { plainText } from '../../../schema/document/blocks';
import { shortHash } from '../../../schema/document/text-hash';
import type { DocumentNode } from '../../../schema/document/node';
import { audienceOf } from '../../model';
import type { ExportSection } from '../../model';
import { renderBlock } from '../blocks';
import type { Setting } from '../blocks/block-renderer';
import type { Box } from '../flow/box';
import { withFirst } from '../flow/box';
import { measure as pageMeasure, room } from '../page';
import type { Tag } from '../paint/tag';
import { baselineOf } from '../text/baseline';
import { breakLines } from '../text/break-lines';
import { plain } from '../text/plain';
import type { Run } from '../text/run';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { anchors } from './anchors';
import { blockCode } from './block-code';
import type { Numbered } from './numbered';
import { numberedObjections, numberedStatements } from './numbered';
import type { Desk, Entry, Part } from './part';
import { titleBoxes } from './title';

const CODE_COLUMN = 46;
const CODE_DISTANCE = 10;
const codeBaseline = baselineOf(styles.code);

const textOf = ({ content = [] }: DocumentNode): string => plainText(content).replaceAll('\n', ' ');

/** The code of a block in the margin, on the first line of the block. */
function withCode(desk: Desk, boxes: readonly Box[], tag: Tag, code: string): Box[] {
  const [first, ...rest] = boxes;
  const [line] = breakLines([plain(code, styles.code)], CODE_COLUMN, desk.measure);
  if (!first || !line) return [];
  const label = tag.child('P');
  const coded: Box = {
    ...first,
    paint: (pen, x, y) => {
      pen.line(label, line, x - CODE_DISTANCE - line.width, y + (first.baseline ?? codeBaseline) - codeBaseline);
      first.paint(pen, x, y);
    },
  };
  return [coded, ...rest];
}

/** The blocks of a section with their codes in the margin. */
export function blockBoxes(desk: Desk, section: ExportSection, tag: Tag): Part {
  const entries: Entry[] = [];
  const blocks = section.document.content ?? [];
  const boxes = blocks.flatMap((node, at) => {
    if (node.type === 'paragraph' && !node.content?.length) return [];
    const block = tag.child('Div');
    const setting: Setting = {
      measure: desk.measure,
      tag: block,
      width: pageMeasure,
      style: styles.body,
      language: desk.model.language,
      audience: audienceOf(desk.model),
      renderBlock,
    };
    const rendered = withCode(desk, renderBlock(node, setting), block, blockCode(section.number, at + 1));
    if (node.type !== 'heading' || node.attrs?.['level'] !== 2 || rendered.length === 0) return rendered;
    const anchor = anchors.heading(section.number, at + 1);
    entries.push({ title: textOf(node), label: '', anchor, level: 2 });
    return withFirst(rendered, { anchor });
  });
  return { boxes, entries };
}

function references(label: string, numbered: readonly Numbered<unknown>[], partyName: (code: string) => string): Run[] {
  if (numbered.length === 0) return [];
  const links = numbered.flatMap(({ mark, anchor, partyCode }, at) => [
    ...(at > 0 ? [plain(', ', styles.frame)] : []),
    plain(mark, styles.frameBold, { goTo: anchor }),
    plain(` ${partyName(partyCode)}`, styles.frame),
  ]);
  return [plain(`${label} `, styles.frame), ...links];
}

/** Whether the section is agreed, its text hash, and where statements and objections on it are printed. */
function statusBoxes(desk: Desk, section: ExportSection, tag: Tag): Box[] {
  const { words, model } = desk;
  const partyName = (code: string) => model.parties.find((party) => party.code === code)?.name ?? code;
  const here = ({ sectionNumber }: Numbered<unknown>) => sectionNumber === section.number;
  const note = words.statusNotes[section.status];
  const lines: Run[][] = [
    [
      plain(words.status[section.status], styles.frameBold),
      plain(` \u00b7 ${words.textHash(shortHash(section.textHash))}`, styles.frame),
    ],
    note ? [plain(note, styles.frame)] : [],
    references(words.statementsHere, numberedStatements(model).filter(here), partyName),
    references(words.objectionsHere, numberedObjections(model).filter(here), partyName),
  ];
  return lines
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) =>
      setText(runs, {
        tag: tag.child('P'),
        width: pageMeasure,
        measure: desk.measure,
        gap: at === 0 ? 5 : 1,
        keepWithNext: true,
      }),
    );
}

/** A section: title, status, and its blocks with their codes. */
export function sectionPart(desk: Desk, section: ExportSection): Part {
  const tag = desk.tag.child('Sect');
  const anchor = anchors.section(section.number);
  const label = desk.words.section(section.number);
  const isFirst = desk.model.sections[0] === section;
  const title = titleBoxes(desk, { tag, label, title: section.title, anchor, needs: isFirst ? room : room * 0.4 });
  const body = blockBoxes(desk, section, tag);
  const empty = () =>
    setText([plain(desk.words.emptySection, { ...styles.body, italic: true })], {
      tag: tag.child('P'),
      width: pageMeasure,
      measure: desk.measure,
    });
  const text = withFirst(body.boxes.length > 0 ? body.boxes : empty(), { gap: 18 });
  const entry: Entry = { title: section.title, label: String(section.number), anchor, level: 1 };
  return { boxes: [...title, ...statusBoxes(desk, section, tag), ...text], entries: [entry, ...body.entries] };
}
