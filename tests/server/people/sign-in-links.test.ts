import { beforeEach, describe, expect, it } from 'vitest';
import { signInLinks } from '../../../schema/tables';
import * as people from '../../../server/people';
import { refusal } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

const HOUR = 3_600_000;

let workspace: TestWorkspace;
let personId: string;

beforeEach(() => {
  workspace = openTestWorkspace();
  const { actor } = workspace.person('Amina Tesh');
  personId = actor.kind === 'person' ? actor.personId : '';
});

const anonymous = (client?: string) => workspace.context({ kind: 'anonymous' }, client);
const tokenIn = (link: string) => link.split('/').at(-1) ?? '';
const link = (purpose: 'sign-in' | 'invitation' | 'reauthentication' = 'sign-in') =>
  tokenIn(people.createSignInLink(anonymous(), personId, purpose));
const follow = (token: string, client?: string) => people.followSignInLink(anonymous(client), { token });

describe('a one-time link', () => {
  it('stands under the public address of the installation', () => {
    const whole = people.createSignInLink(anonymous(), personId, 'sign-in');
    expect(whole).toMatch(/^http:\/\/accord\.test\/link\/[\w-]{43}$/);
  });

  it('made at the keyboard of the installation stands in the trail', () => {
    const events = eventsSince(workspace);
    people.signInLinkFor(workspace.context({ kind: 'installation' }), 'amina.tesh@example.org');
    expect(events.rows()).toMatchObject([{ type: 'person.link-made', subject: personId, actorName: 'installation' }]);
  });

  it('signs its holder in, once', () => {
    const token = link();
    const events = eventsSince(workspace);
    const session = follow(token);
    expect(workspace.browser(session.token).actor).toMatchObject({ kind: 'person', personId, name: 'Amina Tesh' });
    expect(events.rows()).toMatchObject([{ type: 'person.signed-in', actorId: personId, payload: '{"by":"link"}' }]);
    expect(refusal(() => follow(token))).toEqual({ code: 'link-invalid' });
  });

  it('can be looked at as often as a mail scanner likes', () => {
    const token = link();
    expect(people.linkHolder(anonymous(), token)).toEqual({ name: 'Amina Tesh' });
    expect(people.linkHolder(anonymous(), token)).toEqual({ name: 'Amina Tesh' });
    follow(token);
    expect(people.linkHolder(anonymous(), token)).toBe(undefined);
  });

  it.each([
    ['reauthentication', 1],
    ['sign-in', 24],
    ['invitation', 14 * 24],
  ] as const)('for %s is over after %i hours', (purpose, hours) => {
    const [early, late] = [link(purpose), link(purpose)];
    workspace.clock.forward(hours * HOUR - 10_000);
    expect(refusal(() => follow(early))).toBe(undefined);
    workspace.clock.forward(10_000);
    expect(people.linkHolder(anonymous(), late)).toBe(undefined);
    expect(refusal(() => follow(late))).toEqual({ code: 'link-invalid' });
  });

  it.each(['', 'wrong', 'x'.repeat(43), 'x'.repeat(1000)])('that is wrong is refused: %j', (token) => {
    expect(['link-invalid', 'invalid']).toContain(refusal(() => follow(token))?.code);
  });

  it('is not in the database: only its keyed hash is', () => {
    const token = link();
    const [row] = workspace.database.orm.select().from(signInLinks).all();
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('cannot be guessed for long: after sixty failures an address waits a quarter of an hour', () => {
    const guess = () => refusal(() => follow('wrong', '10.0.0.1'));
    for (let attempt = 0; attempt < 60; attempt += 1) expect(guess()).toEqual({ code: 'link-invalid' });
    expect(guess()).toMatchObject({ code: 'too-many-attempts' });
    const good = link();
    expect(refusal(() => follow(good, '10.0.0.1'))).toMatchObject({ code: 'too-many-attempts' });
    expect(refusal(() => follow(link(), '10.0.0.2'))).toBe(undefined);
    workspace.clock.forward(HOUR / 4);
    expect(refusal(() => follow(good, '10.0.0.1'))).toBe(undefined);
  });

  it('that works wipes the failures of its address away', () => {
    for (let round = 0; round < 4; round += 1) {
      for (let attempt = 0; attempt < 30; attempt += 1) refusal(() => follow('wrong'));
      expect(refusal(() => follow(link()))).toBe(undefined);
    }
  });

  it('is made at the keyboard of the installation for a registered address only', () => {
    const make = (email: string) => people.signInLinkFor(anonymous(), email);
    expect(follow(tokenIn(make(' Amina.Tesh@example.ORG ')))).toMatchObject({ token: expect.stringMatching(/\S/) });
    expect(refusal(() => make('nobody@example.org'))).toEqual({ code: 'not-found', what: 'person' });
  });
});
