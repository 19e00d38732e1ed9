import { describe, expect, it } from 'vitest';
import { safetyOverrides, trailEvents } from '../../../schema/tables';
import * as agreement from '../../../server/agreement';
import { isDomainError } from '../../../server/kernel';
import * as meetings from '../../../server/meetings';
import * as sops from '../../../server/sops';
import { aProvince, type Province } from '../../support/province';

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

function called(): Province {
  const province = aProvince();
  province.write('The hotline answers day and night.');
  province.call();
  return province;
}

function running(province: Province): string {
  const agenda = [{ sectionId: province.section(1), minutes: 20 }];
  const input = { sopId: province.sopId, title: 'First', place: 'Hall', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(province.lead, input);
  meetings.startMeeting(province.lead, { meetingId });
  return meetingId;
}

/** Every command that takes prose, with one field of it unsafe. */
const commands: Record<string, (province: Province, words: string, overrideReason?: string) => unknown> = {
  'a statement with a vote': (province, statement, overrideReason) =>
    agreement.castVote(province.as('A03'), {
      ...province.ballot('A03', 1),
      ...{ position: 'agree-with-statement', statement, overrideReason },
    }),
  'the reason of an objection': (province, reason, overrideReason) =>
    agreement.castVote(province.as('A03'), {
      ...province.ballot('A03', 1),
      ...{ position: 'cannot-agree-yet', ground: 'safety', reason, remedy: 'Other words.', overrideReason },
    }),
  'a vote on paper': (province, statement, overrideReason) =>
    agreement.recordVote(province.lead, {
      ...province.ballot('A03', 1),
      ...{ position: 'agree-with-statement', statement, overrideReason, channel: 'paper', receivedOn: '2026-03-01' },
    }),
  'a prepared vote': (province, statement, overrideReason) =>
    agreement.prepareVote(province.as('A03', 'contributor'), {
      ...province.ballot('A03', 1),
      ...{ position: 'agree-with-statement', statement, overrideReason },
    }),
  'the reason for reopening': (province, reason, overrideReason) =>
    agreement.reopenSection(province.lead, { sectionId: province.section(1), reason, overrideReason }),
  'the reason for parking': (province, reason, overrideReason) =>
    agreement.parkSection(province.lead, { sectionId: province.section(1), reason, overrideReason }),
  'an answer to an objection': (province, words, overrideReason) => {
    province.object('A06');
    const objectionId = province.objections()[0]?.id;
    return agreement.answerObjection(province.lead, { objectionId, kind: 'explanation', words, overrideReason });
  },
  'an item of the minutes': (province, words, overrideReason) =>
    meetings.noteItem(province.lead, { meetingId: running(province), kind: 'decision', words, overrideReason }),
  'the narrative of the minutes': (province, narrative, overrideReason) =>
    meetings.writeNarrative(province.lead, { meetingId: running(province), narrative, overrideReason }),
  'the title of a meeting': (province, title, overrideReason) =>
    meetings.planMeeting(province.lead, {
      ...{ sopId: province.sopId, title, place: '', plannedFor: '2026-03-09T09:00:00Z', overrideReason },
      agenda: [{ sectionId: province.section(1), minutes: 20 }],
    }),
  'the name of an agency': (province, name, overrideReason) =>
    sops.addParty(province.lead, {
      ...{ sopId: province.sopId, code: 'B01', name, sector: 'health', constituency: 'government', overrideReason },
    }),
  'the setting of a procedure': (province, setting, overrideReason) =>
    sops.createSop(province.lead, { title: 'Another', setting, overrideReason }),
};

const byLead = new Set([
  'a vote on paper',
  'the reason for reopening',
  'the reason for parking',
  'an answer to an objection',
  'an item of the minutes',
  'the narrative of the minutes',
  'the title of a meeting',
  'the name of an agency',
  'the setting of a procedure',
]);

describe('words that could hurt a survivor', () => {
  it.each(Object.keys(commands))('do not enter as %s', (name) => {
    const province = called();
    const error = refused(() => commands[name]?.(province, unsafe));
    expect(error.status).toBe(422);
    expect(error.details.findings.map(({ rule }) => rule)).toEqual(['X-1']);
    expect(error.message).not.toContain('migration');
    expect(rowsOf(province)).toEqual([]);
  });

  it.each([...byLead])('enter as %s when a lead says why; the record holds the reason and not the words', (name) => {
    const province = called();
    commands[name]?.(province, unsafe, reason);
    const [row, ...more] = rowsOf(province);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ rule: 'X-1', reason, sectionId: null });
    const [event] = overriddenIn(province);
    expect(event?.payload).toContain(reason);
    expect(event?.payload).not.toContain('migration');
  });

  it('are not let in by somebody who does not lead, whatever the reason', () => {
    const province = called();
    const error = refused(() => commands['a statement with a vote']?.(province, unsafe, reason));
    expect(error.details.mayOverride).toBe(false);
    expect(province.line().cells.every(({ vote }) => vote === null)).toBe(true);
  });
});

describe('a case', () => {
  it.each(['a statement with a vote', 'an answer to an objection', 'an item of the minutes'])(
    'does not enter as %s',
    (name) => {
      const error = refused(() => commands[name]?.(called(), aCase));
      expect(error.details.findings.map(({ key }) => key)).toEqual(['case-story']);
    },
  );

  it.each(['Call her on 081 234 5678.', 'Write to her at lina.k@example.com.', 'Her card: 3173 0512 3456 7890'])(
    'is also “%s”',
    (words) => {
      expect(() => commands['an item of the minutes']?.(called(), words)).toThrow(/unsafe-words/);
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
    for (const name of ['a statement with a vote', 'the narrative of the minutes']) commands[name]?.(province, words);
    expect(rowsOf(province)).toEqual([]);
  });

  it('that a rule only warns of enter too', () => {
    const province = called();
    commands['a statement with a vote']?.(province, 'Survivors are referred to the hospital.');
    expect(rowsOf(province)).toEqual([]);
  });
});
