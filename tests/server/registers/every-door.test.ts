import { beforeEach, describe, expect, it } from 'vitest';
import { doc } from '../../../schema/document/build';
import { everyDoor } from '../../../server/registers';
import { directoryDocument } from '../../support/lower-kesh-directory';
import { pathwayDocument } from '../../support/lower-kesh-pathway';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

/** Pathway and directory in one section: the directory is its third block. */
const fill = () => world.write(doc(...(pathwayDocument.content ?? []), ...(directoryDocument.content ?? [])));

describe('the test of every door of a procedure', () => {
  it('walks the first door on a Saturday night where nothing is chosen, and writes nothing', () => {
    fill();
    const events = eventsSince(world);
    const { walk, walked, doors, maps, faults } = everyDoor(world.lead, { sopId: world.sopId });
    expect(walk).toEqual({ door: 'D1', day: 'saturday', time: '21:00', language: 'Kesh', situation: [] });
    expect(walked?.verdict).toBe('waits');
    expect(doors).toHaveLength(5);
    expect(maps.map(({ language }) => language)).toEqual(['Kesh', 'Vellish', 'Sanar']);
    expect(faults.map(({ kind }) => kind)).toEqual([]);
    expect(events.types()).toEqual([]);
  });

  it('names the section and block in which a dead end is put right', () => {
    fill();
    const { walked, maps } = everyDoor(world.lead, { sopId: world.sopId, door: 'D4', language: 'Vellish' });
    const place = expect.objectContaining({ sectionId: world.section(), block: 3 });
    expect(walked?.deadEnds).toEqual([expect.objectContaining({ reason: 'closed', place })]);
    expect(maps[1]?.rows[3]?.cells[3]?.place).toEqual(place);
  });

  it('tells nobody how a restricted provider is reached, not even those who may know', () => {
    fill();
    const told = JSON.stringify(everyDoor(world.lead, { sopId: world.sopId }));
    expect(told).toContain('Riverside Women’s Shelter');
    expect(told).not.toMatch(/555 0199|Willow Lane|desk of|street of/);
  });

  it('takes what it cannot read for not chosen', () => {
    fill();
    const { walk } = everyDoor(world.lead, { sopId: world.sopId, day: 'someday', time: '25:00', door: '' });
    expect(walk).toMatchObject({ door: 'D1', day: 'saturday', time: '21:00' });
  });

  it('has nothing to walk where no pathway is written', () => {
    const { walked, pathway, doors } = everyDoor(world.lead, { sopId: world.sopId });
    expect([walked, pathway, doors]).toEqual([undefined, undefined, []]);
  });

  it('is for those with a seat', () => {
    expect(refusal(() => everyDoor(world.stranger, { sopId: world.sopId }))).toEqual({
      code: 'not-found',
      what: 'sop',
    });
  });
});
