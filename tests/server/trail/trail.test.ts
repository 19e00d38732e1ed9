import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../schema/document';
import { trailEvents } from '../../../schema/tables';
import { canonicalJson } from '../../../server/kernel';
import { recordEvent, trailHead, trailPage, verifyTrail } from '../../../server/trail';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const sql = (statement: string) => world.storage.sqlite.exec(statement);

/** What somebody with the file and a database program could do: take the guards away first. */
function tamper(statement: string): void {
  sql('drop trigger trail_events_no_update; drop trigger trail_events_no_delete;');
  sql(statement);
}

/** A hash that differs in its first digit, whatever that is. */
const otherHash = (column: string) => `iif(${column} like 'f%', '0', 'f') || substr(${column}, 2)`;

describe('the chain of the trail', () => {
  it('holds as it was written', () => {
    const { seq, hash } = trailHead(world.database);
    expect(verifyTrail(world.database)).toEqual({ whole: true, events: seq, head: hash, purged: [] });
  });

  it('is empty and whole in a new installation', () => {
    sql('drop trigger trail_events_no_delete; delete from trail_events');
    expect(verifyTrail(world.database)).toEqual({ whole: true, events: 0, head: '0'.repeat(64), purged: [] });
  });

  it.each([
    ['its payload', "update trail_events set payload = '{}' where seq = 5"],
    ['its moment', 'update trail_events set at = at + 1 where seq = 5'],
    ['who did it', "update trail_events set actor_name = 'Somebody else' where seq = 5"],
    ['the id of who did it', "update trail_events set actor_id = 'person_other' where seq = 5"],
    ['its kind', "update trail_events set type = 'vote.cast' where seq = 5"],
    ['what it happened to', "update trail_events set subject = 'sop_other' where seq = 5"],
    ['its SOP', 'update trail_events set sop_id = null where seq = 5'],
    ['its hash', `update trail_events set hash = ${otherHash('hash')} where seq = 5`],
    ['the hash before it', `update trail_events set previous_hash = ${otherHash('previous_hash')} where seq = 5`],
    ['that it happened', 'delete from trail_events where seq = 5'],
    ['its number', 'delete from trail_events where seq > 5; update trail_events set seq = 6 where seq = 5'],
    [
      'its place',
      'update trail_events set seq = -1 where seq = 5; update trail_events set seq = 5 where seq = 6;' +
        'update trail_events set seq = 6 where seq = -1',
    ],
    ['when it began', 'update trail_events set seq = seq + 1000; update trail_events set seq = seq - 996'],
  ])('names the first event of which somebody changed %s', (_, statement) => {
    tamper(statement);
    const broken = statement.includes('996') ? 1 : 5;
    expect(verifyTrail(world.database)).toEqual({ whole: false, brokenAt: broken });
  });

  it('names the event after one that was changed together with its own hash', () => {
    const [row] = world.database.orm.select().from(trailEvents).where(eq(trailEvents.seq, 5)).all();
    const { hash: _, ...event } = { ...row, actorName: 'Somebody else' };
    const hash = sha256Hex(canonicalJson(event));
    tamper(`update trail_events set actor_name = 'Somebody else', hash = '${hash}' where seq = 5`);
    expect(verifyTrail(world.database)).toEqual({ whole: false, brokenAt: 6 });
  });
});

describe('an event', () => {
  it('is announced only after what it tells of is on disk, and never when that failed', () => {
    const before = world.announced.length;
    const failing = () =>
      world.database.transaction(() => {
        recordEvent(world.lead, { type: 'sop.created', sopId: world.sopId, subject: world.sopId });
        throw new Error('The disk broke');
      });
    expect(failing).toThrow('The disk broke');
    expect(world.announced.length).toBe(before);
    expect(verifyTrail(world.database)).toMatchObject({ whole: true });
  });

  it('carries no words to those who look on', () => {
    world.write('A survivor’s own words.');
    world.call();
    world.object('A06');
    const [sample] = world.announced.slice(-1);
    expect(Object.keys(sample ?? {}).sort()).toEqual(['at', 'sopId', 'subject', 'type']);
  });

  it('names the person as they were called then', () => {
    world.agreeAll();
    const { entries } = trailPage(world.lead, { sopId: world.sopId });
    expect(entries[0]).toMatchObject({ type: 'vote.cast', actorName: 'representative of A08' });
  });
});

describe('the page of the trail', () => {
  it('shows the newest events first, a hundred at a time, and says whether the chain holds', () => {
    for (let round = 0; round < 120; round += 1) {
      recordEvent(world.lead, { type: 'section.parked', sopId: world.sopId, subject: `section_${round}` });
    }
    const first = trailPage(world.lead, { sopId: world.sopId });
    expect(first.entries).toHaveLength(100);
    expect(first.entries[0]?.subject).toBe('section_119');
    const second = trailPage(world.lead, { sopId: world.sopId, before: first.older ?? 0 });
    expect(second.entries[0]?.seq).toBe((first.entries.at(-1)?.seq ?? 0) - 1);
    expect(second.older).toBe(null);
    expect(first.verdict).toEqual(verifyTrail(world.database));
  });

  it('shows nothing of another SOP', () => {
    recordEvent(world.stranger, { type: 'sop.created', sopId: 'sop_other', subject: 'sop_other' });
    const { entries } = trailPage(world.lead, { sopId: world.sopId });
    expect(entries.filter(({ subject }) => subject === 'sop_other')).toEqual([]);
    const look = () => trailPage(world.stranger, { sopId: world.sopId });
    expect(refusal(look)).toEqual({ code: 'not-found', what: 'sop' });
  });
});
