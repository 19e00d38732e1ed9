import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayOf, type Pathway, type PathwayStep } from '../../../schema/document/blocks';
import { pathwayFaults } from '../../../schema/pathway';
import { anyPathway } from '../../support/any-pathway';
import { lowerKeshDirectory } from '../../support/lower-kesh-directory';
import { pathwayDocument } from '../../support/lower-kesh-pathway';

const specialists = new Set(['A03', 'A05', 'A08', 'A09', 'A10', 'A11']);
const setting = { directory: lowerKeshDirectory, specialists };

function whole(): Pathway {
  const pathway = pathwayOf(pathwayDocument);
  if (!pathway) throw new Error('no pathway');
  return pathway;
}

/** The whole pathway with its steps changed; a step that becomes undefined is gone. */
const changed = (change: (step: PathwayStep) => PathwayStep | undefined): Pathway => ({
  ...whole(),
  stages: whole().stages.map((stage) => ({ ...stage, steps: stage.steps.flatMap((step) => change(step) ?? []) })),
});

const ways = (...codes: string[]) => codes.map((to) => ({ to, condition: '' }));
const withStep = (code: string, changes: Partial<PathwayStep>) =>
  changed((step) => (step.code === code ? { ...step, ...changes } : step));

const found = (pathway: Pathway) => pathwayFaults(pathway, setting).map(({ kind, code, about }) => [kind, code, about]);

describe('what is wrong with a pathway', () => {
  it('finds nothing in a whole one', () => {
    expect(found(whole())).toEqual([]);
  });

  it.each<[string, Pathway, string[][]]>([
    ['a code that leads nowhere', withStep('D1', { next: ways('C1', 'Z9') }), [['dangling', 'D1', 'Z9']]],
    ['a step cut off', withStep('H2', { next: ways('E1', 'S3') }), [['unreachable', 'L1', '']]],
    ['a step that leads nowhere', withStep('M1', { next: [] }), [['no-way-on', 'M1', '']]],
    [
      'a stage without a stop',
      changed((step) =>
        step.code === 'S3' ? undefined : { ...step, next: step.next.filter(({ to }) => to !== 'S3') },
      ),
      [['no-stop', '', 'longer-term']],
    ],
    [
      'a hand-over nobody was asked about',
      withStep('D1', { next: ways('H1', 'C1') }),
      [['handover-without-consent', 'H1', '']],
    ],
    [
      'consent given for an earlier hand-over',
      withStep('P1', { next: ways('H2', 'C2') }),
      [['handover-without-consent', 'H2', '']],
    ],
    [
      'no door of staff who are not specialists',
      changed((step) => (['D4', 'D5'].includes(step.code) ? { ...step, party: 'A03', opens: 'health' } : step)),
      [['no-non-specialist', '', '']],
    ],
    [
      'a provider the directory lacks',
      withStep('D5', { opens: '', party: 'A99', partyName: 'X' }),
      [['no-entry', 'D5', 'X']],
    ],
    [
      'the same code twice',
      withStep('S2', { code: 'S1', next: [] }),
      [
        ['dangling', 'H1', 'S2'],
        ['dangling', 'C2', 'S2'],
        ['doubled-code', 'S1', ''],
        ['unreachable', 'S1', ''],
      ],
    ],
  ])('names %s and nothing else', (_name, pathway, expected) => {
    expect(found(pathway)).toEqual(expected);
  });

  it('names a pathway without doors once', () => {
    const faults = found(changed((step) => (step.kind === 'door' ? undefined : step)));
    expect(faults).toEqual([['no-door', '', '']]);
  });

  it('never throws, whatever people write', () => {
    fc.assert(
      fc.property(anyPathway, (pathway) => {
        for (const { block } of pathwayFaults(pathway, setting)) expect(block).toBe(pathway.block);
      }),
    );
  });
});
