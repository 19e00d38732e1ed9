import { authorise } from '../access';
import type { Context } from '../kernel';
import { loadRevision, recordOf } from '../revisions';
import { loadSop } from '../sops';
import { loadAuthority, visibleCeremony, type CeremonyRow } from './load';
import { countStates, rollFor } from './roll';

function readable(ctx: Context, ceremonyId: string): CeremonyRow {
  const row = visibleCeremony(ctx, ceremonyId);
  authorise(ctx, row.sopId, 'sop.read');
  return row;
}

/** The PDF with every signature so far, and the name to save it under. @throws DomainError `not-found` */
export function signedFile(ctx: Context, ceremonyId: string): { bytes: Buffer; name: string } {
  const row = readable(ctx, ceremonyId);
  const { title } = loadSop(ctx, row.sopId);
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return { bytes: ctx.database.blobs.get(row.currentFile), name: `${name}-${row.edition}.pdf` };
}

/** The record of the signed revision and of the ceremony, as data. @throws DomainError `not-found` */
export function ceremonyRecord(ctx: Context, ceremonyId: string): Record<string, unknown> {
  const row = readable(ctx, ceremonyId);
  const roll = rollFor(ctx, row, []);
  const { id, state, edition, fingerprint, frozenFile, currentFile, openedAt, inForceAt } = row;
  const record = recordOf(loadRevision(ctx, row.revisionId));
  const counts = countStates(roll);
  const ceremony = { id, state, edition, fingerprint, frozenFile, currentFile, openedAt, inForceAt, counts, roll };
  return { format: 'accord-ceremony-1', ceremony, revision: record };
}

/** The certificate of the authority that stands behind a ceremony's signatures, PEM. @throws DomainError `not-found` */
export function authorityCertificate(ctx: Context, ceremonyId: string): string {
  return loadAuthority(ctx, readable(ctx, ceremonyId).authorityId).certificate;
}
