import { isSafeLink } from '../links';
import { blockSpecs, structuredTypes } from './block-specs';
import { parseHours } from './hours';
import type { Field, FieldKind } from './spec';

/** What is wrong with a value; a page says it in words beside the field. */
export type FieldProblem =
  | 'too-long'
  | 'not-an-option'
  | 'no-date'
  | 'no-time'
  | 'no-hours'
  | 'no-url'
  | 'no-number'
  | 'no-code'
  | 'no-parties';

const longest: Record<FieldKind, number> = {
  text: 500,
  longText: 2000,
  choice: 60,
  party: 2000,
  parties: 2000,
  date: 10,
  time: 5,
  hours: 120,
  list: 2000,
  url: 2000,
  yesNo: 3,
  number: 15,
  code: 12,
};

/** Characters a field takes. */
export const longestOf = (field: Field): number => ('max' in field ? field.max : undefined) ?? longest[field.kind];

function isDate(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const isWeb = (value: string) => isSafeLink(value) && /^https?:/i.test(value);

const matches = (shape: RegExp) => (value: string) => shape.test(value);

const anything = () => true;

const shapes: Record<Exclude<FieldKind, 'choice'>, { fits(value: string): boolean; problem: FieldProblem }> = {
  text: { fits: anything, problem: 'too-long' },
  longText: { fits: anything, problem: 'too-long' },
  party: { fits: anything, problem: 'too-long' },
  list: { fits: anything, problem: 'too-long' },
  parties: { fits: matches(/^\S+ .*(\n\S+ .*)*$/), problem: 'no-parties' },
  date: { fits: isDate, problem: 'no-date' },
  time: { fits: matches(/^([01]\d|2[0-3]):[0-5]\d$/), problem: 'no-time' },
  hours: { fits: (value) => parseHours(value) !== undefined, problem: 'no-hours' },
  url: { fits: isWeb, problem: 'no-url' },
  yesNo: { fits: matches(/^(yes|no)$/), problem: 'not-an-option' },
  number: { fits: matches(/^-?\d+([.]\d+)?$/), problem: 'no-number' },
  code: { fits: matches(/^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u), problem: 'no-code' },
};

/** Why a field may not hold a value; undefined when it may. An empty field is always right: checks ask for what is missing. */
export function fieldProblem(field: Field, value: string): FieldProblem | undefined {
  if (value === '') return undefined;
  if (value.length > longestOf(field)) return 'too-long';
  if (field.kind === 'choice') return field.options.includes(value) ? undefined : 'not-an-option';
  const { fits, problem } = shapes[field.kind];
  return fits(value) ? undefined : problem;
}

type Rule = (value: unknown) => boolean;

const isText =
  (most: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= most;

const ruleOf =
  (field: Field): Rule =>
  (value) =>
    typeof value === 'string' && fieldProblem(field, value) === undefined;

/** What the attributes of each structured block may hold, by type and name. */
export const structuredRules: Record<string, Record<string, Rule>> = Object.fromEntries(
  structuredTypes.map((type) => [
    type,
    Object.fromEntries(
      blockSpecs[type].fields.flatMap((field: Field) => [
        [field.name, ruleOf(field)] as const,
        ...(field.kind === 'party' ? [[field.label, isText(longest.party)] as const] : []),
      ]),
    ),
  ]),
);
