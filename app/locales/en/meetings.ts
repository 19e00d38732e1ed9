import type { MeetingFact } from '../../../server/meetings';
import { votes } from './votes';

function fact({ kind, section, party, position }: MeetingFact): string {
  const where = `section ${section.number}, ${section.title}`;
  if (kind === 'called') return `The lead called ${where}.`;
  const who = party === null ? 'A party' : `${party.code} ${party.name}`;
  return `${who} ${position === null ? 'answered' : votes.names[position]}: ${where}.`;
}

export const meetings = {
  title: 'Meetings',
  lead: 'A meeting takes sections one by one. Sealing it makes the next record of every text and vote.',
  plan: 'Plan a meeting',
  emptyTitle: 'No meeting yet',
  empty:
    'Plan a meeting with the sections it shall take. While it runs, calls and votes note themselves in its minutes.',
  caption: 'All meetings, the latest first',
  meeting: 'Meeting',
  when: 'When and where',
  state: 'State',
  agenda: 'Agenda',
  record: 'Record',
  number: (number: number) => `Meeting ${number}`,
  sections: (count: number) => (count === 1 ? 'One section' : `${count} sections`),
  planPage: {
    title: 'Plan a meeting',
    name: 'Title',
    place: 'Place',
    plannedFor: 'Date and time',
    agenda: 'Agenda',
    agendaHint: 'Write how many minutes a section gets. Sections without minutes are not on the agenda.',
    minutesFor: (number: number, title: string) => `${number}. ${title}`,
    minutes: 'minutes',
    submit: 'Plan this meeting',
  },
  page: {
    start: 'Start the meeting',
    startHint: 'From then on calls and votes are noted as part of it.',
    started: 'The meeting is running.',
    notStarted: 'The lead starts the meeting when the room is ready.',
    minutesOf: (minutes: number) => `${minutes} min`,
    agendaTotal: (minutes: number) => `${minutes} minutes in all`,
    attendance: 'Attendance',
    attendanceOf: (name: string) => `${name} takes part`,
    attendanceSave: 'Save the attendance',
    attendanceSaved: 'The attendance is noted.',
    attendanceCounts: (counts: { room: number; remote: number; paper: number; absent: number }) =>
      `${counts.room} in the room, ${counts.remote} remote, ${counts.paper} on paper, ${counts.absent} absent`,
    notNoted: 'not noted',
    party: 'Party',
    presence: 'Takes part',
    items: 'Decisions and actions',
    itemsNone: 'None noted yet.',
    itemKind: 'Decision or action',
    itemWords: 'In one sentence',
    itemSection: 'About section',
    itemNoSection: 'The meeting as a whole',
    itemAdd: 'Note it',
    itemAdded: 'Noted.',
    facts: 'What happened',
    factsHint: 'Calls and votes note themselves.',
    factsNone: 'Nothing has been called or voted on yet.',
    fact,
    narrative: 'Narrative',
    narrativeHint: 'In your own words, beside the facts. No names of survivors, no cases.',
    narrativeSave: 'Save the narrative',
    narrativeSaved: 'The narrative is saved.',
    narrativeNone: 'No narrative was written.',
    seal: 'Seal the meeting',
    sealHint:
      'Sealing freezes the minutes, every text and every vote as the next record. It cannot be undone: later corrections are added, never written over.',
    sealSubmit: 'Seal and make the record',
    sealedAt: 'Sealed',
    startedAt: 'Started',
    plannedFor: 'Planned for',
    place: 'Place',
    made: (revision: number) => `Record R${revision}`,
  },
};
