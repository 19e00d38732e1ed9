import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import { afterWorkingDays } from '../../../server/agreement/lapse-rules';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

const DAY = 24 * 3_600_000;

let world: Province;

/** A06 objects, the lead answers, everybody else agrees. */
beforeEach(() => {
  world = aProvince();
  world.write('She decides.');
  world.call();
  for (const code of ['A01', 'A03', 'A05', 'A08']) world.agree(code);
  world.object('A06');
  answer();
});

const objectionId = () => world.objections()[0]?.id ?? '';
const answer = () =>
  agreement.answerObjection(world.lead, { objectionId: objectionId(), kind: 'explanation', words: 'See section 2.' });
const remind = () => agreement.remindObjector(world.lead, { objectionId: objectionId() });
const wait = (days: number) => world.clock.forward(days * DAY);

describe('working days', () => {
  it.each([
    ['a Monday', '2026-03-02T10:00:00Z', 1, '2026-03-03T10:00:00Z'],
    ['a Friday', '2026-03-06T10:00:00Z', 1, '2026-03-09T10:00:00Z'],
    ['a Saturday', '2026-03-07T10:00:00Z', 1, '2026-03-09T10:00:00Z'],
    ['a Monday, ten of them', '2026-03-02T10:00:00Z', 10, '2026-03-16T10:00:00Z'],
  ])('are Monday to Friday, counted from %s', (_, from, days, until) => {
    expect(afterWorkingDays(new Date(from), days)).toEqual(new Date(until));
  });
});

describe('an objection', () => {
  it('lapses after two reminders and ten working days without a reply, and counts as no response', () => {
    remind();
    wait(1);
    remind();
    wait(13);
    expect(world.status().status).toBe('contested');
    wait(2);
    expect(world.status().status).toBe('agreed');
    expect(world.objections()).toMatchObject([{ lapsed: true, open: false }]);
    const cell = world.line().cells.find(({ partyId }) => partyId === world.party('A06'));
    expect(cell?.vote).toBeNull();
    const needs = agreement.overview(world.as('A06'), world.sopId).needsYou;
    expect(needs.map(({ kind }) => kind)).toContain('vote');
  });

  it('says when it lapses, from the second reminder on', () => {
    remind();
    expect(world.objections()).toMatchObject([{ lapsesAt: null, reminders: [expect.any(String)] }]);
    remind();
    expect(world.objections()[0]?.lapsesAt?.slice(0, 10)).toBe('2026-03-16');
  });

  it('does not lapse after one reminder, however long it takes', () => {
    remind();
    wait(365);
    expect(world.status().status).toBe('contested');
  });

  it('never lapses for a party with a duty', () => {
    world.reopenSection();
    world.write(world.documentOf(world.dutyOf('A06')));
    world.call();
    remind();
    remind();
    wait(365);
    expect(world.status().status).toBe('contested');
    expect(world.objections()).toMatchObject([{ lapsed: false, lapsesAt: null }]);
  });

  it('is asked again by another answer and by other words', () => {
    remind();
    remind();
    answer();
    wait(30);
    expect(world.objections()).toMatchObject([{ lapsed: false, reminders: [] }]);
    remind();
    remind();
    wait(30);
    expect(world.objections()).toMatchObject([{ lapsed: true }]);
    world.reopenSection();
    world.write('She alone decides.');
    world.call();
    expect(world.objections()).toMatchObject([{ lapsed: false, open: true }]);
  });

  it('stands again when its owner replies after all', () => {
    remind();
    remind();
    wait(30);
    agreement.objectionNotSatisfied(world.as('A06'), { objectionId: objectionId() });
    expect(world.status().status).toBe('contested');
    world.agree('A06');
    expect(world.status().status).toBe('agreed');
  });

  it('is reminded by the lead alone, and only while an answer waits', () => {
    const asked = { objectionId: objectionId() };
    expect(refusal(() => agreement.remindObjector(world.as('A03'), asked))).toMatchObject({ code: 'forbidden' });
    agreement.objectionNotSatisfied(world.as('A06'), asked);
    expect(refusal(remind)).toMatchObject({ reason: 'objection-not-answered' });
    world.agree('A06');
    expect(refusal(remind)).toMatchObject({ reason: 'objection-closed' });
  });
});
