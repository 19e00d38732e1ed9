import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { and, eq, inArray } from 'drizzle-orm';
import * as Y from 'yjs';
import { parseDocument } from '../../schema/document';
import { lateEditInputs } from '../../schema/inputs';
import { lateClients, lateEdits } from '../../schema/tables';
import { LATE_EDIT_BYTES, MOST_PENDING_LATE_EDITS } from '../../schema/vocabulary';
import { authorise, signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { FRAGMENT, loadDoc, projectText, storeText, visibleSection } from '../sections';
import { recordEvent } from '../trail';
import type { LateEditRow } from './load';

/** Editors in an update, as Yjs client ids, and how far each had written. */
type Ends = ReadonlyMap<number, number>;

/**
 * Keeps what somebody typed who may edit a section but could not when it arrived: it becomes a proposal on the words
 * as they stand, and never touches these. More from the same person on the same words joins what is pending, so that
 * several updates make one proposal; what was kept before is answered with the proposal it went into.
 * @param input `update`: a Yjs update on the section's shared text, with everything it builds on that the server lacks
 * @returns the id of the late edit, or null when the words come out as they stand
 * @throws DomainError `forbidden`; `invalid` when the words that would result fit no section or are too long;
 * `wrong-state` when the section cannot be read or too many of this person's proposals are undecided
 */
export function keepLateEdit(ctx: Context, input: unknown): string | null {
  const { sectionId, update } = parseInput(lateEditInputs.keepLateEdit, input);
  return ctx.database.transaction(() => {
    const { sopId } = visibleSection(ctx, sectionId);
    const seats = authorise(ctx, sopId, 'section.edit');
    const { textHash: baseHash, problem } = projectText(ctx, sectionId);
    if (problem !== null) throw new DomainError('wrong-state', { reason: 'section-unreadable' });
    const ends = Y.parseUpdateMeta(update).to;
    const known = knownEdits(ctx, sectionId, ends);
    const decided = known.find(({ edit }) => edit.state !== 'pending');
    if (decided && [...ends].every(([client, end]) => holds(known, client, end))) return decided.edit.id;
    const pending = known.map(({ edit }) => edit).find(isPending) ?? pendingOn(ctx, sectionId, baseHash);
    const data = joined(pending, update);
    const textHash = resultOf(ctx, sectionId, data);
    if (textHash === baseHash && !pending) return null;
    const partyId = seats.find((seat) => seat.partyId !== null)?.partyId ?? null;
    const words = { baseHash, textHash, data, partyId };
    const id = write(ctx, { sectionId, sopId, pending }, words);
    markClients(ctx, sectionId, ends, id);
    return id;
  });
}

interface Known {
  client: number;
  clock: number;
  edit: LateEditRow;
}

const isPending = ({ state }: LateEditRow) => state === 'pending';

const holds = (known: readonly Known[], client: number, end: number) =>
  known.some((each) => each.client === client && each.clock >= end);

/** What was kept before of the editors in an update. @throws DomainError `forbidden` when it was somebody else's */
function knownEdits(ctx: Context, sectionId: string, ends: Ends): Known[] {
  if (ends.size === 0) return [];
  const own = and(eq(lateClients.sectionId, sectionId), inArray(lateClients.clientId, [...ends.keys()]));
  const known = ctx.database.orm
    .select({ client: lateClients.clientId, clock: lateClients.clock, edit: lateEdits })
    .from(lateClients)
    .innerJoin(lateEdits, eq(lateEdits.id, lateClients.lateEditId))
    .where(own)
    .all();
  const personId = signedIn(ctx);
  if (known.some(({ edit }) => edit.personId !== personId))
    throw new DomainError('forbidden', { reason: 'not-author' });
  return known;
}

/** What the actor has pending on these very words. @throws DomainError `wrong-state` when it is too much */
function pendingOn(ctx: Context, sectionId: string, baseHash: string): LateEditRow | undefined {
  const own = and(eq(lateEdits.sectionId, sectionId), eq(lateEdits.personId, signedIn(ctx)));
  const pending = ctx.database.orm
    .select()
    .from(lateEdits)
    .where(and(own, eq(lateEdits.state, 'pending')))
    .all();
  const same = pending.find((edit) => edit.baseHash === baseHash && edit.data !== null);
  if (!same && pending.length >= MOST_PENDING_LATE_EDITS) {
    throw new DomainError('wrong-state', { reason: 'too-many-late-edits' });
  }
  return same;
}

function joined(pending: LateEditRow | undefined, update: Uint8Array): Buffer {
  const data = Buffer.from(pending?.data ? Y.mergeUpdates([pending.data, update]) : update);
  if (data.length <= LATE_EDIT_BYTES) return data;
  const message = 'What was typed is too long to be kept.';
  throw new DomainError('invalid', { issues: [{ field: 'update', message }] });
}

/** The words of the section with this laid upon them. @returns their hash, stored @throws DomainError `invalid` */
function resultOf(ctx: Context, sectionId: string, update: Uint8Array): string {
  const doc = loadDoc(ctx.database, sectionId);
  try {
    Y.applyUpdate(doc, update);
    if (doc.store.pendingStructs ?? doc.store.pendingDs) throw new Error('something it builds on is missing');
    const parsed = parseDocument(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(FRAGMENT)));
    if (!parsed.ok) throw new Error(parsed.problem);
    return storeText(ctx, parsed.document);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DomainError('invalid', { issues: [{ field: 'update', message }] });
  } finally {
    doc.destroy();
  }
}

type Place = { sectionId: string; sopId: string; pending: LateEditRow | undefined };
type Kept = Pick<LateEditRow, 'textHash' | 'baseHash' | 'data' | 'partyId'>;

function write(ctx: Context, { sectionId, sopId, pending }: Place, kept: Kept): string {
  const { orm } = ctx.database;
  const id = pending?.id ?? ctx.newId('late');
  const isNew = pending?.textHash !== kept.textHash || pending.baseHash !== kept.baseHash;
  if (pending) {
    const next = isNew ? { ...kept, keptAt: ctx.now() } : { data: kept.data };
    orm.update(lateEdits).set(next).where(eq(lateEdits.id, id)).run();
  } else {
    const row = { id, sectionId, personId: signedIn(ctx), keptAt: ctx.now(), ...kept };
    orm.insert(lateEdits).values(row).run();
  }
  const { baseHash, textHash } = kept;
  const payload = { sectionId, baseHash, textHash };
  if (isNew) recordEvent(ctx, { type: 'late-edit.kept', sopId, subject: id, payload });
  return id;
}

function markClients(ctx: Context, sectionId: string, ends: Ends, lateEditId: string): void {
  for (const [clientId, clock] of ends) {
    ctx.database.orm
      .insert(lateClients)
      .values({ sectionId, clientId, clock, lateEditId })
      .onConflictDoUpdate({ target: [lateClients.sectionId, lateClients.clientId], set: { clock, lateEditId } })
      .run();
  }
}
