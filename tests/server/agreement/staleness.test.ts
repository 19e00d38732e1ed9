import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import { aProvince, type Province } from '../../support/province';

const codes = ['A01', 'A03', 'A05', 'A06', 'A08'];

let world: Province;

beforeEach(() => {
  world = aProvince();
  for (const number of [1, 2]) {
    world.write('A survivor decides herself.', number);
    world.call(number);
    for (const code of codes) world.agree(code, number);
  }
});

const counting = (number = 1) => world.line(number).cells.filter(({ vote }) => vote?.counts).length;
const statuses = () => agreement.overview(world.lead, world.sopId).sections.map(({ status }) => status);

function rewrite(words: string): void {
  world.reopenSection();
  world.write(words);
  world.call();
}

describe('votes are bound to words', () => {
  it('changed words leave every vote of the section stale and of no other', () => {
    expect([counting(1), counting(2)]).toEqual([5, 5]);
    rewrite('A survivor decides with her family.');
    expect([counting(1), counting(2)]).toEqual([0, 5]);
    expect(statuses().slice(0, 2)).toEqual(['called', 'agreed']);
  });

  it('restored words bring the votes back, also when they are typed anew', () => {
    rewrite('A survivor decides with her family.');
    rewrite('A survivor decides herself.');
    expect(counting()).toBe(5);
    expect(world.status().status).toBe('agreed');
  });

  it('votes stay bound while the section is open again for drafting', () => {
    world.reopenSection();
    expect(counting()).toBe(5);
    world.write('A survivor decides with her family.');
    expect(counting()).toBe(0);
  });

  it('only the latest vote of a party counts: one that moved on with the words does not come back with the old', () => {
    rewrite('A survivor decides with her family.');
    world.agree('A06');
    expect(counting()).toBe(1);
    rewrite('A survivor decides herself.');
    expect(counting()).toBe(4);
    expect(world.line().cells.find(({ partyId }) => partyId === world.party('A06'))?.vote?.counts).toBe(false);
  });

  it('an agency sees what changed since its own vote, and is asked again', () => {
    rewrite('A survivor decides with her family.');
    const { since } = agreement.sectionView(world.as('A06'), world.section());
    expect(since.map(({ partyId }) => partyId)).toEqual([world.party('A06')]);
    expect(since[0]?.redline.flatMap(({ runs }) => runs)).toContainEqual({ kind: 'removed', text: 'herself' });
    expect(agreement.overview(world.as('A06'), world.sopId).needsYou.map(({ kind }) => kind)).toEqual([
      'words-changed',
    ]);
  });

  it('a new duty names its party, whose agreement to other words is not enough', () => {
    world.reopenSection();
    world.write(world.documentOf(world.dutyOf('A06', 'Keeps away from services.')));
    world.call();
    for (const code of codes.filter((each) => each !== 'A06')) world.agree(code);
    expect(world.needed()).toContainEqual({
      ...{ kind: 'named-party', party: 'Border and Harbour Police Post', because: 'no-vote' },
    });
    world.agree('A06');
    expect(world.status().status).toBe('agreed');
  });

  it('a party that leaves takes its vote out of the count, and back when it returns', () => {
    world.remove('A06');
    expect(world.status().votes.length).toBe(5);
    expect(world.line().cells).toHaveLength(4);
    world.comeBack('A06');
    expect(world.line().cells).toHaveLength(5);
    expect(counting()).toBe(5);
  });
});
