import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../server/kernel';
import * as people from '../../../server/people';
import * as sops from '../../../server/sops';
import { overview } from '../../../server/agreement';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const seat = (more: object = {}, ctx: Context = world.lead) =>
  sops.inviteMember(ctx, {
    ...{ sopId: world.sopId, name: 'Bela Orr', email: 'bela@example.org', role: 'representative' },
    ...{ partyId: world.party('A05'), title: 'Inspector', ...more },
  });

const follow = (link: string) =>
  world.browser(people.followSignInLink(world.anonymous, { token: link.split('/').at(-1) }).token);

const members = (ctx = world.lead) => sops.register(ctx, world.sopId).members;
const idOf = (name: string) => members().find((member) => member.name === name)?.id;
const remove = (name: string, ctx = world.lead) => sops.removeMember(ctx, { sopId: world.sopId, memberId: idOf(name) });

describe('inviting somebody', () => {
  it('gives them a seat and a link that signs them in', () => {
    const { link, personId } = seat();
    const bela = follow(link);
    expect(bela.actor).toMatchObject({ personId, name: 'Bela Orr' });
    expect(sops.sopFrame(bela, world.sopId)).toMatchObject({
      ...{ roles: ['representative'], myParties: [{ code: 'A05' }], abilities: { manage: false } },
    });
    expect(sops.mySops(bela)).toMatchObject([{ id: world.sopId, title: 'Lower Kesh', roles: ['representative'] }]);
  });

  it('again gives the same seat, a new link, and says so in the trail', () => {
    const first = seat();
    const events = eventsSince(world);
    const second = seat();
    expect(second.memberId).toBe(first.memberId);
    expect(second.link).not.toBe(first.link);
    expect(events.types()).toEqual(['member.invited']);
  });

  it('makes no link into the account of somebody who has a password', async () => {
    const { personId } = seat();
    const bela = world.context({ kind: 'person', personId, name: 'Bela Orr' });
    await people.setPassword(bela, { password: 'three sober herons' });
    expect(seat().link).toBe(`http://accord.test/sops/${world.sopId}`);
  });

  it('makes no link into the account of somebody with a seat in an SOP this lead does not run', () => {
    const own = sops.createSop(world.stranger, { title: 'Upper Kesh', templateId: 'short-sop' });
    const taken = sops.inviteMember(world.stranger, {
      ...{ sopId: own, name: 'Lead', email: 'lead@example.org', role: 'observer' },
    });
    expect(taken.link).toBe(`http://accord.test/sops/${own}`);
    expect(sops.mySops(world.lead)).toHaveLength(2);
  });

  it('lets a person sit in two roles, and in one role for one agency only', () => {
    seat();
    expect(refusal(() => seat({ role: 'signatory' }))).toBe(undefined);
    expect(wrongFields(() => seat({ partyId: world.party('A06') }))).toEqual(['email']);
  });

  it.each([
    ['no name', { name: ' ' }, ['name']],
    ['no address', { email: 'bela' }, ['email']],
    ['an unknown role', { role: 'king' }, ['role']],
    ['no agency for a representative', { partyId: '' }, ['partyId']],
  ])('names %s', (_, wrong, fields) => {
    expect(wrongFields(() => seat(wrong))).toEqual(fields);
  });

  it('needs no agency for a lead or an observer', () => {
    expect(refusal(() => seat({ role: 'lead', partyId: '' }))).toBe(undefined);
    expect(refusal(() => seat({ role: 'observer', partyId: undefined }))).toBe(undefined);
  });

  it('takes no party of another SOP', () => {
    const other = aProvince();
    expect(refusal(() => seat({ partyId: other.party('A05') }))).toEqual({ code: 'not-found', what: 'party' });
  });

  it('is for leads', () => {
    expect(refusal(() => seat({}, world.as('A01')))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(refusal(() => seat({}, world.stranger))).toEqual({ code: 'not-found', what: 'sop' });
  });
});

describe('removing somebody', () => {
  it('takes everything from them at once, though they stay signed in', () => {
    const bela = follow(seat().link);
    const ended: string[] = [];
    const services = world.services(bela);
    const deaf = { happened: () => {}, missed: () => {} };
    services.notices.watchSop({ sopId: world.sopId, ...deaf, ended: () => ended.push('ended') });
    remove('Bela Orr');
    expect(ended).toEqual(['ended']);
    expect(refusal(() => overview(bela, world.sopId))).toEqual({ code: 'not-found', what: 'sop' });
    expect(refusal(() => services.agreement.sectionView(world.section()))).toEqual({
      ...{ code: 'not-found', what: 'section' },
    });
    expect(sops.mySops(bela)).toEqual([]);
    expect(members().map(({ name }) => name)).not.toContain('Bela Orr');
  });

  it('twice is answered', () => {
    const { memberId } = seat();
    const removal = () => sops.removeMember(world.lead, { sopId: world.sopId, memberId });
    removal();
    const events = eventsSince(world);
    removal();
    expect(events.types()).toEqual([]);
  });

  it('leaves a new seat open to them', () => {
    const { memberId } = seat();
    remove('Bela Orr');
    expect(seat().memberId).not.toBe(memberId);
  });

  it('never takes the last lead', () => {
    expect(refusal(() => remove('Lead'))).toEqual({ code: 'wrong-state', reason: 'last-lead' });
    seat({ role: 'lead' });
    remove('Lead');
    expect(refusal(() => overview(world.lead, world.sopId))?.code).toBe('not-found');
  });

  it('answers alike for a member of another SOP and for none', () => {
    const other = aProvince();
    const id = sops.register(other.lead, other.sopId).members[0]?.id;
    const removal = (memberId: unknown) =>
      refusal(() => sops.removeMember(world.lead, { sopId: world.sopId, memberId }));
    expect(removal(id)).toEqual({ code: 'not-found', what: 'member' });
    expect(removal('member_0000000000000000')).toEqual(removal(id));
  });
});

describe('the register', () => {
  it('shows the names of people to their own agency and the lead', () => {
    seat();
    world.as('A05', 'observer');
    const names = (ctx: Context) => members(ctx).map(({ name }) => name);
    expect(names(world.lead)).toHaveLength(8);
    expect(names(world.as('A05'))).toEqual(['Bela Orr', 'Lead', 'observer of A05', 'representative of A05']);
    expect(names(world.as('A06'))).toEqual(['Lead', 'representative of A06']);
  });

  it('shows an observer without an agency nobody but the lead', () => {
    for (const name of ['Ola', 'Uma']) seat({ name, email: `${name}@example.org`, role: 'observer', partyId: '' });
    const ola = world.context({
      kind: 'person',
      personId: seat({ name: 'Ola', email: 'ola@example.org', role: 'observer', partyId: '' }).personId,
      name: 'Ola',
    });
    expect(members(ola).map(({ name }) => name)).toEqual(['Lead']);
  });

  it('shows parties and rules to everyone in the SOP', () => {
    const { parties, rules } = sops.register(world.as('A06', 'observer'), world.sopId);
    expect(parties.map(({ code }) => code)).toEqual(['A01', 'A03', 'A05', 'A06', 'A08']);
    expect(rules).toMatchObject({ quorum: 3, windowDays: 5, lockedAt: null });
  });
});
