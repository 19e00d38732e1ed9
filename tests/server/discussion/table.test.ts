import { describe, expect, it } from 'vitest';
import * as discussion from '../../../server/discussion';
import type { Context } from '../../../server/kernel';
import { aProvince } from '../../support/province';
import { refusal } from '../../support/refusal';
import { firstWords, talkIn } from './talk';

function aTable() {
  const world = aProvince();
  world.write(firstWords);
  world.write('The hotline answers day and night.', 2);
  const talk = talkIn(world);
  const hospital = world.as('A03');
  const later = talk.open(hospital, 'The police write a report');
  const earlier = talk.suggest(world.as('A08'), 'at once', 'within one hour');
  const second = talk.open(world.as('A06'), 'day and night', { sectionId: world.section(2), kind: 'question' });
  const table = (asked: object = {}, ctx: Context = world.lead) =>
    discussion.commentTable(ctx, { sopId: world.sopId, ...asked });
  const shown = (asked: object, ctx?: Context) => table(asked, ctx).lines.map(({ id }) => id);
  const dispose = (commentId: string, outcome: string, reason = 'As discussed.') =>
    discussion.disposeOfComment(world.lead, { commentId, outcome, reason });
  return { world, hospital, earlier, later, second, table, shown, dispose };
}

describe('the table of comments', () => {
  it('holds those of every section in the order of the text', () => {
    const { earlier, later, second, shown } = aTable();
    expect(shown({})).toEqual([earlier, later, second]);
  });

  it('says whose each is, on what, and what became of it', () => {
    const { table, dispose, earlier } = aTable();
    dispose(earlier, 'accepted-in-part');
    expect(table().lines[0]).toMatchObject({
      ...{ number: 2, party: { code: 'A08' }, kind: 'wording', quote: 'at once', proposal: 'within one hour' },
      ...{ block: 1, section: { number: 1 }, state: 'answered' },
      outcome: { outcome: 'accepted-in-part', reason: 'As discussed.', meeting: null, satisfied: null },
    });
  });

  it('names no person, not even to a lead', () => {
    const { world, table } = aTable();
    expect(JSON.stringify(table())).not.toContain('representative of');
    expect(JSON.stringify(table({}, world.as('A03')))).not.toContain('representative of');
  });

  it('shows only what is asked for', () => {
    const { world, earlier, later, second, shown, dispose, hospital } = aTable();
    dispose(later, 'noted');
    expect(shown({ waiting: 'decision' })).toEqual([earlier, second]);
    expect(shown({ waiting: 'answer' }, hospital)).toEqual([later]);
    expect(shown({ waiting: 'answer' }, world.as('A06'))).toEqual([]);
    expect(shown({ section: world.section(2) })).toEqual([second]);
    expect(shown({ party: world.party('A08') })).toEqual([earlier]);
    expect(shown({ kind: 'question' })).toEqual([second]);
    expect(shown({ outcome: 'noted' })).toEqual([later]);
    expect(shown({ outcome: 'noted', kind: 'question' })).toEqual([]);
  });

  it('shows all when an old address asks for what is not there', () => {
    const { shown } = aTable();
    expect(shown({ kind: 'poem', waiting: '' })).toHaveLength(3);
  });

  it('counts what waits, whatever is shown', () => {
    const { table, later, dispose, hospital } = aTable();
    dispose(later, 'noted');
    expect(table({ kind: 'question' }, hospital).count).toEqual({ all: 3, decision: 2, asksMe: 1 });
  });

  it('may be brought back by a lead alone', () => {
    const { table, hospital } = aTable();
    expect(table().abilities).toEqual({ import: true });
    expect(table({}, hospital).abilities).toEqual({ import: false });
  });

  it('is not there for anybody without a seat', () => {
    const { world, table } = aTable();
    expect(refusal(() => table({}, world.stranger))).toEqual({ code: 'not-found', what: 'sop' });
  });
});
