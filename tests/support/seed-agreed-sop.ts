import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { doc, duty, h2, p, table, ul } from '../../schema/document/build';
import { SESSION_COOKIE, type Constituency, type Sector } from '../../schema/vocabulary';
import { callSection, castVote } from '../../server/agreement';
import type { Context } from '../../server/kernel';
import { followSignInLink, registerPerson, setPassword, signInLinkFor } from '../../server/people';
import { outline, projectText, rewriteSection } from '../../server/sections';
import { addParty, createSop, inviteMember, setRules } from '../../server/sops';
import type { Workspace } from '../../server/workspace';
import { beside } from './beside';

const seats: [code: string, name: string, sector: Sector, constituency: Constituency, signatory: string][] = [
  ['A01', 'Provincial Office for Women’s Affairs', 'coordination', 'government', 'Odile Renn'],
  ['A03', 'Kesh Provincial Hospital', 'health', 'government', 'Prisca Lowen'],
  ['A05', 'Provincial Police', 'policing', 'government', 'Hedda Strand'],
  ['A08', 'Open Scales Legal Aid', 'justice', 'civil-society', 'Ester Quill'],
];

/** What A08 puts on record with its agreement to section 3. */
export const STATEMENT = 'A survivor may bring an advocate to every step, and we will provide one free of charge.';

export const PASSWORD = 'lantern river harbour scales';

const emailOf = (who: string) => `${who.toLowerCase()}@lower-kesh.example`;

function personIn(workspace: Workspace, who: string, name: string): Context {
  const installation = workspace.context({ kind: 'installation' });
  const personId = registerPerson(installation, { name, email: emailOf(who) });
  return workspace.context({ kind: 'person', personId, name });
}

function found(workspace: Workspace, lead: Context) {
  const title = 'Lower Kesh: response to violence against women';
  const sopId = createSop(lead, { title, setting: 'A province', templateId: 'short-sop' });
  setRules(lead, { sopId, quorum: 4, windowDays: 0, effectSignatures: 3, effectLead: true });
  const representatives = seats.map(([code, name, sector, constituency, signatory]) => {
    const partyId = addParty(lead, { sopId, code, name, sector, constituency, leads: code === 'A01' });
    const seat = { sopId, partyId };
    const speaker = `Speaker of ${code}`;
    inviteMember(lead, { ...seat, role: 'signatory', name: signatory, email: emailOf(code), title: 'Director' });
    inviteMember(lead, { ...seat, role: 'representative', name: speaker, email: emailOf(`speaker.${code}`) });
    return { code, name, partyId, ctx: personIn(workspace, `speaker.${code}`, speaker) };
  });
  return { sopId, representatives };
}

type Founded = ReturnType<typeof found>;

function writeSteps(lead: Context, sectionId: string, { representatives }: Founded): void {
  const hospital = representatives.find(({ code }) => code === 'A03');
  const care = { party: hospital?.partyId ?? '', name: hospital?.name ?? '', trigger: 'She arrives' };
  const document = doc(
    h2('First contact'),
    ul('Staff see her alone.', 'Nobody asks about her papers.'),
    table(['Step', 'Who'], ['Care', 'Hospital'], ['Advice', 'Legal aid']),
    duty({ ...care, deadline: 'Two hours', record: 'Medical file' }, 'Treats her injuries before anything else.'),
    p('Then the steps follow her choice.'),
  );
  rewriteSection(lead, { sectionId, document });
}

/** Every party agrees to every section, one of them with a statement on section 3. */
function agreeToAll(lead: Context, { sopId, representatives }: Founded): void {
  for (const { id: sectionId, number } of outline(lead, sopId)) {
    const { textHash } = projectText(lead, sectionId);
    callSection(lead, { sectionId, textHash });
    for (const { code, partyId, ctx } of representatives) {
      const states = code === 'A08' && number === 3;
      const position = states ? { position: 'agree-with-statement', statement: STATEMENT } : { position: 'agree' };
      castVote(ctx, { sectionId, partyId, textHash, ...position });
    }
  }
}

async function agreeInside(workspace: Workspace): Promise<string> {
  const lead = personIn(workspace, 'lead', 'Mara Solen');
  const founded = found(workspace, lead);
  const { sopId } = founded;
  inviteMember(lead, { sopId, role: 'observer', name: 'Kes Orlan', email: emailOf('reader') });
  const [, , steps] = outline(lead, sopId);
  writeSteps(lead, steps?.id ?? '', founded);
  agreeToAll(lead, founded);
  await setPassword(personIn(workspace, 'A03', 'Prisca Lowen'), { password: PASSWORD });
  return sopId;
}

export type AgreedSop = Awaited<ReturnType<typeof seedAgreedSop>>;

/**
 * A data folder with an SOP whose five sections are agreed by four agencies, each with a signatory (known by the code
 * of the agency; A03 has a password). For a server to be started on; call `remove` when that has ended.
 */
export async function seedAgreedSop() {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-'));
  const sopId = await beside(dataDir, agreeInside);

  /** Path of a new one-time link for the lead, the reader, or the signatory of an agency. */
  const link = (who: string) =>
    beside(dataDir, ({ context }) => new URL(signInLinkFor(context({ kind: 'installation' }), emailOf(who))).pathname);

  /** Signs a browser in as somebody who proved who they are an hour ago. */
  const enter = async (context: BrowserContext, url: string, who: string) => {
    const token = (await link(who)).split('/').at(-1);
    const hourAgo = () => new Date(Date.now() - 3_600_000);
    const follow = (old: Workspace) => followSignInLink(old.context({ kind: 'anonymous' }), { token }).token;
    await context.addCookies([{ name: SESSION_COOKIE, value: await beside(dataDir, follow, hourAgo), url }]);
  };

  const place = (path: string) => `/sops/${sopId}/${path}`;
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  return { dataDir, sopId, link, enter, place, remove };
}
