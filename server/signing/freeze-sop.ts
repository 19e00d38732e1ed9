import type { ExportModel } from '../../exports/model';
import { unprintableCharacters } from '../../exports/pdf';
import { certifyPdf, issueSignerCertificate } from '../../exports/signature';
import { signingInputs } from '../../schema/inputs';
import { ceremonies, registeredFiles, signatories } from '../../schema/tables';
import { settledStatuses, type SectionStatus } from '../../schema/vocabulary';
import { authorise, signedIn } from '../access';
import { assessSop } from '../agreement';
import { DomainError, parseInput, type Context } from '../kernel';
import { latestRevision, loadRevision, makeRevision, recordOf, standsAs, type RevisionRow } from '../revisions';
import { recordEvent } from '../trail';
import { installationAuthority } from './authority';
import { exportModelOf } from './export-model';
import { invitedSignatories, type Invited } from './invite';
import { layOutInWorker } from './lay-out-in-worker';
import { presentCeremony, type AuthorityRow } from './load';

const isSettled = (status: SectionStatus) => (settledStatuses as readonly SectionStatus[]).includes(status);

/** @throws DomainError `not-ready` naming the sections that are neither agreed nor parked */
function refuseUnsettled(ctx: Context, sopId: string): void {
  const open = assessSop(ctx, sopId).sections.filter(({ status }) => !isSettled(status));
  if (open.length) throw new DomainError('not-ready', { missing: open.map(({ section }) => section.title) });
}

function refuseSecond(ctx: Context, sopId: string): void {
  if (presentCeremony(ctx, sopId)) throw new DomainError('wrong-state', { reason: 'ceremony-exists' });
}

/** The revision that is signed: the latest when the SOP still stands exactly as it says, else a new one. */
function revisionToSign(ctx: Context, sopId: string): RevisionRow {
  return ctx.database.transaction(() => {
    refuseSecond(ctx, sopId);
    refuseUnsettled(ctx, sopId);
    const latest = latestRevision(ctx, sopId);
    if (latest && standsAs(ctx, sopId, recordOf(latest))) return latest;
    return loadRevision(ctx, makeRevision(ctx, sopId, null));
  });
}

async function certify(ctx: Context, bytes: Uint8Array, authority: AuthorityRow, serial: string): Promise<Uint8Array> {
  const name = 'Accord installation';
  const { authorityPassphrase } = ctx.settings;
  const words = { personName: name, agency: name, role: 'Installation', serial, now: ctx.now() };
  const signer = await issueSignerCertificate(authority, authorityPassphrase, words);
  return certifyPdf(bytes, {
    signer,
    name,
    reason: 'Frozen for signing: only signatures may follow',
    signedAt: ctx.now(),
  });
}

/** @throws DomainError `not-ready` naming each character that the faces cannot print, and where it stands */
function refuseUnprintable(model: ExportModel): void {
  const unprintable = unprintableCharacters(model).map(({ character, where }) => `${character} (${where})`);
  if (unprintable.length) throw new DomainError('not-ready', { missing: unprintable });
}

interface Frozen {
  id: string;
  revision: RevisionRow;
  authorityId: string;
  file: string;
  invited: Invited[];
}

/** Opens the ceremony, unless the SOP moved on while the pages were laid out. */
function openCeremony(ctx: Context, { id, revision, authorityId, file, invited }: Frozen): void {
  const { sopId, fingerprint, edition } = revision;
  const now = ctx.now();
  const { orm } = ctx.database;
  ctx.database.transaction(() => {
    refuseSecond(ctx, sopId);
    if (!standsAs(ctx, sopId, recordOf(revision))) throw new DomainError('wrong-state', { reason: 'file-changed' });
    const files = { frozenFile: file, currentFile: file };
    const opened = { authorityId, openedAt: now, openedBy: signedIn(ctx) };
    const sealed = { sopId, revisionId: revision.id, fingerprint, edition };
    orm
      .insert(ceremonies)
      .values({ id, ...sealed, state: 'open', ...files, ...opened })
      .run();
    const roll = invited.map(({ partyId, personId, personName, title, field }, index) => ({
      ...{ id: ctx.newId('signatory'), ceremonyId: id, partyId, personId, name: personName, title, field },
      ordinal: index + 1,
    }));
    orm.insert(signatories).values(roll).run();
    orm.insert(registeredFiles).values({ hash: file, ceremonyId: id, signatures: 0, storedAt: now }).run();
    const payload = { revisionId: revision.id, fingerprint, file, signatories: invited.length };
    recordEvent(ctx, { type: 'ceremony.frozen', sopId, subject: id, payload });
  });
}

/**
 * Freezes the agreed SOP for signing: lays the PDF out once, certifies it so that only signing may follow, and opens
 * the ceremony. After this nothing on a page changes and no section can be reopened.
 * @returns the id of the ceremony
 * @throws DomainError `not-ready`, `wrong-state`, `forbidden`; Error when the pages cannot be laid out
 */
export async function freezeSop(ctx: Context, input: unknown): Promise<string> {
  const { sopId } = parseInput(signingInputs.freezeSop, input);
  authorise(ctx, sopId, 'ceremony.manage');
  const invited = invitedSignatories(ctx, sopId);
  const revision = revisionToSign(ctx, sopId);
  const id = ctx.newId('ceremony');
  const authority = await installationAuthority(ctx);
  const model = exportModelOf(ctx, revision, invited.map(printed));
  refuseUnprintable(model);
  const pages = await layOutInWorker(model);
  const file = ctx.database.blobs.put(await certify(ctx, pages, authority, id));
  openCeremony(ctx, { id, revision, authorityId: authority.id, file, invited });
  return id;
}

const printed = ({ partyId: _party, personId: _person, ...signatory }: Invited) => signatory;
