import type { DocumentNode } from '../../schema/document';
import type { PositionInput } from '../../schema/inputs';
import type { Presence } from '../../schema/vocabulary';
import type { AgencyCode } from '../../templates/lower-kesh';
import { cast, codes } from './cast';
import { mustBe } from './must';
import { waiveOpenChecks } from './waive-open-checks';
import type { World } from './world';

const onPaper = new Set(cast.filter(({ mode }) => mode === 'paper').map(({ code }) => code));

/** Puts this wording into a section, as the lead's edit. */
export function writeSection(world: World, number: number, document: DocumentNode): void {
  const { id } = world.section(number);
  world.lead().sections.rewriteSection({ sectionId: id, document: world.textFor(document) });
}

export function call(world: World, number: number): void {
  const { id, textHash } = world.section(number);
  waiveOpenChecks(world, id);
  world.lead().agreement.callSection({ sectionId: id, textHash });
}

/** Reopens a section and puts these words in. */
export function reword(world: World, number: number, reason: string, document: DocumentNode): void {
  world.lead().agreement.reopenSection({ sectionId: world.section(number).id, reason });
  writeSection(world, number, document);
}

/** A party takes a position on the words as they stand: online itself, or on paper through the lead and confirmed. */
function vote(world: World, number: number, code: AgencyCode, position: PositionInput = { position: 'agree' }): void {
  const { id: sectionId, textHash } = world.section(number);
  const ballot = { sectionId, textHash, partyId: world.partyId(code), ...position };
  if (!onPaper.has(code)) {
    world.representative(code).agreement.castVote(ballot);
    return;
  }
  const receivedOn = world.clock.now().toISOString().slice(0, 10);
  const voteId = world.lead().agreement.recordVote({ ...ballot, channel: 'paper', receivedOn });
  world.representative(code).agreement.confirmVote({ voteId });
}

/** Everybody agrees but those who say something else. */
export function voteAll(
  world: World,
  number: number,
  other: Partial<Record<AgencyCode, PositionInput | 'silent'>> = {},
): void {
  for (const code of codes) {
    const position = other[code] ?? { position: 'agree' };
    if (position !== 'silent') vote(world, number, code, position);
  }
}

export function statusMustBe(world: World, expected: Record<number, string>): void {
  for (const [number, status] of Object.entries(expected)) {
    mustBe(`Status of component ${number}`, world.section(Number(number)).status, status);
  }
}

/** Plans and starts a meeting on these components. @returns its id */
export function openMeeting(
  world: World,
  title: string,
  numbers: number[],
  absent: Partial<Record<AgencyCode, Presence>> = {},
): string {
  const agenda = numbers.map((number) => ({ sectionId: world.section(number).id, minutes: 30 }));
  const plannedFor = world.clock.now();
  const place = 'Assembly hall, Provincial Office';
  const meetingId = world.lead().meetings.planMeeting({ sopId: world.sopId, title, place, plannedFor, agenda });
  world.lead().meetings.startMeeting({ meetingId });
  const attendance = codes.map((code) => ({ partyId: world.partyId(code), presence: absent[code] ?? 'room' }));
  world.lead().meetings.takeAttendance({ meetingId, attendance });
  return meetingId;
}

export function seal(world: World, meetingId: string, narrative: string): void {
  world.lead().meetings.writeNarrative({ meetingId, narrative });
  world.lead().meetings.sealMeeting({ meetingId });
}

/** The open objection of a party to a section. */
export function objectionOf(world: World, number: number, code: AgencyCode): string {
  const { objections } = world.lead().agreement.sectionView(world.section(number).id);
  const own = objections.find(({ party, open }) => open && party.code === code);
  mustBe(`An open objection of ${code} to component ${number}`, own !== undefined, true);
  return own?.id ?? '';
}

/** How many parties' votes count for a section's present words. */
export const countingVotes = (world: World, number: number) =>
  world.section(number).cells.filter(({ vote }) => vote?.counts).length;
