import { z } from 'zod';
import { meetingItemKinds, presences } from '../vocabulary';
import { choice, id, number, optionalWords, overrideReason, words } from './fields';

export const agendaItem = z.object({ sectionId: id, minutes: number('the minutes', 1, 600) });

export const planMeeting = z.object({
  sopId: id,
  title: words('a title', 200),
  place: optionalWords('the place', 200),
  overrideReason,
  plannedFor: z.coerce.date({ error: 'Write the date and time of the meeting.' }),
  agenda: z
    .array(agendaItem, 'Put at least one section on the agenda.')
    .min(1, 'Put at least one section on the agenda.')
    .max(60, 'Put at most sixty sections on the agenda.'),
});

export const meeting = z.object({ meetingId: id });

export const takeAttendance = z.object({
  meetingId: id,
  attendance: z
    .array(z.object({ partyId: id, presence: choice(presences, 'how the agency takes part') }), 'Say who takes part.')
    .min(1, 'Say who takes part.'),
});

export const noteItem = z.object({
  meetingId: id,
  kind: choice(meetingItemKinds, 'decision or action'),
  words: words('the decision or action', 2000),
  overrideReason,
  sectionId: z.union([id, z.literal('').transform(() => undefined)]).optional(),
});

export const writeNarrative = z.object({
  meetingId: id,
  narrative: optionalWords('the narrative', 50_000),
  overrideReason,
});
