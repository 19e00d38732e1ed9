import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { b, doc, h2, p, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { sectionUpdates } from '../../../schema/tables';
import type { Context } from '../../../server/kernel';
import * as sections from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { append, editorOf } from '../../support/typing';
import { eventsSince } from '../../support/trail';

let world: Province;

const first = p('She decides what happens next.');
const second = p('Nobody is told without her consent.');

beforeEach(() => {
  world = aProvince();
  world.write(doc(first, second));
});

const rewrite = (document: unknown, more: object = {}, ctx: Context = world.lead) =>
  sections.rewriteSection(ctx, { sectionId: world.section(), document, ...more });
const updates = () => world.database.orm.select().from(sectionUpdates).all();
const linesOf = () => {
  const { textHash } = sections.projectText(world.lead, world.section());
  return (sections.readText(world.lead, textHash).content ?? []).map(({ content = [] }) => content[0]?.text);
};

describe('rewriting a section', () => {
  it('stores the words, answers their hash and writes one event', () => {
    const events = eventsSince(world);
    const { textHash } = rewrite(doc(h2('Reporting'), ul('one', [b('two')])));
    expect(world.words()).toBe(textHash);
    expect(events.rows()).toMatchObject([{ type: 'section.rewritten', payload: JSON.stringify({ textHash }) }]);
  });

  it('in the words that stand changes nothing', () => {
    const events = eventsSince(world);
    const before = updates().length;
    rewrite(doc(first, second));
    expect([events.types(), updates().length]).toEqual([[], before]);
  });

  it('writes only what differs', () => {
    const long = Array.from({ length: 200 }, (_, at) => p(`Line ${at} of a long section that stays as it is.`));
    rewrite(doc(...long));
    rewrite(doc(...long.with(100, p('Line 100 of a long section that is changed.'))));
    const [whole, change] = updates().slice(-2);
    expect(whole?.data.length).toBeGreaterThan(8000);
    expect(change?.data.length).toBeLessThan(2000);
  });

  it('and typing elsewhere at the same time both stay', () => {
    const elsewhere = editorOf(world, world.section());
    rewrite(doc(p('She alone decides what happens next.'), second));
    const before = Y.encodeStateVector(elsewhere);
    const line = elsewhere.getXmlFragment(sections.FRAGMENT).get(1);
    const text = line instanceof Y.XmlElement ? line.get(0) : undefined;
    if (text instanceof Y.XmlText) text.insert(text.length, ' Ever.');
    append(world, world.section(), Y.encodeStateAsUpdate(elsewhere, before));
    expect(linesOf()).toEqual(['She alone decides what happens next.', 'Nobody is told without her consent. Ever.']);
  });

  it('by two people one after the other keeps both, when the second began from the words of the first', () => {
    rewrite(doc(p('She alone decides.'), second), {}, world.as('A03'));
    rewrite(doc(p('She alone decides.'), p('Nobody is told.')), {}, world.as('A06'));
    expect(linesOf()).toEqual(['She alone decides.', 'Nobody is told.']);
  });

  it('from words that somebody has changed meanwhile is refused when they are named', () => {
    const seen = world.words();
    rewrite(doc(p('She alone decides.'), second), { textHash: seen }, world.as('A03'));
    const late = () => rewrite(doc(first), { textHash: seen }, world.as('A06'));
    expect(refusal(late)).toMatchObject({ code: 'words-changed', seen, current: world.words() });
    expect(linesOf()).toHaveLength(2);
  });

  it('is told to the live room, once it is on disk, as an update that brings an editor to the new words', () => {
    const editor = editorOf(world, world.section());
    const told: string[] = [];
    world.useRooms({
      flush: () => {},
      renew: () => {},
      committed: (sectionId, update) => {
        told.push(sectionId);
        expect(world.storage.sqlite.inTransaction).toBe(false);
        Y.applyUpdate(editor, update);
      },
    });
    rewrite(doc(p('Told to everyone.')), {}, world.context(world.lead.actor));
    expect(told).toEqual([world.section()]);
    expect(editor.getXmlFragment(sections.FRAGMENT).toString()).toBe('<paragraph>Told to everyone.</paragraph>');
  });

  it('tells the live room nothing of what was refused', () => {
    const told: string[] = [];
    world.useRooms({ flush: () => {}, renew: () => {}, committed: (sectionId) => void told.push(sectionId) });
    const ctx = world.context(world.lead.actor);
    expect(wrongFields(() => rewrite({ type: 'doc' }, {}, ctx))).toEqual(['document']);
    expect(told).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an unknown block', doc({ type: 'script' } as DocumentNode)],
    ['a piece of a document', p('alone')],
  ])('with %s is refused and leaves the words', (_, document) => {
    const before = world.words();
    expect(wrongFields(() => rewrite(document))).toEqual(['document']);
    expect(world.words()).toBe(before);
  });

  it.each(['representative', 'contributor'] as const)('is open to a %s', (role) => {
    rewrite(doc(p('New words.')), {}, world.as('A06', role));
    expect(linesOf()).toEqual(['New words.']);
  });

  it.each(['signatory', 'observer'] as const)('is not open to a %s', (role) => {
    const ctx = world.as('A06', role);
    expect(refusal(() => rewrite(doc(first), {}, ctx))).toEqual({ code: 'forbidden', reason: 'role' });
  });

  it('is open to nobody once the section is called', () => {
    world.call();
    for (const ctx of [world.lead, world.as('A06')]) {
      expect(refusal(() => rewrite(doc(first), {}, ctx))).toEqual({ code: 'forbidden', reason: 'read-only' });
    }
    expect(linesOf()).toHaveLength(2);
  });

  it('of another SOP, or of none, is not found', () => {
    const own = refusal(() => rewrite(doc(first), {}, world.stranger));
    const none = refusal(() => rewrite(doc(first), { sectionId: 'section_none' }, world.lead));
    expect(own).toEqual({ code: 'not-found', what: 'section' });
    expect(none).toEqual(own);
  });
});

describe('what stands beside a section', () => {
  it('is the guidance of its template, for those who have a seat', () => {
    const guidance = sections.guidanceOf(world.as('A06', 'observer'), world.section());
    expect(guidance?.purpose).toMatch(/\S/);
    expect(guidance?.parts.flatMap(({ prompts }) => prompts).length).toBeGreaterThan(0);
    const ask = () => sections.guidanceOf(world.stranger, world.section());
    expect(refusal(ask)).toEqual({ code: 'not-found', what: 'section' });
  });

  it('is the outline of the SOP, in order', () => {
    const outline = sections.outline(world.as('A06', 'observer'), world.sopId);
    expect(outline.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(refusal(() => sections.outline(world.stranger, world.sopId))).toEqual({ code: 'not-found', what: 'sop' });
  });
});
