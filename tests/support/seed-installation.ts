import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { SESSION_COOKIE, type Constituency, type Role, type Sector } from '../../schema/vocabulary';
import type { DocumentNode } from '../../schema/document';
import { callSection, castVote, reopenSection } from '../../server/agreement';
import { openComment } from '../../server/discussion';
import { keptSecret } from '../../server/kept-secret';
import { followSignInLink, registerPerson, signInLinkFor } from '../../server/people';
import { outline, projectText, rewriteSection } from '../../server/sections';
import { doc, duty, h2, p } from '../../schema/document/build';
import { addParty, createSop, inviteMember, setRules } from '../../server/sops';
import { openWorkspace, type Workspace } from '../../server/workspace';

const seats: [code: string, name: string, sector: Sector, constituency: Constituency][] = [
  ['A01', 'Provincial Office for Women’s Affairs', 'coordination', 'government'],
  ['A03', 'Kesh Provincial Hospital', 'health', 'government'],
  ['A08', 'Open Scales Legal Aid', 'justice', 'civil-society'],
];

const people = {
  lead: { name: 'Mara Solen', role: 'lead', code: undefined },
  hospital: { name: 'Dara Vint', role: 'representative', code: 'A03' },
  lawyer: { name: 'Noor Haddan', role: 'representative', code: 'A08' },
  nurse: { name: 'Joss Aldane', role: 'contributor', code: 'A03' },
  reader: { name: 'Kes Orlan', role: 'observer', code: undefined },
} as const satisfies Record<string, { name: string; role: Role; code: string | undefined }>;

export type Guest = keyof typeof people;

/** The section whose words are these few and known. */
export const WRITTEN = 3;

const rules = { quorum: 2, supportShare: 0.5, windowDays: 5, effectSignatures: 1 };

export type Seeded = ReturnType<typeof seedInstallation>;

function open(dataDir: string) {
  const settings = { baseUrl: 'http://localhost', authorityPassphrase: 'a passphrase for tests' };
  return openWorkspace({ dataDir, secret: keptSecret(dataDir), settings });
}

/**
 * A data folder with an SOP of five sections and three agencies, whose people are signed in. For a server to be started
 * on; call `remove` when that has ended.
 */
export function seedInstallation(given?: DocumentNode) {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-'));
  const workspace = open(dataDir);
  const installation = workspace.context({ kind: 'installation' });
  const emailOf = (guest: Guest) => `${guest}@lower-kesh.example`;
  const personId = registerPerson(installation, { name: people.lead.name, email: emailOf('lead') });
  const lead = workspace.context({ kind: 'person', personId, name: people.lead.name });
  const sopId = createSop(lead, { title: 'Lower Kesh', setting: 'A province', templateId: 'short-sop' });
  setRules(lead, { sopId, ...rules });
  const parties = Object.fromEntries(
    seats.map(([code, name, sector, constituency]) => {
      const party = { sopId, code, name, sector, constituency, leads: code === 'A01' };
      return [code, addParty(lead, party)];
    }),
  );
  for (const [guest, { name, role, code }] of Object.entries(people)) {
    if (role === 'lead') continue;
    const seat = { sopId, name, role, email: `${guest}@lower-kesh.example`, partyId: code && parties[code], title: '' };
    inviteMember(lead, seat);
  }
  const signIn = (guest: Guest) => {
    const token = signInLinkFor(installation, emailOf(guest)).split('/').at(-1);
    return followSignInLink(workspace.context({ kind: 'anonymous' }), { token }).token;
  };
  const tokens = new Map(Object.keys(people).map((guest) => [guest, signIn(guest as Guest)]));
  const sections = outline(lead, sopId);
  const sectionId = (number: number) => sections[number - 1]?.id ?? '';
  const hospital = { party: parties['A03'] ?? '', name: 'Kesh Provincial Hospital' };
  const document = doc(
    h2('First contact'),
    p('Staff ask no questions about the violence.'),
    duty(
      { ...hospital, trigger: 'She arrives', deadline: 'Within 2 hours', record: 'Medical file' },
      'Treats injuries.',
    ),
  );
  rewriteSection(lead, { sectionId: sectionId(WRITTEN), document: given ?? document });
  const hashes = sections.map(({ id }) => projectText(lead, id).textHash);
  workspace.close();
  return {
    dataDir,
    sopId,
    leadId: personId,
    textHash: (number: number) => hashes[number - 1] ?? '',
    people,
    sectionId,
    /** the address of a section's page */
    page: (number: number) => `/sops/${sopId}/sections/${sectionId(number)}`,
    /** calls a section while no server runs, as if it had been called a moment before the end */
    callMeanwhile(number: number) {
      const { context, close } = open(dataDir);
      const lead = context({ kind: 'person', personId, name: people.lead.name });
      const { textHash } = projectText(lead, sectionId(number));
      callSection(lead, { sectionId: sectionId(number), textHash });
      close();
    },
    /** puts other words into a called section while no server runs, and calls it again */
    rewordMeanwhile(number: number, document: DocumentNode) {
      const { context, close } = open(dataDir);
      const lead = context({ kind: 'person', personId, name: people.lead.name });
      reopenSection(lead, { sectionId: sectionId(number), reason: 'New facts came up.' });
      const { textHash } = rewriteSection(lead, { sectionId: sectionId(number), document });
      callSection(lead, { sectionId: sectionId(number), textHash });
      close();
    },
    /** the hospital and the lawyer agree to a called section while no server runs */
    agreeMeanwhile(number: number) {
      const { context, close } = open(dataDir);
      for (const guest of ['hospital', 'lawyer'] as const) {
        const { name, code } = people[guest];
        const speaker = registerPerson(context({ kind: 'installation' }), { name, email: emailOf(guest) });
        const ctx = context({ kind: 'person', personId: speaker, name });
        const { textHash } = projectText(ctx, sectionId(number));
        castVote(ctx, { sectionId: sectionId(number), partyId: parties[code], textHash, position: 'agree' });
      }
      close();
    },
    /** puts words into a section while no server runs */
    writeMeanwhile(number: number, document: DocumentNode) {
      const { context, close } = open(dataDir);
      const lead = context({ kind: 'person', personId, name: people.lead.name });
      rewriteSection(lead, { sectionId: sectionId(number), document });
      close();
    },
    /** enters comments of agencies on a section, on paper, while no server runs */
    commentMeanwhile(number: number, comments: readonly ({ party: string } & Record<string, unknown>)[]) {
      const { context, close } = open(dataDir);
      const lead = context({ kind: 'person', personId, name: people.lead.name });
      const paper = { effect: 'unsure', kind: 'concern', channel: 'paper', receivedOn: '2026-03-02' };
      for (const { party, ...said } of comments) {
        openComment(lead, { sectionId: sectionId(number), partyId: parties[party], ...paper, ...said });
      }
      close();
    },
    /** the cookie of a session of one of the people */
    cookie: (guest: Guest) => `${SESSION_COOKIE}=${tokens.get(guest) ?? ''}`,
    /** one more session of somebody, as on a second device. @returns its cookie */
    signInAgain(guest: Guest, running: Workspace) {
      const token = signInLinkFor(running.context({ kind: 'installation' }), emailOf(guest))
        .split('/')
        .at(-1);
      return `${SESSION_COOKIE}=${followSignInLink(running.context({ kind: 'anonymous' }), { token }).token}`;
    },
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
    /** signs a browser in as one of the people */
    enter: async (context: BrowserContext, url: string, guest: Guest) => {
      await context.addCookies([{ name: SESSION_COOKIE, value: tokens.get(guest) ?? '', url }]);
    },
  };
}
