import { describe, expect, it } from 'vitest';
import * as discussion from '../../../server/discussion';
import { frontPage, lookAgain } from '../../../server/front-page';
import type { Context } from '../../../server/kernel';
import { latestChange } from '../../../server/notices';
import * as signing from '../../../server/signing';
import { aProvince, type Province } from '../../support/province';
import { aCeremony } from '../../support/ceremony';
import { refusal } from '../../support/refusal';

/** Worked out anew, as somebody finds it whom nobody came before. */
function alone(ctx: Context, sopId: string) {
  const { needs, ...standing } = ctx.database.transaction(() => frontPage(ctx, sopId));
  return { needs, standing };
}

function busyProvince(): Province {
  const world = aProvince();
  world.write(world.documentOf(world.dutyOf('A03')));
  world.call();
  world.agree('A03');
  world.object('A06');
  const said = { effect: 'unsure', kind: 'concern', words: 'Who keeps the key of the file?' };
  discussion.openComment(world.as('A08'), { sectionId: world.section(), partyId: world.party('A08'), ...said });
  return world;
}

describe('the front page', () => {
  it('says to everybody who may read it the same, but for what waits for them', () => {
    const world = busyProvince();
    const readers = [world.lead, world.as('A06'), world.as('A08', 'contributor'), world.as('A05', 'observer')];
    const pages = readers.map((reader) => alone(reader, world.sopId));
    for (const { standing } of pages) expect(standing).toStrictEqual(pages[0]?.standing);
    expect(pages.map(({ needs }) => needs.length)).not.toEqual([0, 0, 0, 0]);
    expect(pages.at(-1)?.needs).toEqual([]);
  });

  it('says the same to a signatory and to others, and no reason that is private, once there is a ceremony', async () => {
    const { lead, signatory, sopId, ceremonyId } = await aCeremony();
    await signing.decline(signatory('A08'), { ceremonyId, reason: 'An internal matter.', reasonPrivate: 'on' });
    const [toLead, toSignatory] = [alone(lead, sopId), alone(signatory('A05'), sopId)];
    expect(toSignatory.standing).toStrictEqual(toLead.standing);
    expect(JSON.stringify(toLead.standing)).not.toContain('An internal matter.');
    expect(toSignatory.needs.map(({ kind }) => kind)).toEqual(['sign']);
  });

  it('is written down as it is, once for everybody until something changes', () => {
    const world = busyProvince();
    const first = lookAgain(world.as('A06'), world.sopId);
    expect(JSON.parse(first.alike.json)).toStrictEqual(alone(world.lead, world.sopId).standing);
    world.agree('A08');
    const [second, third] = [lookAgain(world.as('A06'), world.sopId), lookAgain(world.lead, world.sopId)];
    expect(second.alike.json).not.toBe(first.alike.json);
    expect(JSON.parse(third.alike.json)).toStrictEqual(alone(world.lead, world.sopId).standing);
    expect(second.own.since).toBe(latestChange(world.lead, world.sopId));
  });

  it('holds nobody’s words on a vote and nobody’s name', () => {
    const { lead, sopId, seats } = busyProvince();
    const { json } = lookAgain(lead, sopId).alike;
    expect(json).not.toMatch(/A notice could reach|Who keeps the key|representative of|example\.org/);
    expect(json).toContain(seats[0]?.name);
  });

  it('brings beside that what is the reader’s own', () => {
    const world = busyProvince();
    const own = (ctx: Context) => lookAgain(ctx, world.sopId).own;
    expect(own(world.as('A06'))).toMatchObject({ title: 'Lower Kesh', edition: '1.0', speaksFor: ['A06'] });
    expect(own(world.as('A06')).needs).toEqual(alone(world.as('A06'), world.sopId).needs);
    expect(own(world.lead)).toMatchObject({ speaksFor: [] });
  });

  it('is for those who may read the procedure', () => {
    const world = busyProvince();
    lookAgain(world.lead, world.sopId);
    for (const look of [frontPage, lookAgain]) {
      expect(refusal(() => look(world.stranger, world.sopId))).toEqual({ code: 'not-found', what: 'sop' });
      expect(refusal(() => look(world.lead, 'sop_0000000000000000'))).toEqual({ code: 'not-found', what: 'sop' });
      expect(refusal(() => look(world.anonymous, world.sopId))).toEqual({ code: 'sign-in-required' });
    }
  });
});
