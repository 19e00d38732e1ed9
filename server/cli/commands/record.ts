import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readRecord, RECORD_FORMAT, recordJsonSchema } from '../../../schema/consensus-record';
import { recordWords } from '../../../schema/words/en/consensus-record';
import { recordFile, recordFormats, type RecordFormat, type TableName } from '../../publishing';
import { complain, print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

const options = {
  out: { type: 'string' },
  table: { type: 'string' },
  check: { type: 'string' },
  schema: { type: 'boolean' },
} as const;

const isFormat = (ending: string): ending is RecordFormat => recordFormats.some((each) => each === ending);
const isTable = (name: string): name is TableName => Object.hasOwn(recordWords.tables, name);

function formatOf(file: string): RecordFormat {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  if (isFormat(ending)) return ending;
  throw new UsageError(`Give --out a file that ends in ${recordFormats.map((each) => `.${each}`).join(', ')}.`);
}

function tableOf(name: string): TableName {
  if (isTable(name)) return name;
  throw new UsageError(`There is no table “${name}”. Tables: ${Object.keys(recordWords.tables).join(', ')}`);
}

/** Says whether a file is a record that this program can read, and of which version. */
function check(file: string): number {
  const reading = readRecord(readFileSync(file, 'utf8'));
  if (reading.kind === 'record') print(`${file} is a record of ${RECORD_FORMAT}: ${reading.record.sop.title}`);
  else if (reading.kind === 'other-version')
    complain(`${file} is a record of ${reading.format}; this program reads ${RECORD_FORMAT}.`);
  else if (reading.kind === 'faulty')
    complain([`${file} is not what ${RECORD_FORMAT} asks for:`, ...reading.faults].join('\n  '));
  else complain(`${file} is no consensus record.`);
  return reading.kind === 'record' ? 0 : 1;
}

/** Writes the consensus record of an SOP into a file whose ending says what kind, or looks at one that was written. */
export const record: Command = (args, environment) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { out, table = 'positions', check: checked, schema } = values;
  const [sopId, ...rest] = positionals;
  if (schema) {
    print(JSON.stringify(recordJsonSchema(), null, 2));
    return 0;
  }
  if (checked !== undefined) return check(checked);
  if (sopId === undefined || rest.length > 0 || out === undefined) throw new UsageError('Give one SOP and --out FILE.');
  const wanted = { sopId, format: formatOf(out), table: tableOf(table) };
  return withWorkspace(environment(), async (ctx) => {
    writeFileSync(out, await recordFile(ctx, wanted));
    print(`The record was written to ${out}.`);
    return 0;
  });
};
