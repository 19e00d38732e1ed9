import type { ExportChecklist, ExportQuestion } from '../../model';
import { longDate } from '../dates';
import type { Box } from '../flow/box';
import { indented } from '../flow/box';
import type { Tag } from '../paint/tag';
import { measure as pageMeasure } from '../page';
import { plain } from '../text/plain';
import type { Run } from '../text/run';
import { setText } from '../text/set-text';
import { styles } from '../text/style';
import { anchors } from './anchors';
import { subheading, textBoxes } from './annex';
import type { Desk, Part } from './part';
import { titleBoxes } from './title';

const INDENT = 24;

/** What was answered, by whom and when, why it does not apply, and the note. */
function answerRuns({ words: { checklist }, model }: Desk, question: ExportQuestion): Run[][] {
  const { answer, reason, note, by, at } = question;
  const given = plain(checklist.answers[answer ?? 'none'], answer === null ? styles.frame : styles.frameBold);
  const who = at === null ? [] : [plain(` \u00b7 ${by}, ${longDate(at, model.language)}`, styles.frame)];
  return [
    [given, ...who],
    ...(reason === '' ? [] : [[plain(`${checklist.reason} ${reason}`, styles.frame)]]),
    ...(note === '' ? [] : [[plain(`${checklist.note} ${note}`, styles.frame)]]),
  ];
}

function questionBoxes(desk: Desk, parent: Tag, question: ExportQuestion): Box[] {
  const { checklist } = desk.words;
  const { number, part, isFact, words } = question;
  const tag = parent.child('Div');
  const notes = [part === 'mitigation' && checklist.mitigation, isFact && checklist.fact].filter(
    (each) => each !== false,
  );
  const asked = [
    plain(`${number}  `, styles.label),
    plain(words, styles.body),
    ...notes.map((each) => plain(` (${each})`, styles.frame)),
  ];
  const answers = answerRuns(desk, question).flatMap((runs) =>
    setText(runs, {
      tag: tag.child('P'),
      width: pageMeasure - INDENT,
      measure: desk.measure,
      gap: 1,
      keepWithNext: false,
    }),
  );
  return [...textBoxes(desk, tag, asked, styles.body, { gap: 9, keepWithNext: true }), ...indented(answers, INDENT)];
}

function groupBoxes(desk: Desk, tag: Tag, { title, progress, questions }: ExportChecklist['groups'][number]): Box[] {
  const { progress: says } = desk.words.checklist;
  return [
    ...subheading(desk, tag, title, { gap: 22 }),
    ...textBoxes(desk, tag, says(progress.met, progress.of), styles.frame, { keepWithNext: true }),
    ...questions.flatMap((question) => questionBoxes(desk, tag, question)),
  ];
}

const nothing: Part = { boxes: [], entries: [] };

/** Annex D: how the agencies see their own services, question by question; nothing where nobody answered any. */
export function checklistAnnex(desk: Desk): Part {
  const { words, model } = desk;
  const { checklist } = model;
  if (!checklist) return nothing;
  const tag = desk.tag.child('Sect');
  const anchor = anchors.checklist;
  const label = words.annexes.annex('D');
  const { met, of } = checklist.progress;
  return {
    boxes: [
      ...titleBoxes(desk, { tag, label, title: words.checklist.title, anchor }),
      ...textBoxes(desk, tag, words.checklist.intro(checklist.title), styles.frame, { gap: 8, keepWithNext: true }),
      ...textBoxes(desk, tag, words.checklist.progress(met, of), styles.frameBold, { gap: 6 }),
      ...checklist.groups.flatMap((group) => groupBoxes(desk, tag, group)),
    ],
    entries: [{ label, title: words.checklist.title, anchor, level: 1 }],
  };
}
