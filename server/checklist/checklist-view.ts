import { checklistFor, type ShownChecklist, type ShownItem } from '../../schema/template';
import type { ChecklistAnswer, ChecklistPart, EvidenceKind } from '../../schema/vocabulary';
import { authorise, decide } from '../access';
import type { Context } from '../kernel';
import { evidenceOf, type Evidence } from './evidence-rules';
import { loadEvidence } from './load-evidence';
import { asAnswers, checklistOf, loadAnswers, loadProfile, type GivenAnswer, type Profile } from './load-checklist';

/** One question with its answer, as it is printed. */
export interface RecordedLine {
  number: number;
  part: ChecklistPart;
  words: string;
  /** asked with yes or no; yes is a risk and never counts as met */
  isFact: boolean;
  /** the item it depends on, and the earlier one that it repeats */
  follows: number | null;
  sameAs: number | null;
  /** waiting: what it follows is not answered so that it is asked; its own answer is kept and not counted */
  state: ShownItem['state'];
  answer: ChecklistAnswer | null;
  /** why it does not apply */
  reason: string;
  note: string;
  by: string;
  at: string | null;
  /** how often it was answered */
  version: number;
  /** what of the procedure itself speaks to it */
  asksFor: EvidenceKind | null;
}

/** One question as it is shown: with what the procedure itself says to it. */
export interface ChecklistLine extends RecordedLine {
  evidence: Evidence | null;
}

interface Groups<Line> {
  groups: { title: string; lines: Line[]; progress: ShownChecklist['progress'] }[];
}

interface LoadedChecklist extends Groups<RecordedLine> {
  title: string;
  profile: Profile;
  progress: ShownChecklist['progress'];
  risks: ShownChecklist['risks'];
  /** how many items are not asked here */
  hidden: number;
}

export interface ChecklistView extends Omit<LoadedChecklist, 'groups'>, Groups<ChecklistLine> {
  abilities: { answer: boolean; setProfile: boolean };
}

type Shown = Pick<ChecklistLine, 'part' | 'words' | 'state' | 'answer'>;

function lineOf(item: ShownItem, shown: Shown, given: readonly GivenAnswer[]): RecordedLine {
  const { number, follows = null, sameAs = null, evidence = null } = item;
  const own = given.find((each) => each.number === (sameAs ?? number) && each.part === shown.part);
  const { reason = '', note = '', by = '', version = 0 } = own ?? {};
  return {
    ...{ number, follows, sameAs, reason, note, by, version },
    ...shown,
    ...(shown.part === 'item' ? { isFact: item.fact === true, asksFor: evidence } : { isFact: false, asksFor: null }),
    at: own?.answeredAt.toISOString() ?? null,
  };
}

/** A fact that is a risk is followed by what is done about it, unless an item of its own asks that. */
function linesOf(item: ShownItem, given: readonly GivenAnswer[]): RecordedLine[] {
  const line = lineOf(item, { part: 'item', words: item.words, state: item.state, answer: item.answer }, given);
  if (item.mitigation === undefined || item.answer !== 'yes') return [line];
  const lessened = given.find(({ number, part }) => number === item.number && part === 'mitigation');
  const answer = lessened?.answer ?? null;
  return [line, lineOf(item, { part: 'mitigation', words: item.mitigation, state: item.state, answer }, given)];
}

/** The checklist with its answers; undefined where the template has none. For callers that have authorised. */
export function loadChecklist(ctx: Context, sopId: string): LoadedChecklist | undefined {
  const checklist = checklistOf(ctx, sopId);
  if (!checklist) return undefined;
  const [profile, given] = [loadProfile(ctx, sopId), loadAnswers(ctx, sopId)];
  const { groups, progress, risks } = checklistFor(checklist, profile, asAnswers(given));
  const lines = groups.map(({ items, ...group }) => ({
    ...group,
    lines: items.flatMap((item) => linesOf(item, given)),
  }));
  const all = checklist.groups.flatMap(({ items }) => items).length;
  const hidden = all - groups.flatMap(({ items }) => items).length;
  return { title: checklist.title, profile, groups: lines, progress, risks, hidden };
}

/**
 * The working checklist of an SOP for everybody who may read it; null where its template has none.
 * @throws DomainError `not-found`
 */
export function checklistView(ctx: Context, sopId: string): ChecklistView | null {
  const seats = authorise(ctx, sopId, 'sop.read');
  const loaded = loadChecklist(ctx, sopId);
  if (!loaded) return null;
  const may = (action: 'checklist.answer' | 'sop.manage') => decide(seats, action).allowed;
  const facts = loadEvidence(ctx, sopId);
  const shown = (line: RecordedLine): ChecklistLine => ({
    ...line,
    evidence: line.asksFor && line.state === 'open' ? evidenceOf(line.asksFor, facts) : null,
  });
  return {
    ...loaded,
    groups: loaded.groups.map((group) => ({ ...group, lines: group.lines.map(shown) })),
    abilities: { answer: may('checklist.answer'), setProfile: may('sop.manage') },
  };
}
