import { eq } from 'drizzle-orm';
import { purgeInputs } from '../../schema/inputs';
import { sections } from '../../schema/tables';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { identify } from '../people';
import { loadSop } from '../sops';
import { recordEvent } from '../trail';
import { erase, type Erased, type PurgeFinds } from './erase';
import { wordsPattern, type Removal } from './rules';

interface Sought {
  sopId: string;
  words: string;
  insideWords: boolean;
}

export interface Purged extends PurgeFinds {
  /** false: the database is in use elsewhere, and traces may be left in its free space until a purge is repeated */
  rewritten: boolean;
}

/** What stands in place of the words everywhere. */
const markOf = (ctx: Context, reason: string) => `[removed on ${ctx.now().toISOString().slice(0, 10)}: ${reason}]`;

function flushRooms(ctx: Context, sopId: string): void {
  const own = ctx.database.orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId)).all();
  for (const { id } of own) ctx.rooms.flush(id);
}

/** Carries the result of a purge out of the transaction that is undone. */
class OnlyLooked extends Error {
  constructor(readonly finds: PurgeFinds) {
    super('Nothing was removed');
  }
}

/** The same as a purge, undone before it is on disk: what is said to be found is what would go. */
function look(ctx: Context, { sopId, words, insideWords }: Sought): PurgeFinds {
  const removal = { pattern: wordsPattern(words, insideWords), mark: '[removed]' };
  flushRooms(ctx, sopId);
  try {
    return ctx.database.unsealed(() => {
      throw new OnlyLooked(erase(ctx, sopId, removal, '').finds);
    });
  } catch (error) {
    if (error instanceof OnlyLooked) return error.finds;
    throw error;
  }
}

function record(ctx: Context, sopId: string, reason: string, { finds, rows }: Erased): void {
  const counts = Object.fromEntries(finds.places.map(({ store, places }) => [store, places]));
  const kept = finds.beyond.map(({ kind }) => kind);
  const payload = { reason, counts, withdrawn: finds.withdrawn, kept, rows };
  recordEvent(ctx, { type: 'sop.purged', sopId, subject: sopId, payload });
}

interface Why {
  reason: string;
  overrideReason?: string;
}

function purge(ctx: Context, { sopId, words, insideWords }: Sought, { reason, overrideReason }: Why): Purged {
  const removal: Removal = { pattern: wordsPattern(words, insideWords), mark: markOf(ctx, reason) };
  if (removal.mark.search(removal.pattern) >= 0) {
    const message = 'The reason is printed in place of the words: say it without them.';
    throw new DomainError('invalid', { issues: [{ field: 'reason', message }] });
  }
  flushRooms(ctx, sopId);
  const { database, rooms } = ctx;
  const { finds } = database.unsealed(() => {
    guardWords(ctx, { sopId, kind: 'statement', words: { reason }, overrideReason });
    const erased = erase(ctx, sopId, removal, reason);
    database.afterCommit(() => {
      for (const id of erased.sectionIds) rooms.renew(id);
      for (const file of erased.files) database.blobs.drop(file);
    });
    record(ctx, sopId, reason, erased);
    return erased;
  });
  return { ...finds, rewritten: database.rewriteFiles() };
}

/**
 * Where words stand in all that is stored of an SOP, and what a purge could not reach. Changes nothing.
 * @param input `sopId`, `words`; `insideWords` to find them as a part of longer words too
 * @throws DomainError `not-found`; `forbidden`; `invalid`
 */
export function lookForWords(ctx: Context, input: unknown): PurgeFinds {
  const sought = parseInput(purgeInputs.lookForWords, input);
  authorise(ctx, sought.sopId, 'sop.purge');
  return look(ctx, sought);
}

/**
 * Takes words out of all that is stored of an SOP, for good: text and its history, votes, objections, minutes, records,
 * trail. What is sealed keeps its hash. Every section becomes another document, so that no open page or offline copy
 * brings them back. Holds up this process while the database is written anew.
 * @param input as for `lookForWords`, and `reason`, `password`, `sure`
 * @throws DomainError `forbidden`; `invalid`; `reauthentication-required`; `wrong-credentials`; `unsafe-words`; `storage-failed`
 */
export async function purgeWords(ctx: Context, input: unknown): Promise<Purged> {
  const { reason, overrideReason, password, ...sought } = parseInput(purgeInputs.purgeWords, input);
  authorise(ctx, sought.sopId, 'sop.purge');
  await identify(ctx, password);
  return purge(ctx, sought, { reason, overrideReason });
}

/** The same for whoever has the data folder in hand. @throws DomainError `not-found`; `invalid`; `storage-failed` */
export function purgeAtKeyboard(ctx: Context, input: unknown): Purged {
  const { reason, overrideReason, ...sought } = parseInput(purgeInputs.purgeWords, input);
  loadSop(ctx, sought.sopId);
  return purge(ctx, sought, { reason, overrideReason });
}

/** @throws DomainError `not-found`; `invalid` */
export function lookAtKeyboard(ctx: Context, input: unknown): PurgeFinds {
  const sought = parseInput(purgeInputs.lookForWords, input);
  loadSop(ctx, sought.sopId);
  return look(ctx, sought);
}
