import { onTestFinished } from 'vitest';
import { doc, duty, p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { Constituency, Role, Sector, Voice } from '../../schema/vocabulary';
import * as agreement from '../../server/agreement';
import type { Context } from '../../server/kernel';
import * as sections from '../../server/sections';
import * as sops from '../../server/sops';
import type { Workspace } from '../../server/workspace';
import { dataFolder, emailOf, openTestWorkspace, personIn, preparedFolder, type TestWorkspace } from './workspace';

interface Seat {
  code: string;
  name: string;
  sector: Sector;
  constituency: Constituency;
  voice?: Voice;
}

/** Five agencies of Lower Kesh, enough for every rule; A01 leads. */
const core: Seat[] = [
  { code: 'A01', name: 'Provincial Office for Women’s Affairs', sector: 'coordination', constituency: 'government' },
  { code: 'A03', name: 'Kesh Provincial Hospital', sector: 'health', constituency: 'government' },
  { code: 'A05', name: 'Provincial Police', sector: 'policing', constituency: 'government' },
  { code: 'A06', name: 'Border and Harbour Police Post', sector: 'policing', constituency: 'government' },
  { code: 'A08', name: 'Open Scales Legal Aid', sector: 'justice', constituency: 'civil-society' },
];

export const rulesOfTheStory = {
  quorum: 3,
  eachSector: true,
  eachConstituency: false,
  supportShare: 0.5,
  windowDays: 5,
  effectSignatures: 3,
};

export const objectionOfA06 = {
  position: 'cannot-agree-yet',
  ground: 'safety',
  reason: 'A notice could reach the man she left.',
  remedy: 'Only the police may pass it on.',
} as const;

interface Seated {
  sopId: string;
  parties: ReadonlyMap<string, string>;
}

function seatMember(lead: Context, { sopId, parties }: Seated, code: string, role: Role): void {
  const name = nameOf(code, role);
  sops.inviteMember(lead, { sopId, partyId: parties.get(code), role, name, email: emailOf(name), title: 'Officer' });
}

const nameOf = (code: string, role: Role) => `${role} of ${code}`;

/** Makes the SOP with its rules, parties and their representatives. */
function settle(workspace: Workspace, seats: readonly Seat[], rules: object): Seated {
  const lead = personIn(workspace, 'Lead');
  const sopId = sops.createSop(lead, { title: 'Lower Kesh', setting: 'A province', templateId: 'short-sop' });
  sops.setRules(lead, { sopId, ...rules });
  const parties = new Map(
    seats.map((seat) => [seat.code, sops.addParty(lead, { sopId, ...seat, leads: seat.code === 'A01' })]),
  );
  for (const { code } of seats) seatMember(lead, { sopId, parties }, code, 'representative');
  return { sopId, parties };
}

/** Who sits for which party; other roles than representatives are seated when somebody first acts in them. */
function membersOf(workspace: Workspace, lead: Context, seated: Seated) {
  const known = new Set<string>();
  return (code: string, role: Role = 'representative') => {
    const name = nameOf(code, role);
    if (role !== 'representative' && !known.has(name)) seatMember(lead, seated, code, role);
    known.add(name);
    return personIn(workspace, name);
  };
}

interface Members {
  codes: readonly string[];
  party(code: string): string;
  as(code: string, role?: Role): Context;
}

function sectionDeeds(lead: Context, sopId: string, { codes, party, as }: Members) {
  const ids = sections.outline(lead, sopId).map(({ id }) => id);
  const section = (number = 1) => {
    const id = ids[number - 1];
    if (id === undefined) throw new Error(`No section ${number} here`);
    return id;
  };
  const words = (number = 1) => sections.projectText(lead, section(number)).textHash;
  const ballot = (code: string, number: number) => ({
    sectionId: section(number),
    partyId: party(code),
    textHash: words(number),
  });
  return {
    section,
    words,
    ballot,
    write: (document: DocumentNode | string, number = 1) => {
      const whole = typeof document === 'string' ? doc(p(document)) : document;
      return sections.rewriteSection(lead, { sectionId: section(number), document: whole }).textHash;
    },
    call: (number = 1) => agreement.callSection(lead, { sectionId: section(number), textHash: words(number) }),
    reopenSection: (number = 1) =>
      agreement.reopenSection(lead, { sectionId: section(number), reason: 'New facts came up.' }),
    agree: (code: string, number = 1) => agreement.castVote(as(code), { ...ballot(code, number), position: 'agree' }),
    agreeAll: (number = 1) => {
      agreement.callSection(lead, { sectionId: section(number), textHash: words(number) });
      for (const code of codes) agreement.castVote(as(code), { ...ballot(code, number), position: 'agree' });
    },
    object: (code: string, number = 1) => agreement.castVote(as(code), { ...ballot(code, number), ...objectionOfA06 }),
    text: (number = 1) => JSON.stringify(sections.readText(lead, words(number))),
    correction: (number = 1) => agreement.sectionView(lead, section(number)).corrections[0]?.id ?? 'correction_none',
    documentOf: (...blocks: DocumentNode[]) => doc(...blocks),
    line: (number = 1) => agreement.sectionView(lead, section(number)).line,
    needed: (number = 1) => agreement.assessSection(lead, section(number)).assessment.missing,
    status: (number = 1) => agreement.assessSection(lead, section(number)).assessment,
    objections: (number = 1) => agreement.sectionView(lead, section(number)).objections,
  };
}

let prepared: ReturnType<typeof prepare> | undefined;

const prepare = () => preparedFolder((workspace) => settle(workspace, core, rulesOfTheStory));

/** A copy has the ids of its original: of two provinces in one test the second is made afresh. */
let usualIsOpen = false;

/** The usual province, made once for each worker and copied. */
function openCore(): { workspace: TestWorkspace; seated: Seated } {
  prepared ??= prepare();
  usualIsOpen = true;
  onTestFinished(() => {
    usualIsOpen = false;
  });
  return { workspace: openTestWorkspace({ dataDir: dataFolder(prepared.folder) }), seated: prepared.made };
}

function openWith(seats: readonly Seat[], rules: object): { workspace: TestWorkspace; seated: Seated } {
  const workspace = openTestWorkspace();
  return { workspace, seated: settle(workspace, seats, rules) };
}

/** An SOP of the province: a lead, five agencies with their representatives, five sections, the rules of the story. */
export function aProvince(seats: readonly Seat[] = core, rules: object = rulesOfTheStory) {
  const isUsual = seats === core && rules === rulesOfTheStory && !usualIsOpen;
  const { workspace, seated } = isUsual ? openCore() : openWith(seats, rules);
  const { sopId, parties } = seated;
  const lead = personIn(workspace, 'Lead');
  const as = membersOf(workspace, lead, seated);
  const party = (code: string) => {
    const id = parties.get(code);
    if (id === undefined) throw new Error(`No party ${code} here`);
    return id;
  };
  const dutyOf = (code: string, action = 'Treats her injuries.') => {
    const name = seats.find((seat) => seat.code === code)?.name ?? code;
    return duty({ party: party(code), name, trigger: 'She arrives', deadline: 'At once', record: 'File' }, action);
  };
  const remove = (code: string) => sops.removeParty(lead, { sopId, partyId: party(code) });
  const comeBack = (code: string) =>
    sops.addParty(lead, { sopId, ...seats.find((seat) => seat.code === code), leads: code === 'A01' });
  const close = () => {
    usualIsOpen &&= !isUsual;
    workspace.close();
  };
  return {
    ...workspace,
    ...{ remove, comeBack, close },
    ...sectionDeeds(lead, sopId, { codes: seats.map(({ code }) => code), party, as }),
    ...{ sopId, lead, dutyOf, seats, party, as },
    stranger: personIn(workspace, 'Stranger'),
    anonymous: workspace.context({ kind: 'anonymous' }),
  };
}

export type Province = ReturnType<typeof aProvince>;
