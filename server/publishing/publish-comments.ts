import { commentTable } from '../discussion';
import type { Context } from '../kernel';
import { register, sopFrame } from '../sops';
import { choiceSheet, commentSheet } from './comment-sheet';
import { doInWorker } from './do-in-worker';

/** The bytes of a download and what it is called. */
export interface Published {
  bytes: Uint8Array;
  name: string;
}

/** What a download is called. */
export const fileName = (title: string, what: string, ending: string) =>
  `${title.replaceAll(/[\s/\\:*?"<>|]+/gu, ' ').trim()} ${what}.${ending}`;

/**
 * The table of comments and dispositions as a file, whole or filtered as on the page. Agencies are named, no person is.
 * @throws DomainError `not-found`
 */
export async function publishComments(
  ctx: Context,
  { format, ...asked }: { sopId: string; format: 'xlsx' | 'docx' } & Record<string, string>,
): Promise<Published> {
  const { sopId } = asked;
  const { lines } = commentTable(ctx, asked);
  const { title, edition, language } = sopFrame(ctx, sopId).sop;
  const madeOn = ctx.now().toISOString().slice(0, 10);
  const sheet = commentSheet({ title, edition, madeOn }, lines, format);
  const name = fileName(title, `comments ${madeOn}`, format);
  if (format === 'docx') return { bytes: await doInWorker({ kind: 'write-docx', sheet, language }), name };
  const sheets = [sheet, choiceSheet(register(ctx, sopId).parties)];
  return { bytes: await doInWorker({ kind: 'write-xlsx', sheets }), name };
}
