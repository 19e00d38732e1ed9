import { describe, expect, it } from 'vitest';
import * as meetings from '../../../server/meetings';
import type { Context } from '../../../server/kernel';
import * as revisions from '../../../server/revisions';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { eventTypesOf } from '../../support/trail';

function plan(province: Province, numbers = [1]): string {
  const agenda = numbers.map((number) => ({ sectionId: province.section(number), minutes: 20 }));
  const input = { sopId: province.sopId, title: 'First', place: 'Hall', plannedFor: '2026-03-09T09:00:00Z', agenda };
  return meetings.planMeeting(province.lead, input);
}

function start(province: Province): string {
  const meetingId = plan(province);
  meetings.startMeeting(province.lead, { meetingId });
  return meetingId;
}

const changes = (meetingId: string, partyId: string) => ({
  takeAttendance: { meetingId, attendance: [{ partyId, presence: 'room' }] },
  noteItem: { meetingId, kind: 'decision', words: 'Agreed.' },
  writeNarrative: { meetingId, narrative: 'It went well.' },
  sealMeeting: { meetingId },
});

describe('a meeting', () => {
  it('is planned with its agenda in order and numbered', () => {
    const province = aProvince();
    plan(province, [2, 1]);
    const [planned] = meetings.meetingList(province.lead, province.sopId).meetings;
    expect(planned).toMatchObject({ number: 1, state: 'planned', agenda: [{ number: 2 }, { number: 1 }] });
  });

  it('takes no section twice and none of another SOP on its agenda', () => {
    const [province, other] = [aProvince(), aProvince()];
    expect(() => plan(province, [1, 1])).toThrow(/twice/);
    const agenda = [{ sectionId: other.section(1), minutes: 20 }];
    const input = { sopId: province.sopId, title: 'First', plannedFor: '2026-03-09T09:00:00Z', agenda };
    expect(() => meetings.planMeeting(province.lead, input)).toThrow(/not-found/);
  });

  it('runs alone', () => {
    const province = aProvince();
    start(province);
    const second = plan(province);
    expect(() => meetings.startMeeting(province.lead, { meetingId: second })).toThrow(/another-meeting-running/);
  });

  it.each(['takeAttendance', 'noteItem', 'writeNarrative', 'sealMeeting'] as const)(
    'lets %s happen only while it runs, and only by the lead',
    (command) => {
      const province = aProvince();
      const planned = plan(province);
      const input = (id: string) => changes(id, province.party('A03'))[command];
      expect(() => meetings[command](province.lead, input(planned))).toThrow(/meeting-not-running/);
      meetings.startMeeting(province.lead, { meetingId: planned });
      expect(() => meetings[command](province.as('A03'), input(planned))).toThrow(/not-lead/);
      expect(() => meetings[command](province.stranger, input(planned))).toThrow(/not-found/);
      meetings[command](province.lead, input(planned));
    },
  );

  it('of another SOP gets the answer of one that is not there, and nobody gets any who is not signed in', () => {
    const province = aProvince();
    const meetingId = start(province);
    const look = (ctx: Context, id: string) => refusal(() => meetings.meetingView(ctx, id));
    expect(look(province.stranger, meetingId)).toEqual({ code: 'not-found', what: 'meeting' });
    expect(look(province.stranger, 'meeting_0')).toEqual({ code: 'not-found', what: 'meeting' });
    const seal = (id: string) => refusal(() => meetings.sealMeeting(province.stranger, { meetingId: id }));
    expect(seal(meetingId)).toEqual(seal('meeting_0'));
    for (const id of [meetingId, 'meeting_0']) expect(look(province.anonymous, id)?.code).toBe('sign-in-required');
  });

  it('counts who took part, and a party nobody noted as absent', () => {
    const province = aProvince();
    const meetingId = start(province);
    const attendance = [
      { partyId: province.party('A01'), presence: 'room' },
      { partyId: province.party('A03'), presence: 'paper' },
      { partyId: province.party('A05'), presence: 'remote' },
    ];
    meetings.takeAttendance(province.lead, { meetingId, attendance });
    const { present } = meetings.meetingView(province.lead, meetingId);
    expect(present).toEqual({ room: 1, paper: 1, remote: 1, absent: 2 });
  });

  it('links the calls and votes that happen in it by itself', () => {
    const province = aProvince();
    const meetingId = start(province);
    province.call(1);
    province.agree('A03');
    const { facts } = meetings.meetingView(province.lead, meetingId);
    expect(facts.map(({ kind, party }) => [kind, party?.code])).toEqual([
      ['called', undefined],
      ['voted', 'A03'],
    ]);
  });

  it('writes one event for each command', () => {
    const province = aProvince();
    const meetingId = start(province);
    for (const [command, input] of Object.entries(changes(meetingId, province.party('A03')))) {
      meetings[command as keyof ReturnType<typeof changes>](province.lead, input);
    }
    expect(eventTypesOf(province).slice(-7)).toEqual([
      'meeting.planned',
      'meeting.started',
      'meeting.attendance-taken',
      'meeting.item-noted',
      'meeting.narrative-written',
      'revision.made',
      'meeting.sealed',
    ]);
  });
});

describe('a sealed meeting', () => {
  function sealed() {
    const province = aProvince();
    const meetingId = start(province);
    const input = changes(meetingId, province.party('A03'));
    meetings.takeAttendance(province.lead, input.takeAttendance);
    meetings.noteItem(province.lead, input.noteItem);
    const revisionId = meetings.sealMeeting(province.lead, { meetingId });
    return { ...province, meetingId, revisionId };
  }

  it('has made the next revision, with its minutes in the record', () => {
    const { lead, revisionId } = sealed();
    const { number, record } = revisions.revisionView(lead, revisionId);
    expect(number).toBe(1);
    expect(record.meeting).toMatchObject({ title: 'First', items: [{ words: 'Agreed.' }] });
  });

  it('takes no command any more', () => {
    const { lead, meetingId, party } = sealed();
    const input = changes(meetingId, party('A03'));
    expect(() => meetings.noteItem(lead, input.noteItem)).toThrow(/meeting-not-running/);
    expect(() => meetings.sealMeeting(lead, input.sealMeeting)).toThrow(/meeting-not-running/);
  });

  it.each([
    "update meetings set narrative = 'other'",
    'delete from meetings',
    "update attendance set presence = 'absent'",
    'delete from attendance',
    "update meeting_items set words = 'other'",
    'delete from agenda_items',
    "update revisions set fingerprint = 'other'",
    'delete from revisions',
    "update revision_sections set title = 'other'",
    'delete from revision_sections',
  ])('cannot be changed by SQL: %s', (statement) => {
    const { storage } = sealed();
    expect(() => storage.sqlite.exec(statement)).toThrow(/is sealed/);
  });
});
