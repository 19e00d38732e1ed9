import type { MissingSeat } from '../../../server/sops';
import { vocabulary } from './vocabulary';

const seats: Partial<Record<string, string>> = {
  health: 'No health service has a seat yet.',
  policing: 'Neither police nor justice has a seat yet.',
  'social-services': 'No social service has a seat yet.',
  migration: 'Nobody for migration or labour has a seat yet.',
};

function seat(missing: MissingSeat): string {
  switch (missing.kind) {
    case 'lead':
      return 'No agency is marked as the leading one.';
    case 'sector':
      return seats[missing.sector] ?? `Nobody from ${vocabulary.sectors[missing.sector].toLowerCase()} has a seat yet.`;
    case 'constituency':
      return `Nobody from ${vocabulary.constituencies[missing.constituency].toLowerCase()} has a seat yet.`;
  }
}

export const people = {
  title: 'People and rules',
  lead: 'Which agencies have a seat, who speaks for them, and how this procedure decides.',
  tabs: { label: 'People and rules', parties: 'Parties and people', rules: 'Decision rules' },
  composition: 'Who is still missing at the table',
  compositionDone: 'Every seat of a core group is taken.',
  seat,
  parties: {
    title: 'Parties',
    caption: (count: number) => (count === 1 ? 'One agency has a seat' : `${count} agencies have a seat`),
    agency: 'Agency',
    sector: 'Sector',
    constituency: 'Constituency',
    takesPart: 'Takes part',
    people: 'People',
    nobody: 'Nobody yet',
    leads: 'leads the mechanism',
    specialist: 'specialist service',
    keptFromShelters: 'does not see where shelters are',
    emptyTitle: 'No agency has a seat yet',
    empty: 'Add the agencies that will decide together. Each gets a seat, a sector and a short code used in the grid.',
    add: 'Add an agency',
    code: 'Code',
    codeHint: 'Short, such as A03; it stands in the grid and in the signed document.',
    name: 'Name of the agency',
    voice: 'Voice',
    mode: 'How it takes part',
    specialistTick: 'It offers specialist services to survivors',
    leadsTick: 'It leads this mechanism',
    keptFromSheltersTick: 'It enforces the law or sides with employers: it does not see where shelters are',
    submit: 'Add this agency',
    added: 'The agency has a seat now.',
    remove: 'Remove an agency',
    removeHint: 'It loses its seat and its people theirs. What it said stays on record.',
    removeSubmit: 'Remove this agency',
    removed: 'The agency has left this procedure.',
  },
  members: {
    title: 'People',
    caption: 'Everyone whose seat you can see',
    person: 'Person',
    role: 'Role',
    agency: 'Speaks for',
    nobody: 'No agency',
    invite: 'Invite somebody',
    inviteHint:
      'You get a link to hand over: on paper, by message, in person. It works once, for fourteen days, and is shown to you only now.',
    name: 'Name',
    email: 'E-mail address',
    jobTitle: 'Job title',
    jobTitleHint: 'Printed beside a signature.',
    roleHint: 'A representative casts votes; a contributor drafts and prepares; a signatory signs.',
    noAgency: 'No agency (lead or observer)',
    submit: 'Make the invitation',
    invited: (name: string) => `The invitation for ${name}`,
    invitedText: 'Copy it now. It cannot be shown again; inviting the same person again makes a new one.',
    linkLabel: 'Invitation link',
    replace: 'Hand a seat to a successor',
    replaceHint:
      'The seat of the one who leaves ends at once. What the agency voted, objected to and commented stays with it; votes that were only prepared go to the successor.',
    leaves: 'Who leaves',
    successor: 'Name of the successor',
    successorEmail: 'E-mail address of the successor',
    replaceSubmit: 'Hand over the seat',
    replaced: 'The seat is handed over.',
    remove: 'End a seat',
    removeHint: 'The person can no longer open this procedure, from this moment on.',
    removeSubmit: 'End this seat',
    removed: 'The seat has ended.',
  },
  rules: {
    title: 'Decision rules',
    lead: 'Set before the first call for agreement, printed in the record.',
    locked: 'The rules are locked',
    lockedText: 'The first call for agreement locked them. They are printed in the record as they stand here.',
    onlyLead: 'The lead sets the rules until the first call for agreement locks them.',
    agreement: 'When a section is agreed',
    effect: 'When the signed procedure takes effect',
    quorum: 'Agencies that must have answered',
    quorumHint: (count: number) => `A number. Left empty: two thirds of the deciding parties, at present ${count}.`,
    support: 'Share of deciding parties that must agree',
    supportHint: 'Between 0 and 1; 0.5 is half of them.',
    eachSector: 'At least one agency of every sector has answered',
    eachConstituency: 'At least one agency of every constituency has answered',
    window: 'Days a vote stays open',
    effectSignatures: 'Agencies that must have signed',
    effectEachSector: 'At least one agency of every sector has signed',
    effectLead: 'The leading agency has signed',
    change: 'Change the rules',
    submit: 'Save the rules',
    saved: 'The rules are saved.',
  },
};
