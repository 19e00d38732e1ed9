import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../server/front-page/steps-rules';

type Standing = Parameters<typeof stepsOf>[0];

const rules = { lockedAt: null } as Standing['register']['rules'];
const start: Standing = {
  register: { missingSeats: [{ kind: 'lead' }], rules },
  sections: [{ status: 'drafting' }, { status: 'drafting' }],
  comments: 0,
  meetings: [],
  latest: null,
  ceremony: null,
};

describe('the ten steps of a procedure', () => {
  it('begin with a seat to fill, rules to set and a draft to write', () => {
    expect(stepsOf(start).map(({ state }) => state)).toEqual([
      ...['now', 'now', 'ahead', 'now', 'ahead'],
      ...['ahead', 'ahead', 'ahead', 'ahead', 'ahead'],
    ]);
  });

  it('say of steps that Accord does not carry that they are kept elsewhere', () => {
    const outside = stepsOf(start).flatMap(({ fact }, index) => (fact.kind === 'outside' ? [index + 1] : []));
    expect(outside).toEqual([3, 9, 10]);
  });

  it('are consulted on from the first comment until the ceremony', () => {
    expect(stepsOf(start)[4]).toEqual({ state: 'ahead', fact: { kind: 'comments', count: 0 } });
    expect(stepsOf({ ...start, comments: 2 })[4]).toEqual({ state: 'now', fact: { kind: 'comments', count: 2 } });
  });

  it('count sealed meetings and called sections', () => {
    const steps = stepsOf({
      ...start,
      sections: [{ status: 'agreed' }, { status: 'drafting' }],
      meetings: [{ state: 'sealed' }, { state: 'planned' }],
      latest: { number: 1 },
    });
    expect(steps[3]).toEqual({ state: 'now', fact: { kind: 'called', called: 1, of: 2 } });
    expect(steps[5]).toEqual({ state: 'now', fact: { kind: 'meetings', sealed: 1 } });
    expect(steps[6]).toEqual({ state: 'now', fact: { kind: 'revisions', count: 1 } });
  });
});
