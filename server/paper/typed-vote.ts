import type { TypedVote } from '../../schema/inputs';
import { groundKeys, positionKeys, standAsideKeys } from '../../schema/vocabulary';
import { entryFaults } from '../../schema/words/en/paper-entry';
import type { Context } from '../kernel';
import type { SectionRow } from '../sections';
import type { EntryFaults } from './entry-faults';
import { changesInWords, wordsPrinted } from './printed-words';

/** What a key stands for, in small letters too. */
export function meantBy<Word extends string>(keys: Record<Word, string>, typed: string): Word | undefined {
  const words = Object.keys(keys) as Word[];
  return words.find((word) => keys[word] === typed.toUpperCase());
}

export const isBlank = (row: object) => Object.values(row).every((value) => value === '');

/** The words that a fingerprint was printed under, when they still stand; else the fault is noted. */
export function wordsStill(
  ctx: Context,
  section: SectionRow,
  fingerprint: string,
  faults: EntryFaults,
): string | undefined {
  const field = `votes.${section.id}.fingerprint`;
  const printed = wordsPrinted(ctx, section, fingerprint);
  if (printed.state === 'current') return printed.textHash;
  if (printed.state === 'old') faults.add(field, entryFaults.old(changesInWords(printed.redline)));
  else faults.add(field, printed.state === 'unknown' ? entryFaults.unknown : entryFaults.noFingerprint);
  return undefined;
}

/** The keys of an answer as the words of a vote; a key that stands for nothing is noted. */
export function positionTyped(vote: TypedVote, faults: EntryFaults) {
  const row = `votes.${vote.sectionId}`;
  const position = meantBy(positionKeys, vote.position);
  const { statement, reason, remedy } = vote;
  if (!position) faults.add(`${row}.position`, entryFaults.position);
  if (position === 'agree') return { position };
  if (position === 'agree-with-statement') return { position, statement };
  if (position === 'cannot-agree-yet') {
    const ground = meantBy(groundKeys, vote.ground);
    if (!ground) faults.add(`${row}.ground`, entryFaults.ground);
    return ground && { position, ground, reason, remedy };
  }
  if (position !== 'stand-aside') return undefined;
  const standAside = meantBy(standAsideKeys, vote.standAside);
  if (!standAside) faults.add(`${row}.standAside`, entryFaults.standAside);
  return standAside && { position, standAside };
}
