export { noteItem, writeNarrative } from './keep-minutes';
export type { AgendaView, AttendanceView, ItemView } from './minutes';
export { planMeeting } from './plan-meeting';
export { meetingList, meetingView } from './queries';
export type { MeetingFact, MeetingLine, MeetingView } from './queries';
export { sealMeeting } from './seal-meeting';
export { startMeeting } from './start-meeting';
export { takeAttendance } from './take-attendance';
