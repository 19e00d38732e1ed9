import { describe, expect, it } from 'vitest';
import { safetyOverrides, trailEvents } from '../../../schema/tables';
import { isDomainError } from '../../../server/kernel';
import type { Province } from '../../support/province';
import { called, doors } from './doors';

const unsafe = 'Our staff will record her migration status.';
const aCase = 'On 3 March a 24-year-old woman from Mae Kon came to Ban Rai post and was beaten.';
const reason = 'The statement quotes the old form.';

function refused(command: () => unknown) {
  try {
    command();
  } catch (error) {
    if (isDomainError(error, 'unsafe-words')) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

const rowsOf = ({ lead }: Province) => lead.database.orm.select().from(safetyOverrides).all();

const overriddenIn = ({ lead }: Province) =>
  lead.database.orm
    .select()
    .from(trailEvents)
    .all()
    .filter(({ type }) => type === 'safety.overridden');

/** Doors that no lead goes through; and corrections, which may not add a word such as “will” either. */
const notByLead =
  /^agreementInputs\.(castVote|prepareVote|objectionSatisfied|sustainObjection|.*Correction)|^safetyInputs/;

const byLead = Object.keys(doors).filter((field) => !notByLead.test(field));

describe('words that could hurt a survivor', () => {
  it.each(Object.keys(doors))('do not enter as %s', (name) => {
    const province = called();
    const error = refused(() => doors[name]?.(province, unsafe));
    expect(error.status).toBe(422);
    expect(error.details.findings.map(({ rule }) => rule)).toEqual(['X-1']);
    expect(error.message).not.toContain('migration');
    expect(rowsOf(province)).toEqual([]);
  });

  it.each(byLead)('enter as %s when a lead says why; the record holds the reason and not the words', (name) => {
    const province = called();
    doors[name]?.(province, unsafe, reason);
    const [row, ...more] = rowsOf(province);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ rule: 'X-1', reason, sectionId: null });
    const [event] = overriddenIn(province);
    expect(event?.payload).toContain(reason);
    expect(event?.payload).not.toContain('migration');
  });

  it('are not let in by somebody who does not lead, whatever the reason', () => {
    const province = called();
    const error = refused(() => doors['agreementInputs.castVote.statement']?.(province, unsafe, reason));
    expect(error.details.mayOverride).toBe(false);
    expect(province.line().cells.every(({ vote }) => vote === null)).toBe(true);
  });
});

describe('a case', () => {
  it.each([
    'agreementInputs.castVote.statement',
    'agreementInputs.answerObjection.words',
    'meetingInputs.noteItem.words',
  ])('does not enter as %s', (name) => {
    const error = refused(() => doors[name]?.(called(), aCase));
    expect(error.details.findings.map(({ key }) => key)).toEqual(['case-story']);
  });

  it.each(['Call her on 081 234 5678.', 'Write to her at lina.k@example.com.', 'Her card: 3173 0512 3456 7890'])(
    'is also “%s”',
    (words) => {
      expect(() => doors['meetingInputs.noteItem.words']?.(called(), words)).toThrow(/unsafe-words/);
    },
  );
});

describe('other words', () => {
  it.each([
    'We will never record her migration status.',
    'The hotline number 1367 stays.',
    'A woman found no interpreter.',
  ])('enter: %s', (words) => {
    const province = called();
    for (const name of ['agreementInputs.castVote.statement', 'meetingInputs.writeNarrative.narrative'])
      doors[name]?.(province, words);
    expect(rowsOf(province)).toEqual([]);
  });

  it('that a rule only warns of enter too', () => {
    const province = called();
    doors['agreementInputs.castVote.statement']?.(province, 'Survivors are referred to the hospital.');
    expect(rowsOf(province)).toEqual([]);
  });
});
