import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import type { Context } from '../../../server/kernel';
import * as late from '../../../server/late-edits';
import { readText } from '../../../server/sections';
import { offlineEditor } from '../../support/offline-editor';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;
let nurse: Context;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p('One.'), p('Two.')));
  nurse = world.as('A03', 'contributor');
});

/** The nurse types into the first block while the section is called. */
function lateEdit(words = ' Late.', block = 0) {
  const editor = offlineEditor(world, world.section());
  world.call();
  editor.type(words, block);
  const lateEditId = late.keepLateEdit(nurse, { sectionId: world.section(), update: editor.unsent() }) ?? '';
  const textHash = view(lateEditId)?.textHash ?? '';
  return { lateEditId, textHash, editor };
}

const view = (id: string, ctx: Context = world.lead) =>
  late.lateEditsOf(ctx, world.section()).find((each) => each.id === id);
const lines = () => (readText(world.lead, world.words()).content ?? []).map(({ content }) => content?.[0]?.text);

describe('a late edit', () => {
  it('is applied once the section is in drafting, with one event and a note', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    const events = eventsSince(world);
    late.applyLateEdit(world.lead, { lateEditId, textHash, note: 'Agreed in the room.' });
    expect(lines()).toEqual(['One. Late.', 'Two.']);
    expect(events.types()).toEqual(['section.rewritten', 'late-edit.applied']);
    expect(view(lateEditId)).toMatchObject({ state: 'applied', decided: { by: 'Lead', note: 'Agreed in the room.' } });
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(lines()).toEqual(['One. Late.', 'Two.']);
  });

  it('is applied by nobody while the section is called, and declined only by a lead', () => {
    const { lateEditId, textHash } = lateEdit();
    const asked = { lateEditId, textHash };
    const readOnly = { code: 'forbidden', reason: 'read-only' };
    expect(refusal(() => late.applyLateEdit(world.lead, asked))).toEqual(readOnly);
    expect(refusal(() => late.applyLateEdit(world.as('A08'), asked))).toEqual(readOnly);
    expect(refusal(() => late.declineLateEdit(world.as('A08'), asked))).toEqual(readOnly);
    expect(view(lateEditId)?.abilities).toEqual({ apply: false, decline: true, withdraw: false, takeBack: false });
    const events = eventsSince(world);
    late.declineLateEdit(world.lead, { ...asked, note: 'The room voted on other words.' });
    expect(events.types()).toEqual(['late-edit.declined']);
    expect(view(lateEditId, nurse)).toMatchObject({
      state: 'declined',
      isOwn: true,
      decided: { note: 'The room voted on other words.' },
    });
    expect(lines()).toEqual(['One.', 'Two.']);
  });

  it('is decided by whoever may edit the section in drafting, and by nobody who may only read', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    const reader = world.as('A05', 'signatory');
    const asked = { lateEditId, textHash };
    expect(refusal(() => late.applyLateEdit(reader, asked))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(refusal(() => late.declineLateEdit(reader, asked))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(refusal(() => late.applyLateEdit(world.stranger, asked))).toMatchObject({ code: 'not-found' });
    late.applyLateEdit(world.as('A08'), asked);
    expect(view(lateEditId)?.decided?.by).toBe('representative of A08');
  });

  it('is withdrawn by its author and nobody else', () => {
    const { lateEditId } = lateEdit();
    const notAuthor = { code: 'forbidden', reason: 'not-author' };
    expect(refusal(() => late.withdrawLateEdit(world.lead, { lateEditId }))).toEqual(notAuthor);
    late.withdrawLateEdit(nurse, { lateEditId });
    expect(view(lateEditId)).toMatchObject({ state: 'withdrawn', textHash: null, changes: null });
    expect(refusal(() => late.declineLateEdit(world.lead, { lateEditId, textHash: world.words() }))).toEqual({
      code: 'wrong-state',
      reason: 'late-edit-decided',
    });
  });

  it('is not decided on words that were not on screen: more had joined them', () => {
    const { lateEditId, textHash, editor } = lateEdit();
    editor.type(' And more.');
    late.keepLateEdit(nurse, { sectionId: world.section(), update: editor.unsent() });
    world.reopenSection();
    for (const decide of [late.applyLateEdit, late.declineLateEdit]) {
      expect(refusal(() => decide(world.lead, { lateEditId, textHash }))).toMatchObject({ code: 'words-changed' });
    }
  });

  it('joins what others changed in other blocks since, and says so before', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    world.write(doc(p('One.'), p('Two, changed.'), p('Three.')));
    expect(view(lateEditId)?.now).toMatchObject({ kind: 'merges' });
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(lines()).toEqual(['One. Late.', 'Two, changed.', 'Three.']);
  });

  it('that changes the block others changed since is refused, and writes over nobody', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    world.write(doc(p('One, as the room wants it.'), p('Two.')));
    expect(view(lateEditId)?.now).toEqual({ kind: 'clash' });
    const conflict = { code: 'wrong-state', reason: 'late-edit-conflicts' };
    expect(refusal(() => late.applyLateEdit(world.lead, { lateEditId, textHash }))).toEqual(conflict);
    expect(lines()).toEqual(['One, as the room wants it.', 'Two.']);
    expect(view(lateEditId)?.state).toBe('pending');
  });

  it('is taken out of the text again, and what was written since stays', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    world.write(doc(p('One. Late.'), p('Two, changed.')));
    const events = eventsSince(world);
    late.takeBackLateEdit(world.lead, { lateEditId });
    expect(lines()).toEqual(['One.', 'Two, changed.']);
    expect(view(lateEditId)).toMatchObject({ state: 'pending', decided: null });
    expect(events.types()).toEqual(['section.rewritten', 'late-edit.taken-back']);
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(lines()).toEqual(['One. Late.', 'Two, changed.']);
  });

  it('that is in the text already when its editor sends it again does not enter it twice', () => {
    const { lateEditId, textHash, editor } = lateEdit();
    world.reopenSection();
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(late.keepLateEdit(nurse, { sectionId: world.section(), update: editor.unsent() })).toBe(lateEditId);
    expect(lines()).toEqual(['One. Late.', 'Two.']);
    expect(late.lateEditsOf(world.lead, world.section()).length).toBe(1);
  });
});

describe('what a late edit asks of people', () => {
  const waiting = (ctx: Context) =>
    late.waitingLateEdits(ctx, world.sopId).map(({ kind, party }) => `${kind} ${party}`);

  it('is a decision of the lead once the section is in drafting, and of nobody else', () => {
    lateEdit();
    expect(waiting(world.lead)).toEqual([]);
    world.reopenSection();
    expect(waiting(world.lead)).toEqual(['late-edit A03']);
    expect([waiting(nurse), waiting(world.as('A08'))]).toEqual([[], []]);
    expect(refusal(() => waiting(world.stranger))).toMatchObject({ code: 'not-found' });
  });

  it('is that its author hears what became of it, until they say that they have', () => {
    const { lateEditId, textHash } = lateEdit();
    late.declineLateEdit(world.lead, { lateEditId, textHash, note: 'Not now.' });
    expect(waiting(nurse)).toEqual(['late-edit-declined A03']);
    expect([view(lateEditId, nurse)?.isNews, view(lateEditId)?.isNews]).toEqual([true, false]);
    const notAuthor = { code: 'forbidden', reason: 'not-author' };
    expect(refusal(() => late.noteLateOutcome(world.lead, { lateEditId }))).toEqual(notAuthor);
    const events = eventsSince(world);
    late.noteLateOutcome(nurse, { lateEditId });
    late.noteLateOutcome(nurse, { lateEditId });
    expect(events.types()).toEqual(['late-edit.outcome-noted']);
    expect([waiting(nurse), view(lateEditId, nurse)?.isNews]).toEqual([[], false]);
  });

  it('begins anew when it is taken out of the text again', () => {
    const { lateEditId, textHash } = lateEdit();
    world.reopenSection();
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(waiting(nurse)).toEqual(['late-edit-applied A03']);
    late.noteLateOutcome(nurse, { lateEditId });
    late.takeBackLateEdit(world.lead, { lateEditId });
    expect([waiting(world.lead), waiting(nurse)]).toEqual([['late-edit A03'], []]);
    late.applyLateEdit(world.lead, { lateEditId, textHash });
    expect(waiting(nurse)).toEqual(['late-edit-applied A03']);
  });
});
