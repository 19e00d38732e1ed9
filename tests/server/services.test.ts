import { describe, expect, it } from 'vitest';
import { bind, only } from '../../server/bind';
import type { Context } from '../../server/kernel';
import { sessionOf, servicesFor, type Services } from '../../server/services';
import * as people from '../../server/people';
import { aProvince, type Province } from '../support/province';
import { refusal } from '../support/refusal';

type Read = (services: Services, id: string) => unknown;

/** Reads of one thing by its id, and where such an id comes from. */
const reads: [name: string, kind: 'sop' | 'section', read: Read][] = [
  ['agreement.overview', 'sop', ({ agreement }, id) => agreement.overview(id)],
  ['agreement.sectionView', 'section', ({ agreement }, id) => agreement.sectionView(id)],
  ['agreement.preflight', 'section', ({ agreement }, id) => agreement.preflight(id)],
  ['agreement.changesSince', 'section', ({ agreement }, id) => agreement.changesSince({ sectionId: id, seen: 'x' })],
  ['checklist.checklistView', 'sop', ({ checklist }, id) => checklist.checklistView(id)],
  ['discussion.commentTable', 'sop', ({ discussion }, id) => discussion.commentTable({ sopId: id })],
  ['meetings.meetingList', 'sop', ({ meetings }, id) => meetings.meetingList(id)],
  [
    'notices.watchSop',
    'sop',
    ({ notices }, id) => notices.watchSop({ sopId: id, happened() {}, missed() {}, ended() {} }),
  ],
  ['paper.paperDesk', 'sop', ({ paper }, id) => paper.paperDesk(id)],
  ['revisions.revisionStrip', 'sop', ({ revisions }, id) => revisions.revisionStrip(id)],
  ['sections.findInSop', 'sop', ({ sections }, id) => sections.findInSop({ sopId: id, term: 'she' })],
  ['sections.guidanceOf', 'section', ({ sections }, id) => sections.guidanceOf(id)],
  ['sections.outline', 'sop', ({ sections }, id) => sections.outline(id)],
  ['signing.ceremonyView', 'sop', ({ signing }, id) => signing.ceremonyView(id)],
  ['sops.register', 'sop', ({ sops }, id) => sops.register(id)],
  ['sops.sopFrame', 'sop', ({ sops }, id) => sops.sopFrame(id)],
  ['trail.trailPage', 'sop', ({ trail }, id) => trail.trailPage({ sopId: id })],
];

const idIn = (world: Province, kind: 'sop' | 'section') => (kind === 'sop' ? world.sopId : world.section());

describe('what pages may read', () => {
  it.each(reads)('%s: is the same for another SOP’s id as for none', (_, kind, read) => {
    const world = aProvince();
    const ask = (ctx: Context, id: string) => refusal(() => read(servicesFor(ctx), id));
    const [own, none] = [idIn(world, kind), `${kind}_0000000000000000`];
    expect(ask(world.stranger, own)).toEqual({ code: 'not-found', what: kind });
    expect(ask(world.stranger, none)).toEqual(ask(world.stranger, own));
    expect(ask(world.lead, none)).toEqual({ code: 'not-found', what: kind });
    expect(ask(world.anonymous, own)).toEqual({ code: 'sign-in-required' });
    expect(ask(world.anonymous, none)).toEqual({ code: 'sign-in-required' });
  });

  it('holds no door that is meant for other domains', () => {
    const names = Object.entries(servicesFor(aProvince().lead)).flatMap(([domain, doors]) =>
      Object.keys(doors).map((door) => `${domain}.${door}`),
    );
    const inside = ['people.createSignInLink', 'people.registerPerson', 'people.signInLinkFor', 'sections.readText'];
    expect(names.filter((name) => inside.includes(name))).toEqual([]);
    expect(names.filter((name) => /load|project|record(Event|Of)|lockRules/.test(name))).toEqual([]);
  });
});

describe('a bound domain', () => {
  it('has its context filled in and nothing beside its functions', () => {
    const ctx = aProvince().lead;
    const domain = { who: (given: Context, word: string) => [given === ctx, word], constant: 7 };
    const bound = bind(domain, ctx);
    expect(Object.keys(bound)).toEqual(['who']);
    expect(bound.who('word')).toEqual([true, 'word']);
    expect(Object.keys(only(domain, ['constant']))).toEqual(['constant']);
  });
});

describe('the session of a request', () => {
  it('is that of its cookie, among others, and nobody’s without one', () => {
    const world = aProvince();
    const link = people.signInLinkFor(world.anonymous, 'lead@example.org');
    const { token } = people.followSignInLink(world.anonymous, { token: link.split('/').at(-1) });
    expect(sessionOf(world, `theme=dark; accord_session=${token}`)).toMatchObject({ name: 'Lead' });
    for (const header of [undefined, '', 'accord_session=', 'accord_session=wrong', `other=${token}`]) {
      expect(sessionOf(world, header)).toBe(undefined);
    }
  });
});
