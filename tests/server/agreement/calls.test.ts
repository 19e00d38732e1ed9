import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import type { Context } from '../../../server/kernel';
import * as sops from '../../../server/sops';
import { aProvince, rulesOfTheStory, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { typeInto } from '../../support/typing';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write(world.documentOf(p('She decides.'), world.dutyOf('A03')));
});

const here = (more: object = {}) => ({ sectionId: world.section(), ...more });
const undo = () => agreement.undoCall(world.lead, here());
const park = () => agreement.parkSection(world.lead, here({ reason: 'Not ready for this edition.' }));
const blockers = () => agreement.preflight(world.lead, world.section()).blockers;
const phase = () => world.status().section.phase;

describe('calling a section for agreement', () => {
  it('locks its words at their hash, names the parties with a duty and writes one event', () => {
    const events = eventsSince(world);
    world.call();
    expect(phase()).toBe('called');
    const [event] = events.rows();
    expect(events.types()).toEqual(['section.called']);
    const said: unknown = JSON.parse(event?.payload ?? '');
    expect(said).toEqual({ textHash: world.words(), named: [world.party('A03')] });
  });

  it('opens the window that the rules give it', () => {
    world.call();
    const { call } = agreement.sectionView(world.lead, world.section());
    const days = (Date.parse(call?.windowEndsAt ?? '') - Date.parse(call?.openedAt ?? '')) / 86_400_000;
    expect(days).toBe(rulesOfTheStory.windowDays);
  });

  it('is for the lead', () => {
    const call = (ctx: Context) => refusal(() => agreement.callSection(ctx, here({ textHash: world.words() })));
    expect(call(world.as('A01'))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(call(world.stranger)).toEqual({ code: 'not-found', what: 'section' });
    expect(call(world.anonymous)).toEqual({ code: 'sign-in-required' });
  });

  it('is refused when the lead saw other words than those that stand', () => {
    const seen = world.words();
    const current = world.write('Somebody typed on.');
    const call = () => agreement.callSection(world.lead, here({ textHash: seen }));
    expect(refusal(call)).toEqual({ code: 'words-changed', sectionId: world.section(), seen, current });
  });

  it('takes in what was typed up to now', () => {
    const seen = world.words();
    typeInto(world, world.section(), doc(p('Typed a moment ago.')));
    expect(refusal(() => agreement.callSection(world.lead, here({ textHash: seen })))?.code).toBe('words-changed');
  });

  it('again with the same words changes nothing', () => {
    world.call();
    const events = eventsSince(world);
    world.call();
    expect(events.types()).toEqual([]);
  });

  it('does not bring a parked section back', () => {
    park();
    expect(refusal(() => world.call())).toEqual({ code: 'wrong-state', reason: 'section-not-drafting' });
  });
});

describe('the preflight', () => {
  it('finds nothing in the way of a section with words, a duty and parties', () => {
    expect(agreement.preflight(world.lead, world.section())).toEqual({
      textHash: world.words(),
      blockers: [],
      cautions: [],
      named: [{ id: world.party('A03'), name: 'Kesh Provincial Hospital' }],
    });
  });

  it.each([
    [['empty'], () => doc(p('  '))],
    [
      ['unknown-party', 'checks-open'],
      () => doc(world.dutyOf('A03'), { ...world.dutyOf('A03'), attrs: { party: 'party_gone' } }),
    ],
    [['unknown-party', 'checks-open'], () => doc({ ...world.dutyOf('A03'), attrs: { party: '', name: 'Somebody' } })],
  ])('stops a section that is %s', (missing, document) => {
    world.write(document());
    expect(blockers()).toEqual(missing);
    expect(refusal(() => world.call())).toEqual({ code: 'not-ready', missing });
    expect(phase()).toBe('drafting');
  });

  it('stops a section whose shared text cannot be read', () => {
    typeInto(world, world.section(), doc(p('x'.repeat(2_000_001))));
    expect(blockers()).toEqual(['unreadable']);
    expect(refusal(() => world.call())).toEqual({ code: 'not-ready', missing: ['unreadable'] });
  });

  it('stops an SOP in which nobody decides', () => {
    const nobody = aProvince([]);
    nobody.write('Words.');
    expect(refusal(() => nobody.call())).toEqual({ code: 'not-ready', missing: ['no-deciding-party'] });
  });

  it('warns of words still to adapt and of a section that binds nobody', () => {
    const starter = agreement.preflight(world.lead, world.section(2));
    expect(starter.cautions).toEqual(['words-to-adapt', 'no-duty']);
    expect(starter.blockers).toEqual([]);
  });
});

describe('taking a call back', () => {
  beforeEach(() => world.call());

  it('works within thirty seconds', () => {
    const events = eventsSince(world);
    world.clock.forward(20_000);
    undo();
    expect(phase()).toBe('drafting');
    expect(events.types()).toEqual(['section.call-undone']);
  });

  it('is over after thirty seconds', () => {
    world.clock.forward(31_000);
    expect(refusal(undo)).toEqual({ code: 'wrong-state', reason: 'undo-over' });
    expect(phase()).toBe('called');
  });

  it('is over once somebody has voted', () => {
    world.agree('A05');
    expect(refusal(undo)).toEqual({ code: 'wrong-state', reason: 'already-voted' });
  });

  it('is not hindered by votes on an earlier call', () => {
    world.agree('A05');
    world.clock.forward(60_000);
    world.reopenSection();
    world.call();
    undo();
    expect(phase()).toBe('drafting');
  });

  it('twice is answered', () => {
    undo();
    const events = eventsSince(world);
    undo();
    expect(events.types()).toEqual([]);
  });

  it('leaves nothing of the call: its words can be edited and called again', () => {
    undo();
    world.write('Better words.');
    world.call();
    expect(phase()).toBe('called');
  });
});

describe('reopening and parking', () => {
  it('reopening a called section needs a reason and ends the call', () => {
    world.call();
    const events = eventsSince(world);
    expect(wrongFields(() => agreement.reopenSection(world.lead, here({ reason: '' })))).toEqual(['reason']);
    world.reopenSection();
    expect(events.types()).toEqual(['section.reopened']);
    expect(agreement.sectionView(world.lead, world.section()).call).toBe(null);
    expect(phase()).toBe('drafting');
  });

  it('an agreed section is reopened the same way, and its votes stay', () => {
    world.call();
    for (const { code } of world.seats) world.agree(code);
    expect(world.status().status).toBe('agreed');
    world.reopenSection();
    expect(world.status()).toMatchObject({ status: 'drafting', missing: [] });
    world.call();
    expect(world.status().status).toBe('agreed');
  });

  it('a parked section waits, and comes back by reopening', () => {
    world.call();
    world.object('A06');
    const events = eventsSince(world);
    park();
    expect(events.types()).toEqual(['section.parked']);
    expect(world.status()).toMatchObject({ status: 'parked', missing: [] });
    world.reopenSection();
    expect(world.objections().map(({ state }) => state)).toEqual(['raised']);
  });

  it('doing it again is answered', () => {
    park();
    park();
    world.reopenSection();
    const events = eventsSince(world);
    world.reopenSection();
    expect(events.types()).toEqual([]);
  });

  it('is for the lead', () => {
    const refused = { code: 'forbidden', reason: 'not-lead' };
    const input = here({ reason: 'Because.' });
    expect(refusal(() => agreement.parkSection(world.as('A01'), input))).toEqual(refused);
    expect(refusal(() => agreement.reopenSection(world.as('A01'), input))).toEqual(refused);
    expect(refusal(() => agreement.undoCall(world.as('A01'), input))).toEqual(refused);
  });
});

describe('the decision rules', () => {
  const set = () => sops.setRules(world.lead, { sopId: world.sopId, ...rulesOfTheStory, quorum: 1 });

  it('are locked by the first call', () => {
    set();
    world.call();
    expect(refusal(set)).toEqual({ code: 'wrong-state', reason: 'rules-locked' });
    world.reopenSection();
    expect(refusal(set)).toEqual({ code: 'wrong-state', reason: 'rules-locked' });
  });

  it('open again when the only call there was is taken back', () => {
    world.call();
    undo();
    expect(refusal(set)).toBe(undefined);
  });

  it('stay locked when another section was called before', () => {
    world.call(2);
    world.call();
    undo();
    expect(refusal(set)).toEqual({ code: 'wrong-state', reason: 'rules-locked' });
  });
});
