import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { agreementInputs, meetingInputs, peopleInputs, sopInputs } from '../../../schema/inputs';

/** What a person reads when this input is wrong; empty when it is taken. */
const said = (schema: z.ZodType, input: unknown): string[] => {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

const hash = 'a'.repeat(64);
const ballot = { sectionId: 's', partyId: 'p', textHash: hash };
const party = { sopId: 's', code: 'A1', name: 'N', sector: 'health', constituency: 'government' };

describe('what people read when an answer is missing', () => {
  it.each<[string, z.ZodType, object, string[]]>([
    ['a vote', agreementInputs.castVote, ballot, ['Choose one of the four positions.']],
    [
      'a statement',
      agreementInputs.castVote,
      { ...ballot, position: 'agree-with-statement' },
      ['Write the statement to put on record.'],
    ],
    [
      'an objection',
      agreementInputs.castVote,
      { ...ballot, position: 'cannot-agree-yet' },
      ['Choose the ground of the objection.', 'Write the reason.', 'Write what would resolve it.'],
    ],
    [
      'the words on screen',
      agreementInputs.callSection,
      { sectionId: 's', textHash: 'not a hash' },
      ['Reload the page: the wording you saw is not known here.'],
    ],
    ['a reason', agreementInputs.reopenSection, { sectionId: 's' }, ['Write why the section is reopened.']],
    [
      'a long reason',
      agreementInputs.reopenSection,
      { sectionId: 's', reason: 'x'.repeat(2001) },
      ['Shorten why the section is reopened to 2000 characters or fewer.'],
    ],
    [
      'an address',
      peopleInputs.newPerson,
      { name: 'Amina', email: 'amina at agency' },
      ['Write an e-mail address such as name@agency.org.'],
    ],
    [
      'a password',
      peopleInputs.newPassword,
      { password: 'short' },
      ['Choose a password of at least 12 characters; several words in a row work well.'],
    ],
    [
      'a code',
      sopInputs.addParty,
      { ...party, code: 'A 1' },
      ['Write a code of one to eight letters or digits, such as A03.'],
    ],
    ['a sector', sopInputs.addParty, { ...party, sector: undefined }, ['Choose a sector.']],
    [
      'an agenda',
      meetingInputs.planMeeting,
      { sopId: 's', title: 'First', plannedFor: '2026-03-09', agenda: [] },
      ['Put at least one section on the agenda.'],
    ],
    [
      'minutes',
      meetingInputs.planMeeting,
      { sopId: 's', title: 'First', plannedFor: '2026-03-09', agenda: [{ sectionId: 's', minutes: 'soon' }] },
      ['Write the minutes as a number.'],
    ],
  ])('%s', (_, schema, input, messages) => {
    expect(said(schema, input)).toEqual(messages);
  });

  it('never a word of the machine: every missing field has a sentence of ours', () => {
    const schemas = [agreementInputs, meetingInputs, peopleInputs, sopInputs].flatMap((inputs) =>
      Object.values(inputs),
    );
    const messages = schemas.flatMap((schema) => said(schema, {}));
    expect(messages.filter((message) => /invalid input|expected|undefined|required/i.test(message))).toEqual([]);
  });
});

describe('a number in a form', () => {
  const rules = (more: object) => sopInputs.setRules.safeParse({ sopId: 's', ...more });

  it.each([
    [{ windowDays: '' }, 'Write the window in days as a number.'],
    [{ windowDays: 'soon' }, 'Write the window in days as a number.'],
    [{ windowDays: '1.5' }, 'Write the window in days as a whole number.'],
    [{ windowDays: '-1' }, 'Write 0 or more for the window in days.'],
    [{ quorumShare: '' }, 'Write a share between 0 and 1.'],
    [{ supportShare: true }, 'Write a share between 0 and 1.'],
    [{ quorum: 'most' }, 'Write the quorum as a number of agencies, or leave it empty.'],
    [{ effectSignatures: '0' }, 'Write 1 or more for the number of signatures.'],
  ])('that is wrong says how to write it: %j', (wrong, message) => {
    expect(said(sopInputs.setRules, { sopId: 's', ...wrong })).toEqual([message]);
  });

  it('is taken as written, and an empty quorum as none', () => {
    expect(rules({ quorum: '11', windowDays: '0', quorumShare: '0.75' }).data).toMatchObject({
      ...{ quorum: 11, windowDays: 0, quorumShare: 0.75, supportShare: 0.5 },
    });
    expect(rules({ quorum: '' }).data).toMatchObject({ quorum: null, windowDays: 5 });
  });
});

describe('what forms send', () => {
  it('is trimmed, and code and address are written one way', () => {
    expect(sopInputs.addParty.parse({ ...party, code: ' a09 ', name: ' Social Services ' })).toMatchObject({
      ...{ code: 'A09', name: 'Social Services' },
    });
    expect(peopleInputs.newPerson.parse({ name: 'A', email: ' A@Agency.ORG ' }).email).toBe('a@agency.org');
  });

  it.each([
    [undefined, false],
    ['on', true],
    [true, true],
    [false, false],
  ])('%s in a tick box is %s', (sent, taken) => {
    expect(sopInputs.addParty.parse({ ...party, leads: sent }).leads).toBe(taken);
  });
});
