import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as agreement from '../../server/agreement';
import type { Context } from '../../server/kernel';
import { createSignInLink, followSignInLink } from '../../server/people';
import * as signing from '../../server/signing';
import { aProvince, rulesOfTheStory, type Province } from './province';
import { temporaryFolder } from './temporary-folder';
import { openTestWorkspace, type TestWorkspace } from './workspace';

/** The province whose SOP takes effect only once its lead agency has signed. */
export const aProvinceToSign = () => aProvince(undefined, { ...rulesOfTheStory, effectLead: true });

/** Settles every section of a province: the first is agreed by all, the others are parked. */
export function settle(province: Province): void {
  province.call(1);
  for (const { code } of province.seats) province.agree(code, 1);
  for (const number of [2, 3, 4, 5]) {
    agreement.parkSection(province.lead, { sectionId: province.section(number), reason: 'For the next edition.' });
  }
}

interface Frozen {
  folder: string;
  sopId: string;
  ceremonyId: string;
  sections: string[];
  codes: string[];
}

/** A frozen province, made once for each worker: laying out its pages takes longer than all else together. */
let frozen: Promise<Frozen> | undefined;

async function freeze(): Promise<Frozen> {
  const province = aProvinceToSign();
  for (const { code } of province.seats) province.as(code, 'signatory');
  settle(province);
  const ceremonyId = await signing.freezeSop(province.lead, { sopId: province.sopId });
  province.storage.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const folder = mkdtempSync(join(tmpdir(), 'accord-ceremony-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(province.dataDir, folder, { recursive: true });
  const sections = [1, 2, 3, 4, 5].map(province.section);
  return { folder, sopId: province.sopId, ceremonyId, sections, codes: province.seats.map(({ code }) => code) };
}

/** The context of somebody who has just followed a one-time link. */
function freshly(workspace: TestWorkspace, person: Context): Context {
  if (person.actor.kind !== 'person') throw new Error('Only a person follows a link');
  const link = createSignInLink(workspace.context({ kind: 'installation' }), person.actor.personId, 'sign-in');
  const anonymous = workspace.context({ kind: 'anonymous' });
  const { token } = followSignInLink(anonymous, { token: link.split('/').at(-1) });
  return workspace.browser(token);
}

export const ticked = { read: 'on', onBehalf: 'on' };

/** A province in its ceremony: the first section agreed by all, five signatories invited, nobody has signed. */
export async function aCeremony() {
  frozen ??= freeze();
  const { folder, ...ids } = await frozen;
  const dataDir = temporaryFolder();
  cpSync(folder, dataDir, { recursive: true });
  const workspace = openTestWorkspace({ dataDir, from: new Date('2026-06-01T09:00:00Z') });
  const lead = workspace.person('Lead');
  const as = (code: string, role = 'representative') => workspace.person(`${role} of ${code}`);
  const signatory = (code: string) => freshly(workspace, as(code, 'signatory'));
  const view = (ctx: Context = lead) => {
    const { ceremony } = signing.ceremonyView(ctx, ids.sopId);
    if (!ceremony) throw new Error('No ceremony');
    return ceremony;
  };
  const lineOf = (code: string) => {
    const line = view().roll.find(({ party }) => party.code === code);
    if (!line) throw new Error(`${code} is not on the roll`);
    return line;
  };
  const sign = (code: string, more: object = {}) =>
    signing.sign(signatory(code), { ceremonyId: ids.ceremonyId, ...ticked, ...more });
  const file = () => signing.signedFile(lead, ids.ceremonyId).bytes;
  const people = { lead, as, signatory, stranger: workspace.person('Stranger') };
  const anonymous = workspace.context({ kind: 'anonymous' });
  return { ...workspace, ...ids, ...people, anonymous, view, lineOf, sign, file };
}
