import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MeetingAgenda } from '~/components/meeting-agenda';
import { attendanceOf, MeetingAttendance } from '~/components/meeting-attendance';
import { MeetingFacts } from '~/components/meeting-facts';
import { MeetingHead } from '~/components/meeting-head';
import { MeetingItems } from '~/components/meeting-items';
import { MeetingNarrative } from '~/components/meeting-narrative';
import { MeetingSeal } from '~/components/meeting-seal';
import { MeetingStart } from '~/components/meeting-start';
import { reads, writes } from '~/lib/answers';
import { notHere } from '~/lib/not-here';
import { titled } from '~/lib/titled';
import { en } from '~/locales/en';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.meetings.title);

export const loader = reads(({ context: { services }, params: { sopId = '', meetingId = '' } }) => {
  const meeting = services.meetings.meetingView(meetingId);
  if (meeting.sopId !== sopId) throw notHere('meeting');
  return meeting;
});

export const action = writes<unknown>({
  start: ({ context, params }) => context.services.meetings.startMeeting(params),
  'take-attendance': ({ context, params, fields }) =>
    context.services.meetings.takeAttendance({ ...params, attendance: attendanceOf(fields) }),
  'note-item': ({ context, params, fields }) => context.services.meetings.noteItem({ ...fields, ...params }),
  'write-narrative': ({ context, params, fields }) =>
    context.services.meetings.writeNarrative({ ...fields, ...params }),
  seal: ({ context, params }) => {
    context.services.meetings.sealMeeting(params);
    throw redirect(`/sops/${params.sopId}/meetings/${params.meetingId}`);
  },
});

/** A meeting from its plan to its sealed minutes: the same page, in three states. */
export default function Meeting() {
  const meeting = useLoaderData<typeof loader>();
  const { sopId, state, abilities, agenda, attendance, present, items, facts, narrative } = meeting;
  const isKept = state === 'running' && abilities.manage;
  return (
    <>
      <MeetingHead meeting={meeting} sopId={sopId} />
      {state === 'planned' && <MeetingStart canStart={abilities.manage} />}
      <MeetingAgenda sopId={sopId} agenda={agenda} />
      {state !== 'planned' && (
        <>
          <MeetingAttendance attendance={attendance} present={present} isKept={isKept} />
          <MeetingItems items={items} agenda={agenda} isKept={isKept} />
          <MeetingFacts facts={facts} />
          <MeetingNarrative narrative={narrative} isKept={isKept} />
        </>
      )}
      {isKept && <MeetingSeal />}
    </>
  );
}
