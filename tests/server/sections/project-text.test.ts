import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doc, h2, p } from '../../../schema/document/build';
import { sectionStates, texts, trailEvents } from '../../../schema/tables';
import { eq } from 'drizzle-orm';
import * as sections from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { edit, editorOf, typeInto } from '../../support/typing';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const textOf = (ctx = world.lead) => sections.readText(ctx, sections.projectText(ctx, world.section()).textHash);
const row = () => sections.projectText(world.lead, world.section());
const linesOf = () => (textOf().content ?? []).map(({ content = [] }) => content.map(({ text = '' }) => text).join(''));

/** Words typed into the first line of text. */
const type = (words: string, at = 0, copy?: Y.Doc) =>
  edit(world, world.section(), (fragment) => firstText(fragment).insert(at, words), copy);

function firstBlock(fragment: Y.XmlFragment): Y.XmlElement {
  const [block] = fragment.toArray();
  if (!(block instanceof Y.XmlElement)) throw new Error('The section does not begin with a block');
  return block;
}

function firstText(fragment: Y.XmlFragment): Y.XmlText {
  const [text] = firstBlock(fragment).toArray();
  if (!(text instanceof Y.XmlText)) throw new Error('The section does not begin with text');
  return text;
}

describe('the shared text of a new section', () => {
  it('is the starter text of its component, and stands on disk once', () => {
    const states = world.database.orm.select().from(sectionStates).all();
    expect(states).toHaveLength(5);
    const seeded = sections.projectText(world.lead, world.section(2));
    const copy = editorOf(world, world.section(2));
    expect(copy.getXmlFragment(sections.FRAGMENT).length).toBe(
      sections.readText(world.lead, seeded.textHash).content?.length,
    );
  });

  it('is not doubled by opening it again and again', () => {
    const [before, sectionId] = [row(), world.section()];
    const again = world.reopen();
    const lead = again.context(world.lead.actor);
    expect(sections.projectText(lead, sectionId)).toEqual(before);
    expect(editorOf(again, sectionId).getXmlFragment(sections.FRAGMENT).length).toBe(
      sections.readText(lead, before.textHash).content?.length,
    );
  });
});

describe('the text of a section', () => {
  beforeEach(() => void world.write(doc(h2('Reporting'), p('She decides.'))));

  it('is what was typed into it, letter by letter, by whoever typed', () => {
    for (const letter of 'Step one. ')
      type(letter, firstText(editorOf(world, world.section()).getXmlFragment(sections.FRAGMENT)).length);
    expect(linesOf()).toEqual(['ReportingStep one. ', 'She decides.']);
  });

  it('is the same however the edits of two people came in', () => {
    const [one, other] = [editorOf(world, world.section()), editorOf(world, world.section())];
    type('A ', 0, one);
    type('B ', 0, other);
    expect(['A B Reporting', 'B A Reporting']).toContain(linesOf()[0]);
  });

  it('has the hash of its words: typing and taking back leaves the hash as it was', () => {
    const before = row().textHash;
    type('X');
    expect(row().textHash).not.toBe(before);
    edit(world, world.section(), (fragment) => firstText(fragment).delete(0, 1));
    expect(row().textHash).toBe(before);
  });

  it('equals what was written, for words in any script', () => {
    const words = fc.constantFrom('She decides.', 'ผู้หญิงตัดสินใจ', 'ស្ត្រីសម្រេចចិត្ត', '𝄞 🙂 é', '<b>&amp;', '  ');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (lines) => {
        typeInto(world, world.section(), doc(...lines.map((line) => p(line))));
        expect(linesOf()).toEqual(lines);
      }),
      { numRuns: 20 },
    );
  });

  it('is stored once for the same words, in whatever section they stand', () => {
    world.write('The same words.', 1);
    world.write('The same words.', 2);
    expect(world.words(1)).toBe(world.words(2));
    const stored = world.database.orm
      .select()
      .from(texts)
      .where(eq(texts.hash, world.words(1)))
      .all();
    expect(stored).toHaveLength(1);
  });

  it('is asked of the live room first', () => {
    const flushed: string[] = [];
    world.useRooms({
      flush: (sectionId) => {
        flushed.push(sectionId);
        type('Typed just now. ');
      },
      committed: () => {},
      renew: () => {},
    });
    const ctx = world.context(world.lead.actor);
    const { textHash } = sections.projectText(ctx, world.section());
    expect(sections.readText(ctx, textHash).content?.[0]?.content?.[0]?.text).toBe('Typed just now. Reporting');
    expect(flushed).toEqual([world.section()]);
  });

  it('writes nothing when nothing was typed', () => {
    const before = row();
    world.storage.sqlite.pragma('query_only = on');
    expect(row()).toEqual(before);
  });

  it('of a section that does not exist is not found', () => {
    expect(refusal(() => sections.projectText(world.lead, 'section_none'))).toEqual({
      ...{ code: 'not-found', what: 'section' },
    });
    expect(refusal(() => sections.readText(world.lead, 'f'.repeat(64)))).toEqual({ code: 'not-found', what: 'text' });
  });
});

describe('text that is no section document', () => {
  const good = ['Reporting', 'She decides.'];
  const bad: [what: string, spoil: (fragment: Y.XmlFragment) => void, kept: string[], events: number][] = [
    ['an unknown block', (fragment) => fragment.insert(0, [element('futureBlock', 'Lost?')]), good, 1],
    ['an unknown block without a word', (fragment) => fragment.insert(0, [element('futureBlock')]), good, 0],
    ['loose words', (fragment) => fragment.insert(0, [new Y.XmlText('loose')]), good, 1],
    ['nothing at all', (fragment) => fragment.delete(0, fragment.length), [''], 0],
    ['an unknown mark', (fragment) => firstText(fragment).format(0, 3, { blink: {} }), good, 0],
    [
      'a script link',
      (fragment) => firstText(fragment).format(0, 3, { link: { href: 'javascript:alert(1)' } }),
      good,
      0,
    ],
    ['an object among the words', (fragment) => firstText(fragment).insertEmbed(0, { image: 'x' }), good, 0],
    ['what is no block at all', (fragment) => fragment.insert(0, [new Y.Map() as never]), good, 0],
    ['a heading of a level there is not', (fragment) => firstBlock(fragment).setAttribute('level', '9'), good, 0],
    ['a row outside a table', (fragment) => fragment.insert(0, [element('tableRow', 'adrift')]), good, 1],
  ];

  function element(name: string, words?: string): Y.XmlElement {
    const made = new Y.XmlElement(name);
    if (words !== undefined) made.insert(0, [new Y.XmlText(words)]);
    return made;
  }

  const pieces = () => sections.quarantined(world.lead, world.section()).map(({ words }) => words);

  beforeEach(() => void world.write(doc(h2('Reporting'), p('She decides.'))));

  it.each(bad)(
    'such as %s is taken out, kept aside where it has words, and the section goes on',
    (_, spoil, kept, said) => {
      const events = eventsSince(world);
      edit(world, world.section(), spoil);
      expect(row().problem).toBe(null);
      expect(linesOf()).toEqual(kept);
      expect(pieces()).toHaveLength(said);
      expect(events.types()).toEqual(Array.from({ length: said }, () => 'section.quarantined'));
      edit(world, world.section(), (fragment) => fragment.insert(fragment.length, [element('paragraph', 'More.')]));
      expect(linesOf()).toEqual([...kept, 'More.']);
      expect(pieces()).toHaveLength(said);
    },
  );

  it('is found by the installation, not by whoever happened to look, and the trail does not repeat it', () => {
    edit(world, world.section(), (fragment) => fragment.insert(0, [element('futureBlock', 'the shelter')]));
    sections.projectText(world.as('A06', 'observer'), world.section());
    const found = world.database.orm
      .select()
      .from(trailEvents)
      .where(eq(trailEvents.type, 'section.quarantined'))
      .all();
    expect(found).toMatchObject([{ actorId: null, actorName: 'installation' }]);
    expect(JSON.stringify(found)).not.toContain('shelter');
  });

  it('is passed on to those who have the section open as one more edit', () => {
    const passed: string[] = [];
    world.useRooms({ flush: () => {}, committed: (sectionId) => passed.push(sectionId), renew: () => {} });
    edit(world, world.section(), (fragment) => fragment.insert(0, [element('futureBlock', 'Lost?')]));
    sections.projectText(world.as('A06', 'observer'), world.section());
    expect(passed).toEqual([world.section()]);
    const copy = editorOf(world, world.section()).getXmlFragment(sections.FRAGMENT);
    expect(copy.toString()).not.toContain('Lost?');
  });

  it('keeps the last good words where there are too many of them, says so once, and recovers', () => {
    const before = row();
    const events = eventsSince(world);
    edit(world, world.section(), (fragment) => firstText(fragment).insert(0, 'x'.repeat(2_000_001)));
    expect(row()).toMatchObject({ textHash: before.textHash });
    expect(row().problem).toContain('longer than');
    edit(world, world.section(), (fragment) => firstText(fragment).insert(0, 'x'));
    expect(row().problem).toContain('longer than');
    expect(events.types()).toEqual(['section.quarantined']);
    edit(world, world.section(), (fragment) => firstText(fragment).delete(0, 2_000_002));
    expect(row()).toMatchObject({ problem: null, textHash: before.textHash });
  });

  it('recovers by a rewrite as well', () => {
    edit(world, world.section(), (fragment) => fragment.insert(0, [new Y.XmlElement('futureBlock')]));
    world.write(doc(h2('Reporting'), p('She decides.')));
    expect(row().problem).toBe(null);
    expect(linesOf()).toEqual(['Reporting', 'She decides.']);
  });
});
