import { checklistInputs } from '../../schema/inputs';
import { checklistFor, type Checklist, type ShownItem } from '../../schema/template';
import { checklistAnswers } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { asAnswers, loadAnswers, loadProfile, requireChecklist, type AnswerRow } from './load-checklist';

type Input = ReturnType<typeof checklistInputs.answerItem.parse>;

const invalid = (field: string, message: string) => new DomainError('invalid', { issues: [{ field, message }] });

function askedItem(ctx: Context, checklist: Checklist, { sopId, number }: Input): ShownItem {
  const { groups } = checklistFor(checklist, loadProfile(ctx, sopId), asAnswers(loadAnswers(ctx, sopId)));
  const item = groups.flatMap(({ items }) => items).find((each) => each.number === number);
  if (!item || item.state !== 'open') throw invalid('number', 'This question is not asked now: reload the page.');
  return item;
}

/** Facts take yes or no; items, and what is done about a risk, say how far they are met. */
function refuseUnfitting(item: ShownItem, { part, answer }: Input): void {
  const isFact = part === 'item' && item.fact === true;
  if (isFact !== (answer === 'yes' || answer === 'no')) throw invalid('answer', 'Choose one of the answers shown.');
  if (part === 'mitigation' && (item.mitigation === undefined || item.answer !== 'yes'))
    throw invalid('number', 'This question is not asked now: reload the page.');
}

type Written = Pick<AnswerRow, 'answer' | 'reason' | 'note'>;

const isSame = (before: Written | undefined, after: Written) =>
  before?.answer === after.answer && before.reason === after.reason && before.note === after.note;

function store(ctx: Context, row: AnswerRow): void {
  const { answer, reason, note, version, answeredAt, answeredBy } = row;
  ctx.database.orm
    .insert(checklistAnswers)
    .values(row)
    .onConflictDoUpdate({
      target: [checklistAnswers.sopId, checklistAnswers.number, checklistAnswers.part],
      set: { answer, reason, note, version, answeredAt, answeredBy },
    })
    .run();
}

/**
 * Answers an item of the checklist for everybody; a repeated item is answered in both places. The same answer again
 * changes nothing.
 * @throws DomainError `forbidden`; `invalid` when the item is not asked now or the answer does not fit it;
 * `wrong-state` when somebody else answered since the answer that was on screen; `unsafe-words` when the reason or the
 * note could hurt a survivor
 */
export function answerItem(ctx: Context, input: unknown): void {
  const given = parseInput(checklistInputs.answerItem, input);
  const { sopId, part, answer } = given;
  authorise(ctx, sopId, 'checklist.answer');
  ctx.database.transaction(() => {
    const item = askedItem(ctx, requireChecklist(ctx, sopId), given);
    refuseUnfitting(item, given);
    const number = item.sameAs ?? item.number;
    const before = loadAnswers(ctx, sopId).find((each) => each.number === number && each.part === part);
    const reason = answer === 'not-applicable' ? given.reason : '';
    const after = { answer, reason, note: given.note ?? before?.note ?? '' };
    if (isSame(before, after)) return;
    if (given.seen !== (before?.version ?? 0)) throw new DomainError('wrong-state', { reason: 'answered-meanwhile' });
    guardWords(ctx, {
      sopId,
      kind: 'comment',
      words: { reason, note: given.note },
      overrideReason: given.overrideReason,
    });
    const by = { version: given.seen + 1, answeredAt: ctx.now(), answeredBy: signedIn(ctx) };
    store(ctx, { sopId, number, part, ...after, ...by });
    recordEvent(ctx, { type: 'checklist.item-answered', sopId, subject: sopId, payload: { number, part, ...after } });
  });
}
