import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { lateEdits, texts } from '../../../schema/tables';
import { MOST_PENDING_LATE_EDITS } from '../../../schema/vocabulary';
import type { Context } from '../../../server/kernel';
import { keepLateEdit, lateClientsOf, lateEditsOf, withdrawLateEdit } from '../../../server/late-edits';
import { forgetDrafts, readText } from '../../../server/sections';
import { offlineEditor } from '../../support/offline-editor';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;
let nurse: Context;

const first = p('She decides what happens next.');
const second = p('Nobody is told without her consent.');

beforeEach(() => {
  world = aProvince();
  world.write(doc(first, second));
  nurse = world.as('A03', 'contributor');
});

const offline = () => offlineEditor(world, world.section());
const keep = (update: Uint8Array, ctx = nurse) => keepLateEdit(ctx, { sectionId: world.section(), update });
const kept = (ctx = world.lead) => lateEditsOf(ctx, world.section());
const linesOf = ({ content = [] }: DocumentNode) => content.map((block) => block.content?.[0]?.text);
const proposed = (at = 0) => {
  const hash = kept()[at]?.textHash;
  return hash ? linesOf(readText(world.lead, hash)) : undefined;
};

describe('what is typed offline while a section is called', () => {
  it('becomes a proposal with its author, party, base and changes, and leaves the text as it was', () => {
    const editor = offline();
    world.call();
    const before = world.words();
    editor.type(' At any hour.');
    const events = eventsSince(world);
    const id = keep(editor.unsent());
    expect(world.words()).toBe(before);
    expect(proposed()).toEqual(['She decides what happens next. At any hour.', 'Nobody is told without her consent.']);
    expect(kept()).toMatchObject([
      { id, state: 'pending', author: 'contributor of A03', isOwn: false, baseHash: before, party: { code: 'A03' } },
    ]);
    expect(kept()[0]?.changes?.[0]?.runs).toContainEqual({ kind: 'added', text: ' At any hour.' });
    expect(events.types()).toEqual(['late-edit.kept']);
    expect(JSON.stringify(events.rows())).not.toContain('At any hour');
  });

  it('in several updates is one proposal with all of it', () => {
    const editor = offline();
    world.call();
    editor.type(' One.');
    const id = keep(editor.unsent());
    editor.type(' Two.');
    expect(keep(editor.unsent())).toBe(id);
    expect(kept().length).toBe(1);
    expect(proposed()?.[0]).toBe('She decides what happens next. One. Two.');
  });

  it('on two devices of one person is one proposal that holds the words of both', () => {
    const [phone, laptop] = [offline(), offline()];
    world.call();
    phone.type(' Phone.');
    laptop.type(' Laptop.', 1);
    expect(keep(laptop.unsent())).toBe(keep(phone.unsent()));
    expect(proposed()).toEqual([
      'She decides what happens next. Phone.',
      'Nobody is told without her consent. Laptop.',
    ]);
  });

  it('by two people is two proposals, each with its own words only', () => {
    const [one, other] = [offline(), offline()];
    world.call();
    one.type(' One.');
    other.type(' Other.');
    keep(one.unsent());
    keep(other.unsent(), world.as('A08'));
    expect(kept().map(({ author }) => author)).toEqual(['representative of A08', 'contributor of A03']);
    expect(proposed(0)?.[0]).toBe('She decides what happens next. Other.');
    expect(proposed(1)?.[0]).toBe('She decides what happens next. One.');
  });

  it('sent again makes nothing new, whatever became of it', () => {
    const editor = offline();
    world.call();
    editor.type(' Once.');
    const id = keep(editor.unsent());
    const events = eventsSince(world);
    expect(keep(editor.unsent())).toBe(id);
    withdrawLateEdit(nurse, { lateEditId: id });
    expect(keep(editor.unsent())).toBe(id);
    expect(events.types()).toEqual(['late-edit.withdrawn']);
    expect(kept().map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('and taken back again makes none', () => {
    const editor = offline();
    world.call();
    editor.type(' Never mind.');
    editor.erase(' Never mind.'.length);
    expect(keep(editor.unsent())).toBeNull();
    expect(kept()).toEqual([]);
  });

  it('and only removes words is kept as well', () => {
    const editor = offline();
    world.call();
    editor.erase(' without her consent.'.length, 1);
    keep(editor.unsent());
    expect(proposed()?.[1]).toBe('Nobody is told');
  });

  it('is known by its editor, so that the room can keep it from entering the text later', () => {
    const editor = offline();
    world.call();
    editor.type(' Late.');
    keep(editor.unsent());
    expect([...lateClientsOf(world.database, world.section())]).toEqual([editor.copy.clientID]);
  });
});

describe('what is not kept', () => {
  it('are words that fit no section', () => {
    const editor = offline();
    world.call();
    editor.text.insert(0, [new Y.XmlElement('script')]);
    expect(refusal(() => keep(editor.unsent()))).toMatchObject({ code: 'invalid' });
    expect(kept()).toEqual([]);
  });

  it('is half of an edit, whose beginning is missing', () => {
    const editor = offline();
    editor.type(' First.');
    const beginning = Y.encodeStateVector(editor.copy);
    editor.type(' Second.');
    world.call();
    expect(refusal(() => keep(Y.encodeStateAsUpdate(editor.copy, beginning)))).toMatchObject({ code: 'invalid' });
  });

  it('is more than fits', () => {
    const editor = offline();
    world.call();
    editor.type('x'.repeat(1024 * 1024 + 1));
    expect(refusal(() => keep(editor.unsent()))).toMatchObject({ code: 'invalid' });
  });

  it('are the words of somebody who may only read, or has no seat', () => {
    const editor = offline();
    editor.type(' Mine.');
    const update = editor.unsent();
    expect(refusal(() => keep(update, world.as('A05', 'signatory')))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(refusal(() => keep(update, world.stranger))).toEqual({ code: 'not-found', what: 'section' });
  });

  it('are words under the name of an editor that is somebody else’s', () => {
    const editor = offline();
    world.call();
    editor.type(' Mine.');
    keep(editor.unsent());
    editor.type(' Forged.');
    expect(refusal(() => keep(editor.unsent(), world.as('A08')))).toEqual({ code: 'forbidden', reason: 'not-author' });
    expect(proposed()?.[0]).toBe('She decides what happens next. Mine.');
  });

  it('are ever more proposals of one person that nobody decides on', () => {
    for (let at = 0; at < MOST_PENDING_LATE_EDITS; at += 1) {
      const editor = offline();
      editor.type(` Proposal ${at}.`);
      keep(editor.unsent());
      world.write(doc(first, p(`Changed ${at}.`)));
    }
    const editor = offline();
    editor.type(' One more.');
    expect(refusal(() => keep(editor.unsent()))).toEqual({ code: 'wrong-state', reason: 'too-many-late-edits' });
    expect(kept().length).toBe(MOST_PENDING_LATE_EDITS);
  });
});

describe('the words of a late edit', () => {
  it('outlast the sweep of drafts until their author withdraws them, and no longer', () => {
    const editor = offline();
    world.call();
    editor.type(' A name that should not be here.');
    const id = keep(editor.unsent());
    const later = () => {
      world.clock.forward(3 * 24 * 3_600_000);
      forgetDrafts(world.database, world.clock.now);
      return JSON.stringify(world.database.orm.select().from(texts).all());
    };
    expect(later()).toContain('A name that should not be here');
    withdrawLateEdit(nurse, { lateEditId: id });
    expect(later()).not.toContain('A name that should not be here');
    expect(world.database.orm.select().from(lateEdits).all()).toMatchObject([{ textHash: null, data: null }]);
  });
});
