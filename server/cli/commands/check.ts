import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { audiences, checkSafety, safetyKinds } from '../../../schema/safety';
import type { SafetyContext, SafetyFinding } from '../../../schema/safety';
import { safetyLevelWords, safetyReasons, safetyRuleWords } from '../../../schema/words/en/safety';
import { complain, print, UsageError, type Command } from '../command';
import { printMeasurement } from './measure-safety';

const NOTHING_BLOCKED = 0;
const BLOCKED = 1;
const LANGUAGE_UNKNOWN = 3;

const options = {
  text: { type: 'string' },
  file: { type: 'string' },
  component: { type: 'string' },
  kind: { type: 'string', default: 'section' },
  audience: { type: 'string', default: 'public' },
  language: { type: 'string', default: 'en' },
  json: { type: 'boolean' },
  measure: { type: 'boolean' },
} as const;

type Given = Partial<Record<'text' | 'file' | 'component' | 'kind' | 'audience' | 'language', string>>;

function choose<T extends string>(values: readonly T[], given: string | undefined, what: string): T {
  const chosen = values.find((value) => value === given);
  if (chosen === undefined) throw new UsageError(`Choose ${what} from ${values.join(', ')}.`);
  return chosen;
}

function contextOf({ component, kind, audience, language = 'en' }: Given): SafetyContext {
  const number = component === undefined ? undefined : Number(component);
  if (number !== undefined && !Number.isInteger(number)) throw new UsageError('Write the component as a number.');
  return {
    language,
    kind: choose(safetyKinds, kind, '--kind'),
    audience: choose(audiences, audience, '--audience'),
    ...(number === undefined ? {} : { component: number }),
  };
}

function read(path: string | 0): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
}

function textOf({ text, file }: Given, positionals: readonly string[]): string {
  const isPiped = positionals.length === 1 && positionals[0] === '-';
  const given = [text !== undefined, file !== undefined, isPiped].filter(Boolean).length;
  if (given !== 1 || (positionals.length > 0 && !isPiped)) {
    throw new UsageError('Give --text "…", --file FILE, or - for standard input.');
  }
  if (text !== undefined) return text;
  return read(file === undefined || file === '-' ? 0 : file);
}

const withReason = (finding: SafetyFinding, text: string) => ({
  ...finding,
  words: text.slice(finding.start, finding.end),
  reason: safetyReasons[finding.key] ?? finding.key,
});

function lines(finding: ReturnType<typeof withReason>): string[] {
  const { rule, level, component, words, reason, wording } = finding;
  return [
    `${level.toUpperCase()} ${rule} (${safetyLevelWords[level]}; component ${component}): “${words}”`,
    `  ${safetyRuleWords[rule].title}.`,
    `  ${reason}`,
    ...(wording ? [`  ${wording.replaces ? 'Write' : 'Safe wording'}: ${wording.text}`] : []),
  ];
}

/** Exit code 0 when nothing is blocked, 1 when something is, 2 when called wrongly, 3 for a language without rules. */
export const check: Command = (args) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.measure) return printMeasurement(values.json === true);
  const text = textOf(values, positionals);
  const { findings, coverage } = checkSafety(text, contextOf(values));
  const found = findings.map((finding) => withReason(finding, text));
  if (values.json) print(JSON.stringify({ coverage, findings: found }, null, 2));
  else print(found.length === 0 ? 'Nothing was found.' : found.flatMap(lines).join('\n'));
  if (coverage !== 'full') {
    complain(
      `There are no rules for the language “${values.language}” yet: only numbers and addresses were looked for.`,
    );
  }
  if (findings.some(({ level }) => level === 'block')) return BLOCKED;
  return coverage === 'full' ? NOTHING_BLOCKED : LANGUAGE_UNKNOWN;
};
