import { describe, expect, it } from 'vitest';
import { safetyRules } from '../../../schema/safety';
import { measure, readLabels, type LabelledSet, type Score } from '../../../schema/safety/measure';
import { labelled } from './labelled';

const scoreOf = (set: LabelledSet, of: Score['rule']) => {
  const { scores } = measure(labelled.filter((sentence) => sentence.set === set));
  const score = scores.find(({ rule }) => rule === of);
  if (!score) throw new Error(`Nothing of ${of} among ${set}`);
  return score;
};

describe('the labelled sentences', () => {
  it('are more than four hundred, none twice, a good part of them to stay silent on', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(400);
    const texts = labelled.map(({ text, context }) => [text, ...(context.under ?? []), context.audience].join('|'));
    expect(new Set(texts).size).toBe(texts.length);
    const silent = labelled.filter(({ expected }) => expected.length === 0).length;
    expect(silent / labelled.length).toBeGreaterThan(0.35);
  });

  it('are kept from whoever tunes the rules, a third of them', () => {
    const unread = labelled.filter(({ set }) => set !== 'tuned').length;
    expect(unread / labelled.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it.each(safetyRules.filter((rule) => rule !== 'X-2'))('hold %s at least twice', (rule) => {
    const holding = labelled.filter(({ expected }) => expected.some((each) => each.rule === rule));
    expect(holding.length).toBeGreaterThanOrEqual(2);
  });

  it('say what is wrong with a line that is no label', () => {
    expect(() => readLabels('X-1! without a bar')).toThrow(/no “\|”/);
    expect(() => readLabels('X-99! | Words')).toThrow(/no rule “X-99”/);
  });
});

describe('the safety rules, measured', () => {
  it.each([
    { set: 'tuned', recall: 0.95, precision: 0.9 },
    { set: 'held-out', recall: 0.95, precision: 0.9 },
    { set: 'fresh', recall: 0.93, precision: 0.88 },
  ] as const)('find what must be stopped in the $set sentences, and stop little else', ({ set, recall, precision }) => {
    expect(scoreOf(set, 'block').recall).toBeGreaterThanOrEqual(recall);
    expect(scoreOf(set, 'all').precision).toBeGreaterThanOrEqual(precision);
  });
});
