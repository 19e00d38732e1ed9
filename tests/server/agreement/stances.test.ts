import { beforeEach, describe, expect, it } from 'vitest';
import type { Signal } from '../../../schema/vocabulary';
import * as agreement from '../../../server/agreement';
import type { Context } from '../../../server/kernel';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write('Providers do not notify the border post.');
});

const cellOf = (code: string) => world.line().cells.find(({ partyId }) => partyId === world.party(code));

describe('what a party thinks of a draft', () => {
  const give = (ctx: Context, code: string, signal: Signal | string, more: object = {}) =>
    agreement.giveSignal(ctx, { ...world.ballot(code, 1), signal, ...more });

  it.each(['ready', 'nearly', 'not-ready'] as const)('is seen by everybody as %s, and counts as nothing', (signal) => {
    const before = world.status();
    give(world.as('A06'), 'A06', signal);
    expect(cellOf('A06')).toMatchObject({ signal, vote: null });
    expect(world.status().missing).toEqual(before.missing);
  });

  it('is gone when the words change, and back when they return', () => {
    give(world.as('A06'), 'A06', 'ready');
    world.write('Providers may notify the border post.');
    expect(cellOf('A06')?.signal).toBe(null);
    world.write('Providers do not notify the border post.');
    expect(cellOf('A06')?.signal).toBe('ready');
  });

  it('takes the place of what it thought before', () => {
    give(world.as('A06'), 'A06', 'not-ready');
    give(world.as('A06', 'contributor'), 'A06', 'ready');
    expect(cellOf('A06')?.signal).toBe('ready');
  });

  it('is not asked once the section is called, nor shown', () => {
    give(world.as('A06'), 'A06', 'ready');
    world.call();
    expect(cellOf('A06')?.signal).toBe(null);
    expect(refusal(() => give(world.as('A06'), 'A06', 'nearly'))?.code).toBe('wrong-state');
  });

  it('is about the words on its screen', () => {
    const seen = world.words();
    world.write('Providers may notify the border post.');
    const late = refusal(() => give(world.as('A06'), 'A06', 'ready', { textHash: seen }));
    expect(late).toMatchObject({ code: 'words-changed', seen, current: world.words() });
  });

  it.each([
    ['another party', () => give(world.as('A03'), 'A06', 'ready')],
    ['a signatory', () => give(world.as('A06', 'signatory'), 'A06', 'ready')],
    ['the lead', () => give(world.lead, 'A06', 'ready')],
  ])('is not for %s to say', (_, command) => {
    expect(refusal(command)?.code).toBe('forbidden');
  });

  it('is one of three', () => {
    expect(wrongFields(() => give(world.as('A06'), 'A06', 'perhaps'))).toEqual(['signal']);
  });
});

describe('a party that waits for clearance', () => {
  const key = (code = 'A06') => ({ sectionId: world.section(), partyId: world.party(code) });
  const wait = (until: string, ctx = world.as('A06')) => agreement.awaitClearance(ctx, { ...key(), until });

  beforeEach(() => world.call());

  it('says until when, which counts as no answer', () => {
    const before = world.status();
    wait('2030-05-01');
    expect(cellOf('A06')).toMatchObject({ clearance: '2030-05-01', vote: null });
    expect(world.status().missing).toEqual(before.missing);
  });

  it('waits no longer once it has voted', () => {
    wait('2030-05-01');
    world.agree('A06');
    expect(cellOf('A06')?.clearance).toBe(null);
  });

  it('waits no longer when it says so', () => {
    wait('2030-05-01');
    agreement.withdrawClearance(world.as('A06'), key());
    expect(cellOf('A06')?.clearance).toBe(null);
  });

  it('is not shown once its date is over', () => {
    const today = world.lead.now().toISOString().slice(0, 10);
    wait(today);
    expect(cellOf('A06')?.clearance).toBe(today);
    world.clock.forward(24 * 3_600_000);
    expect(cellOf('A06')?.clearance).toBe(null);
  });

  it.each(['2001-01-01', 'soon', ''])('cannot wait until “%s”', (until) => {
    expect(wrongFields(() => wait(until))).toEqual(['until']);
  });

  it('is spoken for by its representative alone', () => {
    for (const ctx of [world.as('A06', 'contributor'), world.as('A03'), world.lead])
      expect(refusal(() => wait('2030-05-01', ctx))?.code).toBe('forbidden');
  });

  it('has nothing to wait for while the section is drafted', () => {
    world.reopenSection();
    expect(refusal(() => wait('2030-05-01'))?.code).toBe('wrong-state');
  });
});
