import { beforeEach, describe, expect, it } from 'vitest';
import * as checklist from '../../../server/checklist';
import type { Context } from '../../../server/kernel';
import { loadRevision, makeRevision, recordOf } from '../../../server/revisions';
import { addParty, createSop, inviteMember } from '../../../server/sops';
import { refusal, wrongFields } from '../../support/refusal';
import { emailOf, openTestWorkspace } from '../../support/workspace';

let lead: Context;
let helper: Context;
let reader: Context;
let sopId: string;

beforeEach(() => {
  const workspace = openTestWorkspace();
  lead = workspace.person('Lead');
  [helper, reader] = [workspace.person('Helper'), workspace.person('Reader')];
  sopId = createSop(lead, { title: 'Lower Kesh', setting: 'Lower Kesh Province', templateId: 'vaw-sop' });
  const seat = { code: 'A03', name: 'Kesh Provincial Hospital', sector: 'health', constituency: 'government' };
  const partyId = addParty(lead, { sopId, ...seat });
  inviteMember(lead, { sopId, partyId, role: 'contributor', name: 'Helper', email: emailOf('Helper') });
  inviteMember(lead, { sopId, role: 'observer', name: 'Reader', email: emailOf('Reader') });
});

const view = (ctx = lead) => {
  const shown = checklist.checklistView(ctx, sopId);
  if (!shown) throw new Error('No checklist');
  return shown;
};
const lines = () => view().groups.flatMap((group) => group.lines);
const line = (number: number, part = 'item') => lines().find((each) => each.number === number && each.part === part);
const answer = (number: number, given: string, more: object = {}, ctx = lead) =>
  checklist.answerItem(ctx, { sopId, number, answer: given, seen: 0, ...more });
const record = () => recordOf(loadRevision(lead, makeRevision(lead, sopId, null))).checklist;

describe('the checklist of an SOP', () => {
  it('asks everything until a lead says what holds here, and keeps the answers to what is no longer asked', () => {
    expect(lines()).toHaveLength(44);
    answer(15, 'met');
    checklist.setProfile(lead, { sopId, origin: 'on', specialist: 'on' });
    expect(view()).toMatchObject({ hidden: 12, profile: { origin: true, destination: false, isSet: true } });
    expect(line(15)).toBeUndefined();
    expect(wrongFields(() => answer(15, 'met', { seen: 1 }))).toEqual(['number']);
    checklist.setProfile(lead, { sopId, origin: 'on', destination: 'on', specialist: 'on' });
    expect(line(15)).toMatchObject({ answer: 'met', version: 1 });
  });

  it('says who answered what and when, with a note that stays until another is written', () => {
    answer(1, 'in-process', { note: 'Leaflets are being printed.' }, helper);
    expect(line(1)).toMatchObject({
      answer: 'in-process',
      note: 'Leaflets are being printed.',
      by: 'A03',
      version: 1,
    });
    answer(1, 'met', { seen: 1 });
    expect(line(1)).toMatchObject({ answer: 'met', note: 'Leaflets are being printed.', by: 'Lead', version: 2 });
    answer(1, 'met', { seen: 2, note: '' });
    expect(line(1)?.note).toBe('');
    expect(view().groups[0]?.progress).toMatchObject({ met: 1, of: 4 });
  });

  it('never writes over an answer that was not on screen', () => {
    answer(1, 'met');
    expect(refusal(() => answer(1, 'not-met', {}, helper))).toEqual({
      code: 'wrong-state',
      reason: 'answered-meanwhile',
    });
    expect(line(1)).toMatchObject({ answer: 'met', by: 'Lead' });
    answer(1, 'met', {}, helper);
    expect(line(1)).toMatchObject({ version: 1, by: 'Lead' });
  });

  it('takes “does not apply” with a reason only, and leaves it out of what could be met', () => {
    const before = view().progress;
    expect(wrongFields(() => answer(9, 'not-applicable', { reason: ' ' }))).toEqual(['reason']);
    answer(9, 'not-applicable', { reason: 'No staff of its own.' });
    expect(line(9)).toMatchObject({ answer: 'not-applicable', reason: 'No staff of its own.' });
    expect(view().progress).toMatchObject({ notApplicable: 1, of: before.of - 1 });
    answer(9, 'met', { seen: 1, reason: 'Left from before.' });
    expect(line(9)?.reason).toBe('');
  });

  it('lets no case into a note or a reason', () => {
    const story = 'A woman of 24 from Vell, raped on 3 May at the harbour, told us so; her number is 0812 555 0199.';
    expect(refusal(() => answer(1, 'not-met', { note: story }))?.code).toBe('unsafe-words');
    expect(refusal(() => answer(9, 'not-applicable', { reason: story }, helper))?.code).toBe('unsafe-words');
    expect([line(1), line(9)]).toMatchObject([{ version: 0 }, { version: 0 }]);
  });

  it('answers a repeated question in both places', () => {
    answer(30, 'met');
    expect([line(20), line(30)]).toMatchObject([{ answer: 'met' }, { answer: 'met', sameAs: 20 }]);
    answer(20, 'not-met', { seen: 1 });
    expect(line(30)).toMatchObject({ answer: 'not-met', version: 2 });
    expect(view().progress.notMet).toBe(1);
  });

  it('opens follow-ups with what they follow, and takes no answer before', () => {
    expect(line(6)?.state).toBe('waiting');
    expect(wrongFields(() => answer(6, 'met'))).toEqual(['number']);
    answer(5, 'in-process');
    answer(6, 'met');
    expect(line(6)).toMatchObject({ state: 'open', answer: 'met' });
    answer(5, 'not-met', { seen: 1 });
    expect(line(6)).toMatchObject({ state: 'waiting', answer: 'met' });
    expect(view().progress.met).toBe(0);
  });

  it('asks of each of the two facts what lessens its risk, and never counts a fact as met', () => {
    const { progress } = view();
    expect(wrongFields(() => answer(43, 'met'))).toEqual(['answer']);
    expect(wrongFields(() => answer(1, 'yes'))).toEqual(['answer']);
    expect(wrongFields(() => answer(43, 'met', { part: 'mitigation' }))).toEqual(['number']);
    answer(3, 'yes');
    answer(43, 'yes');
    expect(view().risks.map(({ number, mitigated }) => [number, mitigated])).toEqual([
      [3, false],
      [43, false],
    ]);
    answer(4, 'met');
    answer(43, 'met', { part: 'mitigation' });
    expect(line(43, 'mitigation')).toMatchObject({ answer: 'met', isFact: false });
    expect(view().risks.map(({ mitigated }) => mitigated)).toEqual([true, true]);
    expect(view().progress).toMatchObject({ met: 1, of: progress.of + 1 });
  });

  it('is answered by leads, representatives and contributors, and set up by leads', () => {
    expect(refusal(() => answer(1, 'met', {}, reader))?.code).toBe('forbidden');
    expect(refusal(() => checklist.setProfile(helper, { sopId, origin: 'on' }))?.code).toBe('forbidden');
    expect(view(helper).abilities).toEqual({ answer: true, setProfile: false });
    expect(view(reader).abilities).toEqual({ answer: false, setProfile: false });
  });

  it('is not there for a template that has none', () => {
    const short = createSop(lead, { title: 'Short', templateId: 'short-sop' });
    expect(checklist.checklistView(lead, short)).toBeNull();
    expect(refusal(() => checklist.setProfile(lead, { sopId: short, origin: 'on' }))?.code).toBe('not-found');
  });

  it('is part of a record as soon as anything is answered, in words and without what is not asked', () => {
    expect(record()).toBeUndefined();
    answer(1, 'met', { note: 'Seen at the hospital.' });
    const kept = record();
    expect(kept?.groups).toHaveLength(9);
    expect(kept?.groups[0]?.lines[0]).toMatchObject({
      number: 1,
      answer: 'met',
      note: 'Seen at the hospital.',
      by: 'Lead',
    });
    expect(kept?.groups.flatMap((group) => group.lines)).toHaveLength(36);
  });
});
