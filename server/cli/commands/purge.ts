import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { beyondAlways, beyondPurgeSentence, purgeStoreWords } from '../../../schema/words/en/purge';
import { lookAtKeyboard, purgeAtKeyboard, type PurgeFinds } from '../../purge';
import { complain, print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

const options = {
  sop: { type: 'string' },
  words: { type: 'string' },
  reason: { type: 'string' },
  'inside-words': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `-` reads them from standard input: what stands in a command is kept by the shell and shown to others. */
const wordsFrom = (given: string) => (given === '-' ? readFileSync(0, 'utf8').trim() : given);

function linesOf({ places, sections, withdrawn, beyond }: PurgeFinds, verb: string): string[] {
  const found = places.map(({ store, places: count }) => `  ${count}  ${purgeStoreWords[store]}`);
  const changed = sections.map(({ number, title, places: count }) => `  ${number}. ${title}: ${count}`);
  return [
    ...(found.length > 0 ? [`${verb}:`, ...found] : ['The words stand nowhere that can be read.']),
    ...(changed.length > 0 ? ['Sections whose words change, and whose votes count no longer:', ...changed] : []),
    ...(withdrawn > 0 ? ['The document frozen for signature goes with them: nobody has signed it.'] : []),
    'Out of reach:',
    ...[...beyond.map(beyondPurgeSentence), ...beyondAlways].map((line) => `  ${line}`),
  ];
}

/** Takes words out of everything that is stored of an SOP; `--dry-run` only says where they stand. */
export const purge: Command = (args, environment) => {
  const { values } = parseArgs({ args, options });
  const { sop: sopId, words: given, reason, json, 'dry-run': isDry, 'inside-words': insideWords = false } = values;
  if (!sopId || !given) throw new UsageError('Give --sop and --words.');
  if (!isDry && !reason) throw new UsageError('Give the reason with --reason, or say --dry-run.');
  const sought = { sopId, words: wordsFrom(given), insideWords };
  const tell = (finds: PurgeFinds, verb: string) =>
    print(json ? JSON.stringify(finds, null, 2) : linesOf(finds, verb).join('\n'));
  return withWorkspace(environment(), (ctx) => {
    if (isDry) {
      tell(lookAtKeyboard(ctx, sought), 'The words stand in');
      return 0;
    }
    const purged = purgeAtKeyboard(ctx, { ...sought, reason, sure: 'on' });
    tell(purged, 'The words were removed from');
    if (!purged.rewritten) complain('The database is in use: repeat the purge later, to clear its free space too.');
    return purged.rewritten ? 0 : 1;
  });
};
