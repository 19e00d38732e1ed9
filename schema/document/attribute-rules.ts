import type { Node } from '@tiptap/pm/model';

type Rule = (value: unknown) => boolean;

const MAX_FACT = 2000;
const MAX_SPAN = 50;

const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isFact: Rule = (value) => typeof value === 'string' && value.length <= MAX_FACT;

const isOneOf =
  (...values: unknown[]): Rule =>
  (value) =>
    values.includes(value);

const span = isWhole(1, MAX_SPAN);
const cell = { colspan: span, rowspan: span };

/** What the attributes of each block may hold. The schema checks their names only, and a client can send anything. */
const rules: Record<string, Record<string, Rule>> = {
  heading: { level: isWhole(2, 4) },
  orderedList: { start: isWhole(0, 9999), type: (value) => value === null || isOneOf('1', 'a', 'A', 'i', 'I')(value) },
  tableCell: cell,
  tableHeader: cell,
  duty: { party: isFact, name: isFact, trigger: isFact, deadline: isFact, record: isFact },
};

/** The first attribute of a block that holds what it may not, in words; undefined when there is none. */
export function attributeProblem({ type, attrs }: Node): string | undefined {
  const wrong = Object.entries(rules[type.name] ?? {}).find(([name, rule]) => !rule(attrs[name]));
  return wrong && `the ${wrong[0]} of a ${type.name} holds something it may not`;
}
