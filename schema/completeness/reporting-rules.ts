import { reportingOf } from '../document/blocks';
import type { Facts } from './facts';
import type { Found } from './rule';

const authorities = ['police', 'immigration', 'child-protection', 'other'] as const;
const steps = ['inform', 'weigh', 'report', 'follow-up', 'support'] as const;

const rowsOf = ({ section }: Facts) => reportingOf(section.document).flatMap((register) => register.authorities);

const named = ({ attrs: { authority, kind } }: ReturnType<typeof rowsOf>[number]) =>
  authority || kind.replaceAll('-', ' ');

/** Authorities about which the register says nothing, and rows whose question is not answered. */
export function unanswered(facts: Facts): Found[] {
  const rows = rowsOf(facts);
  if (reportingOf(facts.section.document).length === 0) return [];
  const silent = authorities
    .filter((kind) => !rows.some(({ attrs }) => attrs.kind === kind))
    .map((kind) => ({ about: kind, label: kind.replaceAll('-', ' ') }));
  const open = rows
    .filter(({ attrs }) => attrs.duty === '')
    .map((row) => ({ about: `row ${row.attrs.kind} ${row.attrs.authority}`, label: named(row), block: row.block }));
  return [...silent, ...open];
}

export const withoutSource = (facts: Facts): Found[] =>
  rowsOf(facts)
    .filter(({ attrs }) => attrs.duty !== '' && attrs.source.trim() === '')
    .map((row) => ({ about: `${row.attrs.kind} ${row.attrs.authority}`, label: named(row), block: row.block }));

/** The registers under which somebody has to report, or may have to. */
const asking = ({ section }: Facts) =>
  reportingOf(section.document).filter((register) =>
    register.authorities.some(({ attrs }) => attrs.duty === 'yes' || attrs.duty === 'unclear'),
  );

const written = (register: ReturnType<typeof asking>[number]) =>
  register.steps.filter(({ attrs, words }) => attrs.step !== '' && words.trim() !== '').map(({ attrs }) => attrs.step);

export const missingSteps = (facts: Facts): Found[] =>
  asking(facts).flatMap((register) => {
    const there = written(register);
    return steps
      .filter((step) => !there.includes(step))
      .map((step) => ({ about: step, label: step.replaceAll('-', ' '), block: register.block }));
  });

/** What is said must stand in the order in which it is done; above all, she is told before she tells. */
export const stepsOutOfOrder = (facts: Facts): Found[] =>
  asking(facts).flatMap((register) => {
    const there = written(register);
    const inOrder = steps.filter((step) => there.includes(step));
    return there.join() === inOrder.join() ? [] : [{ about: there.join(' '), block: register.block }];
  });
