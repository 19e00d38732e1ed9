import type { Node } from '@tiptap/pm/model';
import { desc, eq } from 'drizzle-orm';
import { redline, type DocumentNode } from '../../schema/document';
import { lateClients, lateEdits, parties, people, sops } from '../../schema/tables';
import type { LateEditState } from '../../schema/vocabulary';
import { decide, seatsIn, namesShown } from '../access';
import { personOf, type Context } from '../kernel';
import { asShown, visibleSection, type Redline, type SectionRow } from '../sections';
import type { Database } from '../storage';
import { standingWords, wording, type LateEditRow } from './load';
import { mergeThree } from './rules';

export interface LateEditView {
  id: string;
  state: LateEditState;
  author: string;
  isOwn: boolean;
  party: { code: string; name: string } | null;
  keptAt: string;
  baseHash: string;
  textHash: string | null;
  /** what its author changed of the words it was laid upon; null when it was withdrawn */
  changes: Redline | null;
  /** where the section was changed since: what applying it would change now; `clash` when nobody can say */
  now: { kind: 'same-base' } | { kind: 'merges'; changes: Redline } | { kind: 'clash' };
  decided: { at: string; by: string; note: string } | null;
  /** its author has yet to say that they know what became of it */
  isNews: boolean;
  abilities: { apply: boolean; decline: boolean; withdraw: boolean; takeBack: boolean };
}

const MOST_SHOWN = 50;

/** The late edits of a section, the latest first, with what the actor may do with each. @throws DomainError `not-found` */
export function lateEditsOf(ctx: Context, sectionId: string): LateEditView[] {
  const section = visibleSection(ctx, sectionId);
  const rows = ctx.database.orm
    .select({ edit: lateEdits, author: people.name, code: parties.code, name: parties.name })
    .from(lateEdits)
    .innerJoin(people, eq(people.id, lateEdits.personId))
    .leftJoin(parties, eq(parties.id, lateEdits.partyId))
    .where(eq(lateEdits.sectionId, sectionId))
    .orderBy(desc(lateEdits.keptAt))
    .limit(MOST_SHOWN)
    .all();
  if (rows.length === 0) return [];
  const current = currentWords(ctx, sectionId);
  const language = languageOf(ctx, section);
  const nameOf = namesShown(ctx, section.sopId);
  return rows.map(({ edit, author, code, name }) => ({
    ...{ id: edit.id, state: edit.state, author: nameOf(edit.personId, author), keptAt: edit.keptAt.toISOString() },
    isOwn: edit.personId === personOf(ctx.actor),
    party: code !== null && name !== null ? { code, name } : null,
    ...{ baseHash: edit.baseHash, textHash: edit.textHash },
    ...changesOf(ctx, edit, current, { language, sopId: section.sopId }),
    decided: decisionOn(ctx, edit, nameOf),
    isNews: isNewsTo(ctx, edit),
    abilities: abilitiesOf(ctx, section, edit),
  }));
}

interface Current {
  hash: string;
  document: Node;
}

function currentWords(ctx: Context, sectionId: string): Current | undefined {
  try {
    const { section, document } = standingWords(ctx, sectionId);
    return { hash: section.textHash, document };
  } catch {
    // Words that cannot be read as a section: nothing can be laid upon them now.
    return undefined;
  }
}

function languageOf(ctx: Context, { sopId }: SectionRow): string {
  return ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get()?.language ?? 'en';
}

const json = (document: Node) => document.toJSON() as DocumentNode;

function changesOf(
  ctx: Context,
  { state, baseHash, textHash }: LateEditRow,
  current: Current | undefined,
  { language, sopId }: { language: string; sopId: string },
): Pick<LateEditView, 'changes' | 'now'> {
  if (textHash === null) return { changes: null, now: { kind: 'same-base' } };
  const [base, proposed] = [wording(ctx, baseHash), wording(ctx, textHash)];
  const shown = (document: Node) => asShown(ctx, sopId, json(document));
  const changes = redline(shown(base), shown(proposed), language);
  if (state !== 'pending' || current?.hash === baseHash) return { changes, now: { kind: 'same-base' } };
  const merged = current && mergeThree({ base, proposed, current: current.document });
  if (!merged) return { changes, now: { kind: 'clash' } };
  return { changes, now: { kind: 'merges', changes: redline(shown(current.document), shown(merged), language) } };
}

const isNewsTo = ({ actor }: Context, { state, personId, decidedBy, notedAt }: LateEditRow) =>
  (state === 'applied' || state === 'declined') &&
  notedAt === null &&
  personId === personOf(actor) &&
  decidedBy !== personId;

function decisionOn(
  ctx: Context,
  { decidedAt, decidedBy, note }: LateEditRow,
  nameOf: ReturnType<typeof namesShown>,
): LateEditView['decided'] {
  if (decidedAt === null || decidedBy === null) return null;
  const by = ctx.database.orm.select().from(people).where(eq(people.id, decidedBy)).get()?.name ?? '';
  return { at: decidedAt.toISOString(), by: nameOf(decidedBy, by), note };
}

function abilitiesOf(ctx: Context, { sopId, phase }: SectionRow, edit: LateEditRow): LateEditView['abilities'] {
  const seats = seatsIn(ctx, sopId);
  const isPending = edit.state === 'pending';
  const mayDecide = decide(seats, 'late-edit.decide', { phase }).allowed;
  const mayEdit = decide(seats, 'section.edit', { phase }).allowed;
  const isAuthor = edit.personId === personOf(ctx.actor);
  return {
    apply: isPending && mayDecide && mayEdit,
    decline: isPending && mayDecide,
    withdraw: isPending && decide(seats, 'late-edit.answer-for', { isAuthor }).allowed,
    takeBack: edit.state === 'applied' && mayDecide && mayEdit,
  };
}

/** Yjs client ids of a section whose words were kept as a late edit: nothing of theirs enters the text by itself. */
export function lateClientsOf({ orm }: Database, sectionId: string): ReadonlySet<number> {
  const rows = orm.select().from(lateClients).where(eq(lateClients.sectionId, sectionId)).all();
  return new Set(rows.map(({ clientId }) => clientId));
}
