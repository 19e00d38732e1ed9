import { beforeEach, describe, expect, it } from 'vitest';
import { latestChange, watchSop, type Change } from '../../../server/notices';
import * as agreement from '../../../server/agreement';
import * as people from '../../../server/people';
import * as sops from '../../../server/sops';
import type { Context } from '../../../server/kernel';
import { trailHead } from '../../../server/trail';
import { aProvince, rulesOfTheStory, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { openTestWorkspace, personIn } from '../../support/workspace';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

function watch(ctx: Context, after?: string) {
  const seen: string[] = [];
  const changes: Change[] = [];
  const stop = watchSop(ctx, {
    ...{ sopId: world.sopId, after },
    happened(change) {
      seen.push(change.what);
      changes.push(change);
    },
    missed: () => seen.push('missed'),
    ended: () => seen.push('ended'),
  });
  return { seen, changes, stop };
}

const start = () => trailHead(world.database).seq - 2;

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
    expect(seen).toEqual(['section', 'section', 'vote']);
  });

  it('says what kind of thing changed and where, and nothing of who or what was said', () => {
    const { changes } = watch(world.as('A03'));
    world.write('She decides.');
    world.call();
    world.agree('A06');
    const [, , vote] = changes;
    expect(vote).toEqual({ id: vote?.id, what: 'vote', sectionId: world.section() });
  });

  it('tells an onlooker who comes back what was missed, each change once', () => {
    const first = watch(world.as('A06'));
    world.write('She decides.');
    const [written] = first.changes;
    first.stop();
    world.call();
    world.agree('A06');
    const again = watch(world.as('A06'), written?.id);
    world.agree('A03');
    expect(again.seen).toEqual(['section', 'vote', 'vote']);
    expect(new Set(again.changes.map(({ id }) => id)).size).toBe(3);
  });

  it('tells a page that holds what stands now only what follows', () => {
    world.write('She decides.');
    const { seen } = watch(world.as('A06'), latestChange(world.as('A06'), world.sopId));
    world.call();
    expect(seen).toEqual(['section']);
  });

  it.each([
    ['of another trail, as after an older backup', '3-000000000000'],
    ['that is no such thing', 'yesterday'],
    ['from the future', '999999-000000000000'],
  ])('has an onlooker look anew who names a change %s', (_what, after) => {
    const { seen } = watch(world.as('A06'), after);
    world.write('She decides.');
    expect(seen).toEqual(['missed', 'section']);
  });

  it('has an onlooker look anew who missed more than is worth telling one by one', () => {
    const after = latestChange(world.lead, world.sopId);
    const ballot = { ...world.ballot('A06', 1), signal: 'nearly' };
    for (let time = 0; time < 201; time += 1) agreement.giveSignal(world.as('A06'), ballot);
    expect(watch(world.lead, after).seen).toEqual(['missed']);
  });

  it('tells of what another process wrote into the data folder, once and in its place', () => {
    const { seen, changes } = watch(world.as('A06'));
    const other = openTestWorkspace({ dataDir: world.dataDir });
    sops.setRules(personIn(other, 'Lead'), { sopId: world.sopId, ...rulesOfTheStory, quorum: 4 });
    other.close();
    world.write('She decides.');
    expect(seen).toEqual(['sop', 'section']);
    expect(changes.map(({ id }) => Number.parseInt(id))).toEqual([1, 2].map((step) => start() + step));
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
    expect(seen).toEqual(['section']);
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
