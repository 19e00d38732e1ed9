import type { Node } from '@tiptap/pm/model';
import { structuredRules } from './blocks/field-rules';
import { isSafeLink } from './links';

type Rule = (value: unknown) => boolean;
type Attributes = Readonly<Record<string, unknown>>;

/** The longest value an attribute may hold; only the fields of structured blocks come near it. */
const MAX_VALUE = 2000;
const MAX_SPAN = 50;

const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isLook: Rule = (value) => value === null || (typeof value === 'string' && value.length <= MAX_VALUE);

const isOneOf =
  (...values: unknown[]): Rule =>
  (value) =>
    values.includes(value);

const span = isWhole(1, MAX_SPAN);
/** A width is presentation and read from other people's tables: what it says does not matter, its size does. */
const isWidths: Rule = (value) =>
  value === null ||
  (Array.isArray(value) &&
    value.length <= MAX_SPAN &&
    value.every((width) => width === null || typeof width === 'number'));
const cell = { colspan: span, rowspan: span, colwidth: isWidths, align: isLook };

/** What the attributes of each block may hold. The schema checks their names only, and a client can send anything. */
const blocks: Record<string, Record<string, Rule>> = {
  heading: { level: isWhole(2, 4) },
  orderedList: { start: isWhole(0, 9999), type: (value) => value === null || isOneOf('1', 'a', 'A', 'i', 'I')(value) },
  tableCell: cell,
  tableHeader: cell,
  ...structuredRules,
};

const marks: Record<string, Record<string, Rule>> = {
  link: { href: isSafeLink, target: isLook, rel: isLook, class: isLook, title: isLook },
};

const attributeNames = new Set(Object.values(blocks).flatMap(Object.keys));

/** The attribute of a block that holds what it may not, or that no such block has; undefined when there is none. */
export function wrongAttribute(type: string, attrs: Attributes): string | undefined {
  return wrongIn(blocks[type], attrs);
}

/** Names come from clients, and every object knows some that were never given to it. */
function wrongIn(rules: Record<string, Rule> = {}, attrs: Attributes): string | undefined {
  return Object.keys(attrs).find((name) => !Object.hasOwn(rules, name) || !rules[name]?.(attrs[name]));
}

/** Whether a mark of this name may hold exactly these attributes; all are named, or the mark has defaults for them. */
export function isMarkAttributes(type: string, attrs: Attributes): boolean {
  const isComplete = type !== 'link' || 'href' in attrs;
  return isComplete && wrongIn(marks[type], attrs) === undefined;
}

/** Whether any block has an attribute of this name, and one could hold such a value. */
export function isAttribute(name: string | null, value: unknown): boolean {
  if (name !== null && !attributeNames.has(name)) return false;
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? typeof value !== 'string' || value.length <= MAX_VALUE : isWidths(value);
}

/** The first attribute of a block that holds what it may not, in words; undefined when there is none. */
export function attributeProblem({ type, attrs }: Node): string | undefined {
  const wrong = wrongAttribute(type.name, attrs);
  return wrong && `the ${wrong} of a ${type.name} holds something it may not`;
}
