import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { quarantinedBlocks, trailEvents } from '../../../schema/tables';
import * as sections from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { edit } from '../../support/typing';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
  edit(world, world.section(), (root) => {
    const row = new Y.XmlElement('tableRow');
    row.insert(0, [new Y.XmlText('the shelter')]);
    root.insert(0, [row]);
  });
  sections.projectText(world.lead, world.section());
});

const pieces = (ctx = world.lead) => sections.quarantined(ctx, world.section());
const clear = (ctx = world.lead, pieceId = pieces()[0]?.id) =>
  sections.clearQuarantined(ctx, { sectionId: world.section(), pieceId });

describe('a piece that was set aside', () => {
  it('is shown to leads with its words and why, and to nobody else', () => {
    expect(pieces()).toMatchObject([{ words: 'the shelter', problem: 'misplaced', by: null }]);
    expect(pieces(world.as('A06'))).toEqual([]);
    expect(refusal(() => pieces(world.person('Stranger')))).toMatchObject({ code: 'not-found' });
  });

  it('is seen to by a lead: it is shown no more, its words are forgotten, and the trail says so', () => {
    const events = eventsSince(world);
    clear();
    expect(pieces()).toEqual([]);
    expect(events.types()).toEqual(['section.quarantine-cleared']);
    const { orm } = world.database;
    const stored = JSON.stringify([
      orm.select().from(trailEvents).all(),
      orm
        .select()
        .from(quarantinedBlocks)
        .all()
        .map(({ data }) => data.toString()),
    ]);
    expect(stored).not.toContain('shelter');
  });

  it('may be seen to twice, but by leads alone', () => {
    const [piece] = pieces();
    expect(refusal(() => clear(world.as('A06')))).toMatchObject({ code: 'forbidden' });
    clear(world.lead, piece?.id);
    const events = eventsSince(world);
    clear(world.lead, piece?.id);
    expect(events.types()).toEqual([]);
  });
});
