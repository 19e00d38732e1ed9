import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as checklist from '../../../server/checklist';
import * as completeness from '../../../server/completeness';
import * as people from '../../../server/people';
import * as sections from '../../../server/sections';
import * as sops from '../../../server/sops';
import { verifyTrail } from '../../../server/trail';
import { aProvince, objectionOfA06, rulesOfTheStory, type Province } from '../../support/province';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write('She decides.');
});

const here = (more: object = {}) => ({ sectionId: world.section(), ...more });
const there = (more: object = {}) => ({ sopId: world.sopId, ...more });
const party = (more: object = {}) =>
  there({ code: 'A09', name: 'Social Services', sector: 'social-services', constituency: 'government', ...more });
const member = (more: object = {}) => there({ name: 'Guest', email: 'guest@example.org', role: 'observer', ...more });
const objectionId = () => world.objections()[0]?.id;
const answer = () =>
  agreement.answerObjection(world.lead, { objectionId: objectionId(), kind: 'referral', words: 'See law 4.' });
const sustain = () =>
  agreement.sustainObjection(world.as('A06'), { objectionId: objectionId(), finalStatement: 'We stand by it.' });
const relay = () => {
  const received = { channel: 'relayed', receivedOn: '2026-03-02' };
  return agreement.recordVote(world.lead, { ...world.ballot('A06', 1), position: 'agree', ...received });
};
const called = () => world.call();
const signalled = () => agreement.giveSignal(world.as('A06'), { ...world.ballot('A06', 1), signal: 'nearly' });
const awaited = () =>
  agreement.awaitClearance(world.as('A06'), here({ partyId: world.party('A06'), until: '2030-05-01' }));
const lacking = () =>
  world.write(doc({ ...world.dutyOf('A03'), attrs: { party: world.party('A03'), name: 'Hospital' } }));
const spelling = { quote: 'She decides.', words: 'She decides' };
const slip = () => agreement.proposeCorrection(world.lead, here({ textHash: world.words(), ...spelling }));
const finding = () => completeness.checksOf(world.lead, world.section()).findings[0]?.id;
const waived = () => completeness.waiveCheck(world.lead, here({ findingId: finding(), reason: 'Said in section 2.' }));
const objected = () => [world.call(), world.object('A06')];
const answered = () => [objected(), answer()];
const seatOf = (role: string) => sops.register(world.lead, world.sopId).members.find((each) => each.role === role)?.id;

let termsSop = '';
let termsId = '';
const withTerms = () => {
  const sopId = sops.createSop(world.lead, { title: 'Upper Kesh' });
  termsSop = sopId;
  termsId = sections.outline(world.lead, sopId)[2]?.id ?? '';
};
const dropped = () => {
  const input = { sectionId: termsId, block: 'definition:survivor', reason: 'Another word is used.' };
  return sections.dropBlock(world.lead, input);
};

interface Command {
  name: string;
  /** what comes before it */
  given?: () => unknown;
  /** @returns the command, with all it needs looked up before */
  ready: () => () => unknown;
  events: string[];
}

const one = (name: string, ready: Command['ready'], events: string[], given?: Command['given']): Command => ({
  ...{ name, ready, events, given },
});

const ofSlip = (name: 'withdrawCorrection' | 'confirmCorrection' | 'challengeCorrection', event: string) => {
  const ready = () => {
    const asked = { correctionId: slip(), partyId: world.party('A06'), textHash: world.words() };
    const ctx = name === 'withdrawCorrection' ? world.lead : world.as('A06');
    return () => agreement[name](ctx, asked);
  };
  return one(name, ready, [event], called);
};

const commands: Command[] = [
  one('createSop', () => () => sops.createSop(world.lead, { title: 'Upper Kesh', templateId: 'short-sop' }), [
    'sop.created',
  ]),
  one('addParty', () => () => sops.addParty(world.lead, party()), ['party.added']),
  one('removeParty', () => () => world.remove('A06'), ['party.removed']),
  one('inviteMember', () => () => sops.inviteMember(world.lead, member()), ['person.registered', 'member.invited']),
  one(
    'removeMember',
    () => {
      const memberId = seatOf('observer');
      return () => sops.removeMember(world.lead, there({ memberId }));
    },
    ['member.removed'],
    () => sops.inviteMember(world.lead, member()),
  ),
  one(
    'replaceMember',
    () => {
      const memberId = seatOf('representative');
      return () => sops.replaceMember(world.lead, there({ memberId, name: 'Next', email: 'next@example.org' }));
    },
    ['person.registered', 'member.replaced'],
  ),
  one('setRules', () => () => sops.setRules(world.lead, there({ ...rulesOfTheStory, quorum: 2 })), ['sop.rules-set']),
  one('rewriteSection', () => () => sections.rewriteSection(world.lead, here({ document: doc(p('New.')) })), [
    'section.rewritten',
  ]),
  one('addSection', () => () => sections.addSection(world.lead, there({ title: 'Criminal proceedings' })), [
    'section.added',
  ]),
  one('dropBlock', () => dropped, ['section.rewritten', 'section.block-dropped'], withTerms),
  one(
    'restoreBlock',
    () => {
      const dropId = dropped();
      return () => sections.restoreBlock(world.lead, { sectionId: termsId, dropId });
    },
    ['section.rewritten', 'section.block-restored'],
    withTerms,
  ),
  one('callSection', () => called, ['section.called']),
  one('waiveCheck', () => waived, ['section.check-waived'], lacking),
  one(
    'withdrawWaiver',
    () => () => completeness.withdrawWaiver(world.lead, here({ findingId: finding() })),
    ['section.waiver-withdrawn'],
    () => [lacking(), waived()],
  ),
  one(
    'setProfile',
    () => () => checklist.setProfile(world.lead, { sopId: termsSop, origin: true }),
    ['checklist.profile-set'],
    withTerms,
  ),
  one(
    'answerItem',
    () => () => checklist.answerItem(world.lead, { sopId: termsSop, number: 1, answer: 'met', seen: 0 }),
    ['checklist.item-answered'],
    withTerms,
  ),
  one('undoCall', () => () => agreement.undoCall(world.lead, here()), ['section.call-undone'], called),
  one('reopenSection', () => () => world.reopenSection(), ['section.reopened'], called),
  one(
    'parkSection',
    () => () => agreement.parkSection(world.lead, here({ reason: 'Later.' })),
    ['section.parked'],
    called,
  ),
  one('giveSignal', () => () => signalled(), ['signal.given']),
  one('awaitClearance', () => () => awaited(), ['clearance.awaited'], called),
  one(
    'withdrawClearance',
    () => () => agreement.withdrawClearance(world.as('A06'), here({ partyId: world.party('A06') })),
    ['clearance.withdrawn'],
    () => [called(), awaited()],
  ),
  one('castVote', () => () => world.agree('A06'), ['vote.cast'], called),
  one('castVote that objects', () => () => world.object('A06'), ['vote.cast', 'objection.raised'], called),
  one(
    'castVote that ends an objection',
    () => () => world.agree('A06'),
    ['vote.cast', 'objection.satisfied'],
    objected,
  ),
  one(
    'castVote that renews an objection',
    () => () => agreement.castVote(world.as('A06'), { ...world.ballot('A06', 1), ...objectionOfA06, ground: 'law' }),
    ['vote.cast', 'objection.renewed', 'objection.raised'],
    objected,
  ),
  one('recordVote', () => relay, ['vote.recorded'], called),
  one(
    'confirmVote',
    () => {
      const voteId = relay();
      return () => agreement.confirmVote(world.as('A06'), { voteId });
    },
    ['vote.confirmed'],
    called,
  ),
  one(
    'prepareVote',
    () => {
      const contributor = world.as('A06', 'contributor');
      return () => agreement.prepareVote(contributor, { ...world.ballot('A06', 1), position: 'agree' });
    },
    ['vote.prepared'],
    called,
  ),
  one(
    'reaffirm',
    () => {
      const seen = [here({ textHash: world.words(), seen: true })];
      const asked = there({ partyId: world.party('A06'), sections: seen });
      return () => agreement.reaffirm(world.as('A06'), asked);
    },
    ['vote.cast'],
    () => [called(), world.agree('A06'), world.reopenSection(), world.write('She alone decides.'), called()],
  ),
  one(
    'checkDependency',
    () => {
      const asked = { sectionId: world.section(2), sourceId: world.section(1), sourceHash: world.words(1) };
      return () => agreement.checkDependency(world.lead, asked);
    },
    ['section.dependency-checked'],
    () => {
      world.write(doc({ type: 'definition', attrs: { term: 'survivor' }, content: [p('A person.')] }));
      world.write('The survivor decides.', 2);
      return [world.call(1), world.call(2), world.reopenSection(1)];
    },
  ),
  one('proposeCorrection', () => slip, ['correction.proposed'], called),
  ofSlip('withdrawCorrection', 'correction.withdrawn'),
  ofSlip('confirmCorrection', 'correction.confirmed'),
  ofSlip('challengeCorrection', 'correction.challenged'),
  one(
    'remindObjector',
    () => () => agreement.remindObjector(world.lead, { objectionId: objectionId() }),
    ['objection.reminded'],
    answered,
  ),
  one('answerObjection', () => answer, ['objection.answered'], objected),
  one(
    'objectionNotSatisfied',
    () => () => agreement.objectionNotSatisfied(world.as('A06'), { objectionId: objectionId() }),
    ['objection.not-satisfied'],
    answered,
  ),
  one('sustainObjection', () => sustain, ['objection.sustained'], answered),
  one(
    'recordObjection',
    () => () => agreement.recordObjection(world.lead, { objectionId: objectionId(), rationale: 'The others agree.' }),
    ['objection.recorded'],
    () => [answered(), sustain()],
  ),
  one(
    'objectionSatisfied',
    () => () =>
      agreement.objectionSatisfied(world.as('A06'), {
        ...{ objectionId: objectionId(), textHash: world.words(), position: 'agree' },
      }),
    ['vote.cast', 'objection.satisfied'],
    answered,
  ),
  one(
    'followSignInLink',
    () => {
      const token = people.signInLinkFor(world.lead, 'lead@example.org').split('/').at(-1);
      return () => people.followSignInLink(world.anonymous, { token });
    },
    ['person.signed-in'],
  ),
  one('registerPerson', () => () => people.registerPerson(world.lead, { name: 'New', email: 'new@example.org' }), [
    'person.registered',
  ]),
];

/** Everything in the database but the trail and what counts attempts, as one value. */
function stateOf(): unknown {
  const { sqlite } = world.storage;
  const tables = sqlite
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' order by name")
    .all()
    .map(({ name }) => name)
    .filter((name) => !/^(trail_events|attempts|sqlite_sequence|__drizzle)/.test(name));
  return tables.map((name) => [name, sqlite.prepare(`select * from "${name}"`).all()]);
}

describe('state and event are one', () => {
  it.each(commands)('$name writes the event that says so', ({ given, ready, events }) => {
    given?.();
    const command = ready();
    const since = eventsSince(world);
    command();
    expect(since.types()).toEqual(events);
    expect(world.announced.slice(-events.length).map(({ type }) => type)).toEqual(events);
  });

  it.each(commands)('$name leaves nothing behind when its event cannot be written', ({ given, ready }) => {
    given?.();
    const command = ready();
    const before = stateOf();
    const since = eventsSince(world);
    const announced = world.announced.length;
    world.storage.sqlite.exec(
      "create trigger broken before insert on trail_events begin select raise(abort, 'no more events'); end;",
    );
    expect(command).toThrow('no more events');
    expect(since.types()).toEqual([]);
    expect(stateOf()).toEqual(before);
    expect(world.announced.length).toBe(announced);
    world.storage.sqlite.exec('drop trigger broken');
    command();
    expect(verifyTrail(world.database)).toMatchObject({ whole: true });
  });
});
