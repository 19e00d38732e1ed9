import { setImmediate as turn } from 'node:timers/promises';
import { and, asc, eq, lte } from 'drizzle-orm';
import { digests, people } from '../../schema/tables';
import type { DigestState } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import { decideDigests, settleInterrupted } from './decide-digests';
import { deliver, messageIdOf, type Delivery, type MailSettings } from './deliver';
import { digestOf } from './digest';
import { digestMail } from './digest-mail';

export interface PostOptions {
  mail: MailSettings;
  /** time of day of the daily mail, such as 07:00 */
  time: string;
  /** time between two rounds, in milliseconds */
  every?: number;
  failed(error: unknown): void;
}

/** Pauses between attempts, in minutes: half a working day in all. */
const pauses = [1, 5, 15, 60, 180];

/** Conversations with the mail server at one time. */
const atOnce = 3;

const usual = 20_000;

type Due = ReturnType<typeof dueNow>[number];

function dueNow({ database: { orm }, now }: Context) {
  return orm
    .select({ row: digests, name: people.name, email: people.email })
    .from(digests)
    .innerJoin(people, eq(people.id, digests.personId))
    .where(and(eq(digests.state, 'waiting'), lte(digests.at, now())))
    .orderBy(asc(digests.at), asc(digests.personId))
    .limit(200)
    .all();
}

interface Next {
  state: DigestState;
  at?: Date;
  attempts?: number;
  problem?: string | null;
}

function note(ctx: Context, { row: { personId, day } }: Due, next: Next): void {
  const own = and(eq(digests.personId, personId), eq(digests.day, day));
  ctx.database.orm
    .update(digests)
    .set({ at: ctx.now(), ...next })
    .where(own)
    .run();
}

/** What a mail is after an attempt. */
function after(delivery: Delivery, attempts: number, now: Date): Next {
  if (delivery.kind === 'sent') return { state: 'sent', attempts, problem: null };
  const { kind, problem } = delivery;
  if (kind === 'uncertain') return { state: 'uncertain', attempts, problem };
  const pause = pauses[attempts - 1];
  if (kind === 'refused' || pause === undefined) return { state: 'failed', attempts, problem };
  return { state: 'waiting', attempts, problem, at: new Date(now.getTime() + pause * 60_000) };
}

/** Sends one mail, with what needs its reader now; nothing does any more: nothing is sent. */
async function send(ctx: Context, due: Due, mail: MailSettings): Promise<void> {
  const { personId, day, attempts } = due.row;
  const digest = digestOf({ ...ctx, actor: { kind: 'person', personId, name: due.name } });
  if (digest.count === 0) return note(ctx, due, { state: 'not-needed' });
  const { baseUrl } = ctx.settings;
  const messageId = messageIdOf(personId, day, new URL(baseUrl).hostname);
  const envelope = { to: due.email, messageId, at: ctx.now(), off: `${baseUrl}/account#mail` };
  const handingOver = () => note(ctx, due, { state: 'handing-over' });
  const delivery = await deliver(digestMail(digest, baseUrl), envelope, mail, handingOver);
  note(ctx, due, after(delivery, attempts + 1, ctx.now()));
}

/** One round: decides who gets a mail today and sends those that are due. Rejects with what nobody expected. */
export async function postRound(ctx: Context, { mail, time, failed }: PostOptions): Promise<void> {
  await decideDigests(ctx, time, turn, failed);
  const due = dueNow(ctx);
  const sender = async () => {
    for (let next = due.shift(); next && ctx.database.isOpen(); next = due.shift()) {
      await send(ctx, next, mail).catch(failed);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

/**
 * Sends the daily mails for as long as the server runs.
 * @returns a function that ends it; a mail whose words are on their way is waited for
 */
export function openPostOffice(ctx: Context, options: PostOptions): () => Promise<void> {
  let isOpen = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  settleInterrupted(ctx);
  const round = async (): Promise<void> => {
    await postRound(ctx, options).catch(options.failed);
    if (isOpen) timer = setTimeout(start, options.every ?? usual).unref();
  };
  let running = Promise.resolve();
  const start = () => {
    running = round();
  };
  start();
  return () => {
    isOpen = false;
    clearTimeout(timer);
    return running;
  };
}
