import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { SectionPhase } from '../../../schema/vocabulary';
import { applyLateEdit, lateEditsOf } from '../../../server/late-edits';
import { projectText, readText } from '../../../server/sections';
import { contextFor } from '../../support/rooms/world';
import type { Writer } from '../../support/rooms/writer';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

type Deed =
  | { what: 'type' | 'lose the line' | 'come back' | 'crash and come back'; who: number }
  | { what: 'call' | 'reopen' | 'apply' };

const who = fc.nat(2);
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ what: fc.constant('type' as const), who }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('lose the line' as const), who }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('come back' as const), who }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('crash and come back' as const), who }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('call' as const, 'reopen' as const) }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('apply' as const) }) },
  ),
  { minLength: 5, maxLength: 30 },
);

/** Three people who write a section together on a bad line, while it is called and reopened under their hands. */
class Hall {
  readonly typed: string[] = [];
  readonly #people: string[];
  #writers: Writer[] = [];
  #phase: SectionPhase = 'drafting';

  constructor(readonly rooms: OpenRooms) {
    this.#people = ['Ana', 'Ben', 'Cleo'].map((name) => rooms.world.member('representative', name));
  }

  async open(): Promise<this> {
    this.#writers = await Promise.all(this.#people.map((personId) => this.rooms.enter(personId).ready()));
    return this;
  }

  async do(deed: Deed): Promise<void> {
    switch (deed.what) {
      case 'type':
        return this.#type(deed.who);
      case 'lose the line':
        return this.#at(deed.who).provider.disconnect();
      case 'come back':
        return void (this.#at(deed.who).refused || this.#at(deed.who).provider.connect());
      case 'crash and come back':
        return this.#comeBack(deed.who);
      case 'call':
        return this.#turn('called');
      case 'reopen':
        return this.#turn('drafting');
      case 'apply':
        return this.#apply();
    }
  }

  /** Everybody has a line again, and everything they typed has found its place. */
  async settle(): Promise<void> {
    for (const writer of this.#writers) if (!writer.refused) writer.provider.connect();
    for (const writer of this.#writers) await until(() => writer.isSaved || isKept(writer), 'a writer is done');
  }

  words(): { text: string; late: string[] } {
    const { textHash } = projectText(this.#lead(), this.rooms.sectionId);
    const edits = lateEditsOf(this.#lead(), this.rooms.sectionId);
    return { text: this.#read(textHash), late: edits.map((edit) => (edit.textHash ? this.#read(edit.textHash) : '')) };
  }

  /** The editor throws its copy away once it was told that its words are kept, and opens the section anew. */
  async #fresh(at: number): Promise<Writer> {
    const writer = this.#at(at);
    if (!writer.refused) return writer;
    await until(() => isKept(writer), 'all that was typed is kept');
    writer.leave();
    const next = await this.rooms.enter(this.#people[at] ?? '').ready();
    this.#writers[at] = next;
    return next;
  }

  async #type(at: number): Promise<void> {
    const writer = await this.#fresh(at);
    // The editor is read-only as soon as it knows; only who is offline or has not heard yet types on.
    if (writer.provider.wsconnected && writer.mayWrite === false) return;
    const word = `word${this.typed.length}x`;
    this.typed.push(word);
    writer.write(word);
  }

  /** The page is gone before it heard anything; what its device kept opens again in another one. */
  async #comeBack(at: number): Promise<void> {
    const before = this.#at(at);
    if (before.refused) return;
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(before.doc));
    before.leave();
    this.#writers[at] = this.rooms.enter(this.#people[at] ?? '', this.rooms.sectionId, copy);
  }

  #turn(phase: SectionPhase): void {
    const { server, world, sectionId } = this.rooms;
    if (phase === this.#phase) return;
    this.#phase = phase;
    server.collaboration.rooms.flush(sectionId);
    world.setPhase(sectionId, phase);
    const type = phase === 'called' ? 'section.called' : 'section.reopened';
    server.bus.announce({ type, sopId: world.sopId, subject: sectionId, at: new Date() });
  }

  #apply(): void {
    const edit = lateEditsOf(this.#lead(), this.rooms.sectionId).find(({ abilities }) => abilities.apply);
    if (edit && edit.now.kind !== 'clash') {
      applyLateEdit(this.#lead(), { lateEditId: edit.id, textHash: edit.textHash });
    }
  }

  #at(at: number): Writer {
    const writer = this.#writers[at];
    if (!writer) throw new Error(`Nobody is number ${at}`);
    return writer;
  }

  #lead() {
    const { server, world } = this.rooms;
    this.#leadId ??= world.member('lead', 'Lead');
    return contextFor(server.database, {
      actor: { kind: 'person', personId: this.#leadId, name: 'Lead' },
      rooms: server.collaboration.rooms,
    });
  }
  #leadId: string | undefined;

  #read = (hash: string) => JSON.stringify(readText(this.#lead(), hash));
}

const isKept = (writer: Writer) =>
  writer.keptAs !== undefined && (writer.settled >= writer.sent || writer.closedWith === 4409);

const countIn = (text: string, word: string) => text.split(word).length - 1;

describe('around a call, whoever loses the line and whenever', () => {
  it('every word typed is in the text or in a late edit, and none is in the text twice', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (asked) => {
        const hall = await new Hall(await openRooms({ lateGrace: 60_000 })).open();
        for (const deed of asked) await hall.do(deed);
        await hall.settle();
        await until(() => hall.typed.every((word) => isSomewhere(hall, word)), 'every word is somewhere');
        const { text } = hall.words();
        for (const word of hall.typed) expect([word, countIn(text, word) <= 1]).toEqual([word, true]);
      }),
      { numRuns: 25 },
    );
  });
});

function isSomewhere(hall: Hall, word: string): boolean {
  const { text, late } = hall.words();
  return text.includes(word) || late.some((each) => each.includes(word));
}
