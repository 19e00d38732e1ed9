import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as discussion from '../../../server/discussion';
import type { Context } from '../../../server/kernel';
import * as late from '../../../server/late-edits';
import * as sops from '../../../server/sops';
import { offlineEditor } from '../../support/offline-editor';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { emailOf } from '../../support/workspace';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p('The hotline answers.'), p('Somebody comes along.')));
  world.call();
});

const memberOf = (name: string) =>
  sops.register(world.lead, world.sopId).members.find((each) => each.name === name)?.id ?? '';
const successor = { name: 'Successor', email: 'successor@example.org', title: 'Major' };
const replace = (name: string, more: object = {}) =>
  sops.replaceMember(world.lead, { sopId: world.sopId, memberId: memberOf(name), ...successor, ...more });
const prepare = (ctx: Context, more: object = { position: 'agree' }) =>
  agreement.prepareVote(ctx, { ...world.ballot('A06', 1), ...more });
const preparedFor = (ctx: Context) =>
  agreement.sectionView(ctx, world.section()).prepared.map(({ by, position: { position } }) => `${by}: ${position}`);

const anObserver = () => {
  const [name, email] = ['Observer', emailOf('Observer')];
  sops.inviteMember(world.lead, { sopId: world.sopId, role: 'observer', name, email });
  return world.person(name);
};

describe('a seat handed to a successor', () => {
  it('keeps what the agency said, and gives the successor its voice', () => {
    world.object('A06');
    const old = world.as('A06');
    const { types } = eventsSince(world);
    replace('representative of A06');
    expect(types()).toEqual(
      ['person.registered', 'member.replaced', 'person.link-made'].filter((type) => types().includes(type)),
    );
    expect(types()).toContain('member.replaced');
    expect(refusal(() => agreement.sectionView(old, world.section()))).toMatchObject({ code: 'not-found' });
    const next = world.person('Successor');
    expect(agreement.sectionView(next, world.section()).abilities.castFor).toEqual([world.party('A06')]);
    expect(world.objections()).toMatchObject([{ state: 'raised', party: { code: 'A06' } }]);
    agreement.castVote(next, { ...world.ballot('A06', 1), position: 'agree' });
    expect(world.objections()).toMatchObject([{ state: 'satisfied' }]);
  });

  it('brings along the votes that were prepared, and the threads', () => {
    const contributor = world.as('A06', 'contributor');
    prepare(contributor);
    const commentId = discussion.openComment(contributor, {
      ...{
        sectionId: world.section(),
        kind: 'question',
        effect: 'none',
        words: 'From when?',
        quote: 'hotline',
        block: 0,
      },
    });
    replace('contributor of A06');
    const next = world.person('Successor');
    expect(preparedFor(next)).toEqual(['Successor: agree']);
    const [thread] = discussion.discussionOf(next, world.section()).comments;
    expect(thread).toMatchObject({ id: commentId, abilities: { withdraw: true } });
    discussion.withdrawComment(next, { commentId, reason: 'Answered.' });
  });

  it('is handed over by the lead alone, to somebody else, and never a seat that speaks for no agency', () => {
    const asked = { sopId: world.sopId, memberId: memberOf('representative of A06'), ...successor };
    expect(refusal(() => sops.replaceMember(world.as('A06'), asked))).toMatchObject({ code: 'forbidden' });
    const same = { email: emailOf('representative of A06') };
    expect(wrongFields(() => replace('representative of A06', same))).toEqual(['email']);
    expect(refusal(() => replace('Lead'))).toMatchObject({ code: 'not-found' });
  });
});

describe('two voices in one agency', () => {
  const differ = () => {
    prepare(world.as('A06', 'contributor'));
    const words = { ground: 'safety', reason: 'A notice could reach him.', remedy: 'Say who passes it on.' };
    prepare(world.as('A06'), { position: 'cannot-agree-yet', ...words });
  };

  it('are both kept, and both seen inside it', () => {
    differ();
    const both = ['contributor of A06: agree', 'representative of A06: cannot-agree-yet'];
    expect(preparedFor(world.as('A06')).sort()).toEqual(both);
    expect(preparedFor(world.as('A06', 'contributor')).sort()).toEqual(both);
  });

  it('are one vote once it is cast', () => {
    differ();
    world.agree('A06');
    expect(preparedFor(world.as('A06'))).toEqual([]);
  });

  it('are seen by nobody else: no other agency, not the lead, no observer, and not in the trail', () => {
    differ();
    for (const ctx of [world.as('A03'), world.lead, anObserver()]) {
      const services = world.services(ctx);
      const pages = [
        services.agreement.sectionView(world.section()),
        services.agreement.overview(world.sopId),
        services.agreement.reaffirmation(world.sopId),
        services.search.searchSop({ sopId: world.sopId, words: 'notice' }),
        services.trail.trailPage({ sopId: world.sopId }).entries.map(({ payload }) => payload),
        services.discussion.discussionOf(world.section()),
      ];
      const data = JSON.stringify(pages);
      expect(data).not.toContain('A notice could reach him');
      expect(data).not.toContain('cannot-agree-yet');
    }
  });
});

describe('the names of people', () => {
  it('are for their own agency, the leads and the trail', () => {
    const contributor = world.as('A06', 'contributor');
    world.reopenSection();
    const editor = offlineEditor(world, world.section());
    world.call();
    editor.type(' Late.', 0);
    late.keepLateEdit(contributor, { sectionId: world.section(), update: editor.unsent() });
    prepare(contributor);
    const quoted = { kind: 'question', effect: 'none', words: 'From when?', quote: 'hotline', block: 0 };
    discussion.openComment(contributor, { sectionId: world.section(), ...quoted });
    world.object('A06');
    const pagesOf = (ctx: Context) => {
      const {
        agreement: votes,
        lateEdits,
        discussion: talk,
        sops: frame,
        meetings,
        revisions,
        ...others
      } = world.services(ctx);
      return JSON.stringify([
        votes.sectionView(world.section()),
        votes.overview(world.sopId),
        lateEdits.lateEditsOf(world.section()),
        lateEdits.waitingLateEdits(world.sopId),
        talk.discussionOf(world.section()),
        talk.waitingComments(world.sopId),
        frame.register(world.sopId),
        meetings.meetingList(world.sopId),
        revisions.revisionStrip(world.sopId),
        others.completeness.checksOf(world.section()),
        others.checks.sectionSafety(world.section()),
        others.sections.droppedBlocks(world.section()),
        others.checklist.checklistView(world.sopId),
        others.signing.ceremonyView(world.sopId),
      ]);
    };
    for (const ctx of [world.as('A03'), anObserver()]) expect(pagesOf(ctx)).not.toContain('of A06');
    expect(pagesOf(world.as('A06'))).toContain('contributor of A06');
    expect(pagesOf(world.lead)).toContain('contributor of A06');
  });
});
