import { beforeEach, describe, expect, it } from 'vitest';
import { doc, h2, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as completeness from '../../../server/completeness';
import type { Context } from '../../../server/kernel';
import { latestRecord, revisionView } from '../../../server/revisions';
import { planMeeting, sealMeeting, startMeeting } from '../../../server/meetings';
import { projectText } from '../../../server/sections';
import { inviteMember } from '../../../server/sops';
import { refusal } from '../../support/refusal';
import { writeWholeProcedure } from '../../support/whole-procedure';
import { documentOf, URGENT, wholeSop } from '../../support/whole-sop';
import { emailOf, openTestWorkspace } from '../../support/workspace';

const REPORTING = 5;
const reason = 'The hospital’s own protocol, annexed here, says it.';

const reporting = wholeSop['reporting-and-referral'] ?? [];
const withoutUrgent = documentOf(reporting.filter(({ raises }) => !raises.includes('urgent-hours')));

let lead: Context;
let reader: Context;
let procedure: ReturnType<typeof writeWholeProcedure>;

beforeEach(() => {
  const workspace = openTestWorkspace();
  lead = workspace.person('Lead');
  reader = workspace.person('Reader');
  procedure = writeWholeProcedure(lead);
  const seat = { sopId: procedure.sopId, role: 'representative', partyId: procedure.partyId('A03') };
  inviteMember(lead, { ...seat, name: 'Reader', email: emailOf('Reader') });
});

const here = (more: object = {}) => ({ sectionId: procedure.sectionId(REPORTING), ...more });
const checks = () => completeness.checksOf(lead, procedure.sectionId(REPORTING));
const open = () =>
  checks()
    .findings.filter(({ level, waiver }) => level === 'required' && waiver === null)
    .map(({ id }) => id);
const waive = (findingId = 'urgent-hours') => completeness.waiveCheck(lead, here({ findingId, reason }));
const call = () => {
  const { textHash } = projectText(lead, procedure.sectionId(REPORTING));
  return agreement.callSection(lead, here({ textHash }));
};

describe('what a section must hold', () => {
  it('lets a whole section be called', () => {
    expect(open()).toEqual([]);
    call();
    expect(projectText(lead, procedure.sectionId(REPORTING)).phase).toBe('called');
  });

  it('refuses a call as long as something required is missing, and says so before', () => {
    procedure.write(REPORTING, withoutUrgent);
    expect(open()).toEqual(['urgent-hours']);
    expect(agreement.preflight(lead, procedure.sectionId(REPORTING)).blockers).toEqual(['checks-open']);
    expect(refusal(call)).toEqual({ code: 'not-ready', missing: ['checks-open'] });
    procedure.write(REPORTING, documentOf(reporting));
    call();
    expect(projectText(lead, procedure.sectionId(REPORTING)).phase).toBe('called');
  });

  it('counts what is met, waived and open, for the section and the procedure', () => {
    const whole = completeness.progress(lead, procedure.sopId);
    expect(whole).toMatchObject({ open: 0, waived: 0, met: whole.required });
    procedure.write(REPORTING, withoutUrgent);
    expect(completeness.progress(lead, procedure.sopId)).toMatchObject({ open: 1, met: whole.required - 1 });
    waive();
    expect(completeness.progress(lead, procedure.sopId)).toMatchObject({ open: 0, waived: 1, met: whole.required - 1 });
    expect(checks().progress).toMatchObject({ open: 0, waived: 1 });
  });
});

describe('a waiver', () => {
  beforeEach(() => {
    procedure.write(REPORTING, withoutUrgent);
  });

  it('opens the way to a call, and closes it when it is taken back', () => {
    waive();
    expect(open()).toEqual([]);
    expect(checks().findings.find(({ id }) => id === 'urgent-hours')?.waiver).toMatchObject({ reason, by: 'Lead' });
    completeness.withdrawWaiver(lead, here({ findingId: 'urgent-hours' }));
    expect(open()).toEqual(['urgent-hours']);
    expect(refusal(call)?.code).toBe('not-ready');
    waive();
    call();
    expect(projectText(lead, procedure.sectionId(REPORTING)).phase).toBe('called');
  });

  it('holds for what it was given for and for nothing else of the same check', () => {
    const duty = (words: string) => ({
      type: 'duty',
      attrs: { party: procedure.partyId('A03'), name: 'Kesh Provincial Hospital', trigger: 'She asks' },
      content: [{ type: 'text', text: words }],
    });
    const write = (...blocks: Parameters<typeof doc>) =>
      procedure.write(REPORTING, doc(...(documentOf(reporting).content ?? []), ...blocks));
    write(duty('Helps her.'));
    const [first = ''] = open();
    expect(first).toMatch(/^duty-time[.]/);
    waive(first);
    expect(open()).toEqual([]);
    write(duty('Helps her.'), duty('Drives her home.'));
    expect(open()).toHaveLength(1);
    expect(open()).not.toContain(first);
    write(duty('Helps her and her children.'));
    expect(open()).toHaveLength(1);
    expect(open()).not.toContain(first);
  });

  it('is a lead’s to give, while the section is drafted, for something that is missing', () => {
    expect(refusal(() => completeness.waiveCheck(reader, here({ findingId: 'urgent-hours', reason })))?.code).toBe(
      'forbidden',
    );
    expect(refusal(() => completeness.waiveCheck(lead, here({ findingId: 'urgent-hours', reason: ' ' })))?.code).toBe(
      'invalid',
    );
    expect(refusal(() => waive('consent-form'))?.code).toBe('not-found');
    expect(completeness.checksOf(reader, procedure.sectionId(REPORTING)).mayWaive).toBe(false);
    waive();
    call();
    const takeBack = () => completeness.withdrawWaiver(lead, here({ findingId: 'urgent-hours' }));
    expect(refusal(takeBack)).toEqual({ code: 'wrong-state', reason: 'section-not-drafting' });
    expect(checks().mayWaive).toBe(false);
  });

  it('is printed in the record as long as what it is about is missing', () => {
    waive();
    const agenda = [{ sectionId: procedure.sectionId(REPORTING), minutes: 10 }];
    const meet = () => {
      const plan = { sopId: procedure.sopId, title: 'A meeting', place: 'Hall', plannedFor: new Date(), agenda };
      const meetingId = planMeeting(lead, plan);
      startMeeting(lead, { meetingId });
      sealMeeting(lead, { meetingId });
      return revisionView(lead, latestRecord(lead, procedure.sopId)?.id ?? '').record.waivers;
    };
    expect(meet()).toMatchObject([{ section: REPORTING, check: 'urgent-hours', reason }]);
    procedure.write(REPORTING, doc(h2('All'), ...(withoutUrgent.content ?? []), p(URGENT)));
    expect(meet()).toEqual([]);
  });
});
