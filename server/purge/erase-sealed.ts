import { eq } from 'drizzle-orm';
import { sha256Hex } from '../../schema/document';
import { revisions, trailEvents } from '../../schema/tables';
import { canonicalJson } from '../kernel';
import { eventHash } from '../trail';
import type { Purging } from './purging';

/** Takes the words out of the records of revisions; each keeps its hash, and so its place in the chain. */
export function eraseRecords(purging: Purging): void {
  const { orm } = purging.ctx.database;
  for (const { id, record } of orm.select().from(revisions).where(eq(revisions.sopId, purging.sopId)).all()) {
    const eraser = purging.eraser();
    const left = eraser.json(JSON.parse(record));
    if (eraser.places === 0) continue;
    const now = canonicalJson(left);
    orm.update(revisions).set({ record: now }).where(eq(revisions.id, id)).run();
    purging.found('records', eraser.places);
    purging.changed({ of: 'record', key: id, now: sha256Hex(now) });
  }
}

/** Takes the words out of what events of the trail tell; each keeps its hash, and so its place in the chain. */
export function eraseEvents(purging: Purging): void {
  const { orm } = purging.ctx.database;
  for (const event of orm.select().from(trailEvents).where(eq(trailEvents.sopId, purging.sopId)).all()) {
    const eraser = purging.eraser();
    const left = eraser.json(JSON.parse(event.payload));
    if (eraser.places === 0) continue;
    const payload = canonicalJson(left);
    orm.update(trailEvents).set({ payload }).where(eq(trailEvents.seq, event.seq)).run();
    purging.found('trail', eraser.places);
    purging.changed({ of: 'event', key: String(event.seq), now: eventHash({ ...event, payload }) });
  }
}
