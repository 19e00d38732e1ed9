import { beforeEach, describe, expect, it } from 'vitest';
import { watchSop } from '../../../server/notices';
import * as people from '../../../server/people';
import * as sops from '../../../server/sops';
import type { Context } from '../../../server/kernel';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

function watch(ctx: Context) {
  const seen: string[] = [];
  const stop = watchSop(ctx, {
    sopId: world.sopId,
    happened: ({ type }) => seen.push(type),
    ended: () => seen.push('ended'),
  });
  return { seen, stop };
}

const browserOf = (email: string) => {
  const token = people.signInLinkFor(world.anonymous, email).split('/').at(-1);
  return world.browser(people.followSignInLink(world.anonymous, { token }).token);
};

describe('watching an SOP', () => {
  it('tells of everything that happens in it, in order', () => {
    const { seen } = watch(world.as('A06'));
    world.write('She decides.');
    world.call();
    world.agree('A06');
    expect(seen).toEqual(['section.rewritten', 'section.called', 'vote.cast']);
  });

  it('tells nothing of another SOP', () => {
    const { seen } = watch(world.as('A06'));
    sops.createSop(world.stranger, { title: 'Upper Kesh', templateId: 'short-sop' });
    expect(seen).toEqual([]);
  });

  it('stops when asked', () => {
    const { seen, stop } = watch(world.as('A06'));
    stop();
    world.write('She decides.');
    expect(seen).toEqual([]);
  });

  it('ends when the onlooker signs out, without telling what came after', () => {
    const browser = browserOf('lead@example.org');
    const { seen } = watch(browser);
    people.signOut(browser);
    world.write('She decides.');
    expect(seen).toEqual(['ended']);
  });

  it('goes on when the onlooker signs out elsewhere', () => {
    const [here, elsewhere] = [browserOf('lead@example.org'), browserOf('lead@example.org')];
    const { seen } = watch(here);
    people.signOut(elsewhere);
    world.write('She decides.');
    expect(seen).toEqual(['section.rewritten']);
  });

  it('ends when the session is over', () => {
    const { seen } = watch(browserOf('lead@example.org'));
    world.clock.forward(15 * 24 * 3_600_000);
    world.write('She decides.');
    expect(seen).toEqual(['ended']);
  });

  it('ends when the onlooker’s agency leaves', () => {
    const { seen } = watch(world.as('A06'));
    world.remove('A06');
    world.write('She decides.');
    expect(seen).toEqual(['ended']);
  });

  it('is for those who have a seat', () => {
    expect(refusal(() => watch(world.stranger))).toEqual({ code: 'not-found', what: 'sop' });
    expect(refusal(() => watch(world.anonymous))).toEqual({ code: 'sign-in-required' });
  });
});
