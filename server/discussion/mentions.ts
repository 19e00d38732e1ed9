import { commentMentions } from '../../schema/tables';
import type { Context } from '../kernel';
import { loadParties } from '../sops';

/** Agencies that words name by their codes, such as "@A05". */
export function mentionedIn(words: string, parties: readonly { id: string; code: string }[]): string[] {
  const codes = new Set(
    Array.from(words.matchAll(/(?<![\p{L}\p{N}.])@([\p{L}\p{N}][\p{L}\p{N}-]*)/gu), ([, code]) => code?.toLowerCase()),
  );
  return parties.filter(({ code }) => codes.has(code.toLowerCase())).map(({ id }) => id);
}

/** Notes which agencies are asked by what was just written. @returns their ids */
export function noteMentions(ctx: Context, { id, sopId }: { id: string; sopId: string }, words: string): string[] {
  if (!words.includes('@')) return [];
  const mentionedAt = ctx.now();
  const ids = mentionedIn(words, loadParties(ctx, sopId));
  for (const partyId of ids) {
    ctx.database.orm.insert(commentMentions).values({ commentId: id, partyId, mentionedAt }).run();
  }
  return ids;
}
