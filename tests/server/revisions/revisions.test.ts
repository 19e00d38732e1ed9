import { describe, expect, it } from 'vitest';
import * as meetings from '../../../server/meetings';
import * as revisions from '../../../server/revisions';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

function hold(province: Province): string {
  const agenda = [{ sectionId: province.section(1), minutes: 20 }];
  const input = { sopId: province.sopId, title: 'A meeting', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(province.lead, input);
  meetings.startMeeting(province.lead, { meetingId });
  return meetings.sealMeeting(province.lead, { meetingId });
}

describe('revisions', () => {
  it('are numbered and chained by the hash of the record before', () => {
    const province = aProvince();
    hold(province);
    province.write('Other words.');
    hold(province);
    const { revisions: strip, verdict } = revisions.revisionStrip(province.lead, province.sopId);
    expect(strip.map(({ number }) => number)).toEqual([1, 2]);
    expect(strip[0]?.previousHash).toBeNull();
    expect(strip[1]?.previousHash).toBe(strip[0]?.recordHash);
    expect(verdict).toEqual({ whole: true, revisions: 2, purged: [] });
  });

  it('freeze words that later edits do not touch', () => {
    const province = aProvince();
    province.write('The first wording.');
    const first = hold(province);
    const before = revisions.revisionView(province.lead, first);
    province.write('The second wording.');
    expect(revisions.revisionView(province.lead, first)).toEqual(before);
  });

  it('are read whole: every section in its order, with the words it froze', () => {
    const province = aProvince();
    province.write('The first wording.');
    const first = hold(province);
    province.write('The second wording.');
    const { sections } = revisions.revisionText(province.lead, first);
    expect(sections.map(({ number }) => number)).toEqual(sections.map((_, at) => at + 1));
    expect(JSON.stringify(sections[0]?.document)).toContain('The first wording.');
  });

  it.each([
    ['the record', "update revisions set record = replace(record, 'A province', 'Another') where number = 1"],
    [
      'the fingerprint',
      "update revisions set fingerprint = iif(fingerprint like 'f%', '0', 'f') || substr(fingerprint, 2) where number = 1",
    ],
    [
      'the order of texts',
      'update revision_sections set text_hash = (select text_hash from revision_sections where ordinal = 2) where ordinal = 1',
    ],
    ['a frozen text', "update texts set document = replace(document, 'wording', 'words')"],
  ])('name the first one in which somebody changed %s behind the program’s back', (_what, statement) => {
    const province = aProvince();
    province.write('The first wording.');
    hold(province);
    for (const table of ['revisions', 'revision_sections', 'texts']) {
      province.storage.sqlite.exec(`drop trigger ${table}_no_update`);
    }
    province.storage.sqlite.exec(`pragma foreign_keys = off; ${statement}`);
    expect(revisions.verifyRevisions(province.lead, province.sopId)).toEqual({ whole: false, brokenAt: 1 });
  });

  it('compare word by word, with each other and with the working text', () => {
    const province = aProvince();
    province.write('She decides alone.');
    const first = hold(province);
    province.write('She decides freely.');
    const second = hold(province);
    province.write('She decides freely, at any time.');
    const runsOf = (toId: string | null) => {
      const compared = revisions.compareRevisions(province.lead, { sopId: province.sopId, fromId: first, toId });
      return compared[0]?.redline.flatMap(({ runs }) => runs);
    };
    expect(runsOf(second)).toContainEqual({ kind: 'added', text: 'freely' });
    expect(
      runsOf(null)
        ?.map(({ text }) => text)
        .join(''),
    ).toContain('at any time');
  });

  it('say which sections did not change', () => {
    const province = aProvince();
    const first = hold(province);
    province.write('Only this one changed.');
    const input = { sopId: province.sopId, fromId: first, toId: null };
    const changed = revisions.compareRevisions(province.lead, input).map((each) => each.changed);
    expect(changed).toEqual([true, false, false, false, false]);
  });

  it('of another SOP look as if they were not there', () => {
    const [mine, other] = [aProvince(), aProvince()];
    const theirs = hold(other);
    const compare = () => revisions.compareRevisions(mine.lead, { sopId: mine.sopId, fromId: theirs, toId: null });
    expect(compare).toThrow(/not-found/);
    const look = (id: string) => refusal(() => revisions.revisionView(mine.stranger, id));
    expect(look(hold(mine))).toEqual({ code: 'not-found', what: 'revision' });
    expect(look('revision_0')).toEqual({ code: 'not-found', what: 'revision' });
  });
});
