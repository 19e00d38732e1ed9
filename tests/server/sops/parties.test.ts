import { beforeEach, describe, expect, it } from 'vitest';
import { agencies } from '../../../schema/tables';
import type { Context } from '../../../server/kernel';
import * as sops from '../../../server/sops';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const add = (more: object = {}, ctx: Context = world.lead) =>
  sops.addParty(ctx, {
    ...{ sopId: world.sopId, code: 'A09', name: 'Social Services', sector: 'social-services' },
    ...{ constituency: 'government', ...more },
  });

const codes = () => sops.register(world.lead, world.sopId).parties.map(({ code }) => code);

describe('giving an agency a seat', () => {
  it('takes what a form sends and fills in what it leaves out', () => {
    const id = add({ code: ' a09 ', specialist: 'on' });
    const party = sops.register(world.lead, world.sopId).parties.find((each) => each.id === id);
    expect(party).toMatchObject({ code: 'A09', voice: 'deciding', mode: 'online', specialist: true, leads: false });
  });

  it.each([
    ['a code that is taken', { code: 'A01' }, ['code']],
    ['a code of nine signs', { code: 'ABCDEFGHI' }, ['code']],
    ['an agency that has a seat', { name: 'Provincial Police' }, ['name']],
    ['a second leading agency', { leads: 'on' }, ['leads']],
    ['no name', { name: '' }, ['name']],
    ['an unknown sector', { sector: 'army' }, ['sector']],
    ['no constituency', { constituency: undefined }, ['constituency']],
    ['two of these at once', { code: 'A01', name: 'Provincial Police' }, ['code', 'name']],
  ])('refuses %s', (_, wrong, fields) => {
    expect(wrongFields(() => add(wrong))).toEqual(fields);
    expect(codes()).toHaveLength(5);
  });

  it('registers an agency once for the whole installation', () => {
    add();
    const other = sops.createSop(world.stranger, { title: 'Upper Kesh', templateId: 'short-sop' });
    add({ sopId: other }, world.stranger);
    const named = world.database.orm.select().from(agencies).all();
    expect(named.filter(({ name }) => name === 'Social Services')).toHaveLength(1);
  });

  it('is for leads', () => {
    expect(refusal(() => add({}, world.as('A01')))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(refusal(() => add({}, world.stranger))).toEqual({ code: 'not-found', what: 'sop' });
  });
});

describe('taking an agency’s seat away', () => {
  const inUse = { code: 'wrong-state', reason: 'party-in-use' };

  it('takes the seats of its people too, and keeps what it said', () => {
    world.write('She decides.');
    world.call();
    world.agree('A06');
    const representative = world.as('A06');
    world.remove('A06');
    expect(codes()).toEqual(['A01', 'A03', 'A05', 'A08']);
    expect(refusal(() => sops.sopFrame(representative, world.sopId))).toEqual({ code: 'not-found', what: 'sop' });
    expect(world.status().votes).toHaveLength(1);
  });

  it('twice is answered', () => {
    world.remove('A06');
    const events = eventsSince(world);
    world.remove('A06');
    expect(events.types()).toEqual([]);
  });

  it('is refused to the agency that leads while others have a seat', () => {
    expect(refusal(() => world.remove('A01'))).toEqual(inUse);
    for (const code of ['A03', 'A05', 'A06', 'A08']) world.remove(code);
    world.remove('A01');
    expect(codes()).toEqual([]);
  });

  it('is refused while a section gives it a duty', () => {
    world.write(world.documentOf(world.dutyOf('A06')), 2);
    expect(refusal(() => world.remove('A06'))).toEqual(inUse);
    world.write('Nothing for the border post.', 2);
    expect(refusal(() => world.remove('A06'))).toBe(undefined);
  });

  it('is refused while its objection is open: nobody is taken out of the way', () => {
    world.write('She decides.');
    world.call();
    world.object('A06');
    expect(refusal(() => world.remove('A06'))).toEqual(inUse);
    world.agree('A06');
    expect(refusal(() => world.remove('A06'))).toBe(undefined);
  });

  it('is refused when its people are all the leads there are', () => {
    const { sopId } = world;
    const own = { sopId, partyId: world.party('A06'), role: 'lead', name: 'Second', email: 'second@example.org' };
    const second = world.person('Second');
    const [first] = sops.register(world.lead, sopId).members.filter(({ role }) => role === 'lead');
    sops.inviteMember(world.lead, own);
    sops.removeMember(world.lead, { sopId, memberId: first?.id });
    const removal = () => sops.removeParty(second, { sopId, partyId: world.party('A06') });
    expect(refusal(removal)).toEqual({ code: 'wrong-state', reason: 'last-lead' });
  });

  it('leaves it the way back, to its own seat and under its code', () => {
    world.remove('A06');
    expect(wrongFields(() => add({ code: 'A06' }))).toEqual(['code']);
    expect(world.comeBack('A06')).toBe(world.party('A06'));
    expect(codes()).toContain('A06');
  });

  it('leaves the lead to another when the last one left', () => {
    for (const code of ['A03', 'A05', 'A06', 'A08', 'A01']) world.remove(code);
    add({ leads: 'on' });
    expect(sops.register(world.lead, world.sopId).parties).toMatchObject([{ code: 'A09', leads: true }]);
  });
});

describe('the composition check', () => {
  const of = (sector: string, constituency = 'government', leads = false) => ({ sector, constituency, leads });
  const core = [of('coordination', 'government', true), of('health'), of('policing'), of('social-services')];
  const missing = (parties: object[]) => sops.missingSeats(parties as Parameters<typeof sops.missingSeats>[0]);

  it('names what the core group of Lower Kesh lacks: civil society and migration', () => {
    expect(missing(core)).toEqual([
      { kind: 'sector', sector: 'migration' },
      { kind: 'constituency', constituency: 'civil-society' },
    ]);
  });

  it('passes with a legal aid organisation and a migrant resource centre', () => {
    expect(missing([...core, of('justice', 'civil-society'), of('migration', 'civil-society')])).toEqual([]);
  });

  it('takes justice for the seat of police and justice', () => {
    const parties = [...core.filter(({ sector }) => sector !== 'policing'), of('justice', 'civil-society')];
    expect(missing(parties)).toEqual([{ kind: 'sector', sector: 'migration' }]);
  });

  it('names every seat of an empty group', () => {
    expect(missing([]).map(({ kind }) => kind)).toEqual([
      ...['lead', 'sector', 'sector', 'sector', 'sector', 'constituency', 'constituency'],
    ]);
  });
});
