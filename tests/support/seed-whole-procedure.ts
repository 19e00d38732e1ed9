import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { SESSION_COOKIE } from '../../schema/vocabulary';
import { followSignInLink, registerPerson, signInLinkFor } from '../../server/people';
import { inviteMember } from '../../server/sops';
import type { Workspace } from '../../server/workspace';
import { beside } from './beside';
import { writeWholeProcedure } from './whole-procedure';
import { documentOf, wholeSop } from './whole-sop';

const emails = { lead: 'lead@lower-kesh.example', nurse: 'nurse@lower-kesh.example' };

export type Author = keyof typeof emails;

const REPORTING = 5;

function write(workspace: Workspace) {
  const installation = workspace.context({ kind: 'installation' });
  const personId = registerPerson(installation, { name: 'Mara Solen', email: emails.lead });
  const lead = workspace.context({ kind: 'person', personId, name: 'Mara Solen' });
  const { sopId, sectionId, write, partyId } = writeWholeProcedure(lead);
  const seat = { sopId, role: 'contributor', partyId: partyId('A03'), title: 'Nurse' };
  inviteMember(lead, { ...seat, name: 'Joss Aldane', email: emails.nurse });
  const pieces = wholeSop['reporting-and-referral'] ?? [];
  write(REPORTING, documentOf(pieces.filter(({ raises }) => !raises.includes('urgent-hours'))));
  return { sopId, section: sectionId(REPORTING) };
}

/**
 * A data folder with a whole procedure that lacks one thing: section 5 does not say within how many hours treatment
 * works. For a server to be started on; call `remove` when that has ended.
 */
export async function seedWholeProcedure() {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-'));
  const { sopId, section } = await beside(dataDir, write);
  const enter = async (context: BrowserContext, url: string, who: Author) => {
    const token = await beside(dataDir, (workspace) => {
      const link = signInLinkFor(workspace.context({ kind: 'installation' }), emails[who]);
      return followSignInLink(workspace.context({ kind: 'anonymous' }), { token: link.split('/').at(-1) }).token;
    });
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url }]);
  };
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  return { dataDir, enter, remove, page: `/sops/${sopId}/sections/${section}`, front: `/sops/${sopId}` };
}
