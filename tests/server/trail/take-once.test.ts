import { describe, expect, it } from 'vitest';
import * as meetings from '../../../server/meetings';
import { requestServices } from '../../../server/services';
import { SESSION_COOKIE } from '../../../schema/vocabulary';
import { followSignInLink, signInLinkFor } from '../../../server/people';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

const ONCE = '0f6f2f3e-4d0c-4a3b-9d5b-1c2d3e4f5a6b';

function aRunningMeeting(province: Province): string {
  const agenda = [{ sectionId: province.section(1), minutes: 20 }];
  const input = { sopId: province.sopId, title: 'A meeting', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(province.lead, input);
  meetings.startMeeting(province.lead, { meetingId });
  return meetingId;
}

/** Sends one form of the lead's, in a request of its own. */
function sender(province: Province, meetingId: string) {
  const token = signInLinkFor(province.lead, 'lead@example.org').split('/').at(-1);
  const session = followSignInLink(province.anonymous, { token });
  return (once: string, words: string) => {
    const headers = { cookie: `${SESSION_COOKIE}=${session.token}` };
    const { services, sentAs } = requestServices(province, { headers });
    sentAs(once);
    return services.meetings.noteItem({ meetingId, kind: 'decision', words });
  };
}

const notedIn = (province: Province, meetingId: string) =>
  meetings.meetingView(province.lead, meetingId).items.map(({ words }) => words);

describe('a form whose answer was lost', () => {
  it('does nothing twice when it is sent again', () => {
    const province = aProvince();
    const meetingId = aRunningMeeting(province);
    const send = sender(province, meetingId);
    send(ONCE, 'We open at night.');
    expect(refusal(() => send(ONCE, 'We open at night.'))).toEqual({ code: 'sent-before' });
    expect(notedIn(province, meetingId)).toEqual(['We open at night.']);
  });

  it('may be sent again when it was refused, for nothing was written', () => {
    const province = aProvince();
    const meetingId = aRunningMeeting(province);
    const send = sender(province, meetingId);
    expect(refusal(() => send(ONCE, ''))).toMatchObject({ code: 'invalid' });
    send(ONCE, 'We open at night.');
    expect(notedIn(province, meetingId)).toEqual(['We open at night.']);
  });

  it('is another form when its page drew another name for it, and when the page drew none', () => {
    const province = aProvince();
    const meetingId = aRunningMeeting(province);
    const send = sender(province, meetingId);
    for (const once of [ONCE, ONCE.replace('0', '1'), '', '', 'not a name']) send(once, 'The same words.');
    expect(notedIn(province, meetingId)).toHaveLength(5);
  });
});
