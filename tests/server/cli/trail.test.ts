import { describe, expect, it } from 'vitest';
import * as meetings from '../../../server/meetings';
import { aProvince } from '../../support/province';
import { runAccord } from '../../support/run-accord';

function provinceWithRevision() {
  const province = aProvince();
  const { lead, sopId } = province;
  const agenda = [{ sectionId: province.section(1), minutes: 10 }];
  const plan = { sopId, title: 'First', plannedFor: '2026-03-02T09:00', agenda };
  const meetingId = meetings.planMeeting(lead, plan);
  meetings.startMeeting(lead, { meetingId });
  meetings.sealMeeting(lead, { meetingId });
  return province;
}

describe('trail verify', () => {
  it('says that the trail and every chain of revisions are whole, with their number', async () => {
    const { dataDir, storage } = provinceWithRevision();
    const { events } = storage.sqlite.prepare('select count(*) as events from trail_events').get() as {
      events: number;
    };
    const { code, out } = await runAccord(dataDir, ['trail', 'verify']);
    expect(code).toBe(0);
    expect(out).toMatch(
      new RegExp(`^The trail is whole: ${events} events, head [0-9a-f]{64}\nLower Kesh: 1 revision, whole\n$`),
    );
  });

  it('names the first event that was changed behind its back, and ends with code 1', async () => {
    const { dataDir, storage } = provinceWithRevision();
    storage.sqlite.exec("drop trigger trail_events_no_update; update trail_events set actor_name = 'X' where seq = 7");
    const { code, err } = await runAccord(dataDir, ['trail', 'verify']);
    expect({ code, err }).toEqual({ code: 1, err: 'The trail is broken at event 7.\n' });
  });

  it('names the revision whose record was changed, though the trail is whole', async () => {
    const { dataDir, storage } = provinceWithRevision();
    const change = "update revisions set record = replace(record, 'Lower Kesh', 'Upper Kesh')";
    storage.sqlite.exec(`drop trigger revisions_no_update; ${change}`);
    const { code, out, err } = await runAccord(dataDir, ['trail', 'verify']);
    expect(code).toBe(1);
    expect(out).toContain('The trail is whole');
    expect(err).toBe('Lower Kesh: the chain of revisions is broken at R1\n');
  });
});
