import { beforeEach, describe, expect, it } from 'vitest';
import { objectionStates, type ObjectionState, type Role } from '../../../schema/vocabulary';
import * as agreement from '../../../server/agreement';
import { aProvince, objectionOfA06, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;
let objectionId: string;

beforeEach(() => {
  world = aProvince();
  world.write(world.documentOf(world.dutyOf('A03')));
  world.call();
  world.object('A06');
  objectionId = world.objections()[0]?.id ?? '';
});

const answer = (by: [string, Role?] = ['A08'], kind = 'explanation') =>
  agreement.answerObjection(world.as(...by), { objectionId, kind, words: 'Only the police pass it on.' });
const notSatisfied = () => agreement.objectionNotSatisfied(world.as('A06'), { objectionId });
const sustain = (finalStatement = 'We still fear for her.') =>
  agreement.sustainObjection(world.as('A06'), { objectionId, finalStatement });
const putOnRecord = () =>
  agreement.recordObjection(world.lead, { objectionId, rationale: 'Thirteen agencies see it otherwise.' });
const satisfied = (more: object = { position: 'agree' }) =>
  agreement.objectionSatisfied(world.as('A06'), { objectionId, textHash: world.words(), ...more });
const state = () => world.objections().find(({ id }) => id === objectionId)?.state;

/** Brings the objection into a state by the deeds that lead there. */
const ways: Record<ObjectionState, () => unknown> = {
  raised: () => {},
  answered: () => answer(),
  'not-satisfied': () => [answer(), notSatisfied()],
  sustained: () => [answer(), sustain()],
  recorded: () => [answer(), sustain(), putOnRecord()],
  satisfied: () => satisfied(),
  renewed: () => agreement.castVote(world.as('A06'), { ...world.ballot('A06', 1), ...objectionOfA06, ground: 'law' }),
};

const closed = { code: 'wrong-state', reason: 'objection-closed' };
const early = { code: 'wrong-state', reason: 'objection-not-answered' };
const notSustained = { code: 'wrong-state', reason: 'objection-not-sustained' };

/** What each deed does to an objection in each state: its next state, the refusal, or nothing because it is done. */
const deeds: [name: string, deed: () => unknown, outcome: Record<ObjectionState, ObjectionState | object>][] = [
  [
    'answering',
    () => answer(),
    {
      ...{ raised: 'answered', answered: 'answered', 'not-satisfied': 'answered', sustained: 'sustained' },
      ...{ recorded: closed, satisfied: closed, renewed: closed },
    },
  ],
  [
    'not being satisfied',
    notSatisfied,
    {
      ...{ raised: early, answered: 'not-satisfied', 'not-satisfied': 'not-satisfied', sustained: 'sustained' },
      ...{ recorded: closed, satisfied: closed, renewed: closed },
    },
  ],
  [
    'sustaining',
    () => sustain(),
    {
      ...{ raised: early, answered: 'sustained', 'not-satisfied': 'sustained', sustained: 'sustained' },
      ...{ recorded: closed, satisfied: closed, renewed: closed },
    },
  ],
  [
    'recording',
    putOnRecord,
    {
      ...{ raised: notSustained, answered: notSustained, 'not-satisfied': notSustained, sustained: 'recorded' },
      ...{ recorded: 'recorded', satisfied: closed, renewed: closed },
    },
  ],
  [
    'being satisfied',
    () => satisfied(),
    {
      ...{ raised: 'satisfied', answered: 'satisfied', 'not-satisfied': 'satisfied', sustained: 'satisfied' },
      ...{ recorded: closed, satisfied: 'satisfied', renewed: closed },
    },
  ],
  [
    'agreeing after all',
    () => world.agree('A06'),
    {
      ...{ raised: 'satisfied', answered: 'satisfied', 'not-satisfied': 'satisfied', sustained: 'satisfied' },
      ...{ recorded: 'satisfied', satisfied: 'satisfied', renewed: 'renewed' },
    },
  ],
];

describe('an objection', () => {
  const table = deeds.flatMap(([name, deed, outcome]) =>
    objectionStates.map((from) => ({ name, from, deed, expected: outcome[from] })),
  );

  it.each(table)('that is $from, by $name', ({ from, deed, expected }) => {
    ways[from]();
    expect(state()).toBe(from);
    const refused = refusal(deed);
    expect(refused ?? state()).toEqual(expected);
  });

  it.each(table.filter(({ from, expected }) => typeof expected === 'object' || expected === from))(
    'that is $from stays so and writes nothing about its state, by $name',
    ({ from, deed, name }) => {
      ways[from]();
      const events = eventsSince(world);
      refusal(deed);
      const isNewAnswer = name === 'answering' && (from === 'answered' || from === 'sustained');
      const ofItself = events.rows().filter(({ subject }) => subject === objectionId);
      expect(ofItself.map(({ type }) => type)).toEqual(isNewAnswer ? ['objection.answered'] : []);
    },
  );

  it('names its ground, its reason and what would resolve it', () => {
    const [objection] = world.objections();
    const { ground, reason, remedy } = objectionOfA06;
    expect(objection).toMatchObject({ ground, reason, remedy, open: true, party: { code: 'A06' } });
  });

  it('is answered by everyone but observers, and closed by its owner alone', () => {
    for (const role of ['representative', 'contributor', 'signatory'] as const) {
      expect(refusal(() => answer(['A08', role]))).toBe(undefined);
    }
    expect(refusal(() => answer(['A08', 'observer']))).toEqual({ code: 'forbidden', reason: 'role' });
    const others = [
      [world.as('A08'), { code: 'forbidden', reason: 'other-party' }],
      [world.as('A06', 'contributor'), { code: 'forbidden', reason: 'role' }],
      [world.as('A06', 'signatory'), { code: 'forbidden', reason: 'role' }],
      [world.lead, { code: 'forbidden', reason: 'role' }],
    ] as const;
    const textHash = world.words();
    for (const [ctx, refused] of others) {
      expect(refusal(() => agreement.objectionNotSatisfied(ctx, { objectionId }))).toEqual(refused);
      expect(refusal(() => agreement.sustainObjection(ctx, { objectionId, finalStatement: 'No.' }))).toEqual(refused);
      expect(refusal(() => agreement.objectionSatisfied(ctx, { objectionId, textHash, position: 'agree' }))).toEqual(
        refused,
      );
    }
    expect(state()).toBe('answered');
  });

  it('is put on record by a lead and nobody else', () => {
    ways.sustained();
    const record = () => agreement.recordObjection(world.as('A08'), { objectionId, rationale: 'Enough.' });
    expect(refusal(record)).toEqual({ code: 'forbidden', reason: 'not-lead' });
  });

  it('needs words for an answer, a final statement and a rationale', () => {
    const blank = { objectionId, words: ' ', finalStatement: '', rationale: '', kind: 'explanation' };
    expect(wrongFields(() => agreement.answerObjection(world.lead, blank))).toEqual(['words']);
    expect(wrongFields(() => agreement.sustainObjection(world.as('A06'), blank))).toEqual(['finalStatement']);
    expect(wrongFields(() => agreement.recordObjection(world.lead, blank))).toEqual(['rationale']);
    expect(wrongFields(() => answer(['A08'], 'shouting'))).toEqual(['kind']);
  });

  it('keeps every answer it was given, oldest first', () => {
    answer(['A08'], 'explanation');
    answer(['A03'], 'new-wording');
    expect(world.objections()[0]?.answers.map(({ kind }) => kind)).toEqual(['explanation', 'new-wording']);
  });

  it('that was answered waits for its owner', () => {
    answer();
    const { needsYou } = agreement.overview(world.as('A06'), world.sopId);
    expect(needsYou.map(({ kind }) => kind)).toEqual(['objection-answered']);
  });

  it('waits for the lead while nobody has answered it, and again when it is sustained, and for nobody else', () => {
    const waits = (who = world.lead) =>
      agreement.overview(who, world.sopId).needsYou.flatMap(({ kind }) => (kind.startsWith('objection') ? [kind] : []));
    expect([waits(), waits(world.as('A03')), waits(world.as('A06'))]).toEqual([['objection-raised'], [], []]);
    answer();
    expect(waits()).toEqual([]);
    sustain();
    expect(waits()).toEqual(['objection-sustained']);
    putOnRecord();
    expect(waits()).toEqual([]);
  });

  it('is not satisfied by another "cannot agree yet"', () => {
    expect(wrongFields(() => satisfied(objectionOfA06))).toEqual(['position']);
  });

  it('is satisfied only on the words its owner has on screen, in a section that is called', () => {
    const old = { position: 'agree', textHash: 'a'.repeat(64) };
    expect(refusal(() => satisfied(old))?.code).toBe('words-changed');
    world.reopenSection();
    expect(refusal(() => satisfied())).toEqual({ code: 'wrong-state', reason: 'section-not-called' });
  });

  it('of a party the section gives a duty is never put on record', () => {
    world.object('A03');
    const [, own] = world.objections();
    objectionId = own?.id ?? '';
    answer();
    agreement.sustainObjection(world.as('A03'), { objectionId, finalStatement: 'We cannot do it.' });
    expect(refusal(putOnRecord)).toEqual({ code: 'wrong-state', reason: 'named-party-objects' });
  });

  it('on record leaves the section agreed with dissent, its final statement word for word', () => {
    for (const code of ['A01', 'A03', 'A05', 'A08']) world.agree(code);
    expect(world.status().status).toBe('contested');
    ways.recorded();
    expect(world.status().status).toBe('agreed-with-dissent');
    expect(world.objections()[0]).toMatchObject({ finalStatement: 'We still fear for her.', open: false });
  });
});

describe('new words ask every objection again', () => {
  const other = () => world.documentOf(world.dutyOf('A03'), world.dutyOf('A03', 'Calls the police.'));

  function rewrite(): void {
    world.reopenSection();
    world.write(other());
    world.call();
    for (const code of ['A01', 'A03', 'A05', 'A08']) world.agree(code);
  }

  it('a sustained one cannot be put on record about words its owner has not objected to', () => {
    const seen = world.words();
    ways.sustained();
    rewrite();
    expect(refusal(putOnRecord)).toEqual({
      ...{ code: 'words-changed', sectionId: world.section(), seen, current: world.words() },
    });
    expect(refusal(() => sustain('It still stands.'))?.code).toBe('words-changed');
    expect(world.objections()[0]).toMatchObject({ onOldWords: true, open: true });
  });

  it('a recorded one stands in the way again', () => {
    ways.recorded();
    rewrite();
    expect(world.status().status).toBe('contested');
    world.agree('A06');
    expect(state()).toBe('satisfied');
    expect(world.status().status).toBe('agreed');
  });

  it('a recorded one is dissent again when its words return', () => {
    const before = world.documentOf(world.dutyOf('A03'));
    for (const code of ['A01', 'A03', 'A05', 'A08']) world.agree(code);
    ways.recorded();
    world.reopenSection();
    world.write(other());
    world.write(before);
    world.call();
    expect(world.status().status).toBe('agreed-with-dissent');
  });

  it('its owner objects to the new words by another vote, and both stay in the history', () => {
    ways.sustained();
    rewrite();
    world.object('A06');
    expect(world.objections().map((each) => each.state)).toEqual(['renewed', 'raised']);
    expect(world.status().status).toBe('contested');
  });
});
