import { doc, duty, h2, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';
import { constituencies, sectors, SESSION_COOKIE } from '../../../schema/vocabulary';
import { callSection, castVote } from '../../../server/agreement';
import type { Context } from '../../../server/kernel';
import { followSignInLink, registerPerson, signInLinkFor } from '../../../server/people';
import { addSection, outline, projectText, rewriteSection } from '../../../server/sections';
import { addParty, createSop, inviteMember, setRules } from '../../../server/sops';
import type { Workspace } from '../../../server/workspace';
import { beside } from '../../support/beside';

export interface Size {
  parties: number;
  sections: number;
  /** paragraphs of a section */
  paragraphs: number;
}

const emailOf = (code: string) => `${code.toLowerCase()}@bench.example`;
const codeOf = (index: number) => `A${String(index + 1).padStart(2, '0')}`;

function personIn(workspace: Workspace, name: string): Context {
  const personId = registerPerson(workspace.context({ kind: 'installation' }), { name, email: emailOf(name) });
  return workspace.context({ kind: 'person', personId, name });
}

/** A section as agencies write them: headings, paragraphs and what one of them has to do. */
export function wording(seed: number, paragraphs: number, party: { id: string; name: string }): DocumentNode {
  const blocks = Array.from({ length: paragraphs }, (_, at) =>
    at % 8 === 0
      ? h2(`Part ${at / 8 + 1} of ${seed}`)
      : p(
          `Staff of the ${at % 3 === 0 ? 'hospital' : 'post'} listen first, explain her choices in her own language and write down only what step ${seed}.${at} needs. Nobody is told more than the next service has to know, and she may stop at any time.`,
        ),
  );
  const facts = { party: party.id, name: party.name, trigger: 'She arrives', deadline: 'At once', record: 'File' };
  return doc(...blocks, duty(facts, 'Treats her injuries.'));
}

interface Voter {
  code: string;
  partyId: string;
  ctx: Context;
}

function seatParties(workspace: Workspace, lead: Context, sopId: string, parties: number): Voter[] {
  return Array.from({ length: parties }, (_, index) => {
    const code = codeOf(index);
    const sector = sectors[index % sectors.length];
    const constituency = constituencies[index % constituencies.length];
    const partyId = addParty(lead, { sopId, code, name: `Agency ${code}`, sector, constituency, leads: index === 0 });
    inviteMember(lead, { sopId, partyId, role: 'representative', name: code, email: emailOf(code), title: 'Officer' });
    return { code, partyId, ctx: personIn(workspace, code) };
  });
}

function fill(workspace: Workspace, { parties, sections, paragraphs }: Size) {
  const lead = personIn(workspace, 'Lead');
  const sopId = createSop(lead, { title: 'Bench', setting: 'A province', templateId: 'short-sop' });
  setRules(lead, { sopId, quorum: 3, windowDays: 5, effectSignatures: 1 });
  const voters = seatParties(workspace, lead, sopId, parties);
  while (outline(lead, sopId).length < sections) {
    addSection(lead, { sopId, title: `Added section ${outline(lead, sopId).length + 1}` });
  }
  const called = outline(lead, sopId).map(({ id: sectionId }, index) => {
    const { partyId: id = '', code = '' } = voters[index % voters.length] ?? {};
    rewriteSection(lead, { sectionId, document: wording(index, paragraphs, { id, name: `Agency ${code}` }) });
    const { textHash } = projectText(lead, sectionId);
    callSection(lead, { sectionId, textHash });
    const answered = voters.filter((_, at) => (at + index) % 4 !== 0);
    for (const { partyId, ctx } of answered) castVote(ctx, { sectionId, partyId, textHash, position: 'agree' });
    return { sectionId, textHash };
  });
  const cookies = new Map(['Lead', ...voters.map(({ code }) => code)].map((who) => [who, cookieOf(workspace, who)]));
  return { sopId, called, cookies, voters: voters.map(({ code, partyId }) => ({ code, partyId })) };
}

function cookieOf(workspace: Workspace, who: string): string {
  const link = signInLinkFor(workspace.context({ kind: 'installation' }), emailOf(who));
  const { token } = followSignInLink(workspace.context({ kind: 'anonymous' }), { token: link.split('/').at(-1) });
  return `${SESSION_COOKIE}=${token}`;
}

export type BenchSop = ReturnType<typeof fill>;

/** Fills a data folder with one SOP of that size, every section called and most of its votes given. */
export const seedSop = (dataDir: string, size: Size): Promise<BenchSop> =>
  beside(dataDir, (workspace) => {
    workspace.storage.sqlite.pragma('synchronous = OFF');
    return fill(workspace, size);
  });
