import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doc, p } from '../../../schema/document/build';
import * as discussion from '../../../server/discussion';
import { FRAGMENT } from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { editorOf } from '../../support/typing';
import { lettersAt, lettersIn, lettersOf } from './letters';
import { Editor } from './loose-editor';
import { talkIn } from './talk';

/** Blocks of words that each stand once in the section, so that nobody can mistake where one of them went. */
const BLOCKS = 4;
const WORDS = 6;
const wordAt = (block: number, at: number) => `word${block}x${at}`;
const blockText = (block: number) => Array.from({ length: WORDS }, (_, at) => wordAt(block, at)).join(' ');
const begin = () => doc(...Array.from({ length: BLOCKS }, (_, block) => p(blockText(block))));

type Deed = (editor: Editor) => void;

const small = fc.nat({ max: 60 });
const block = fc.nat({ max: BLOCKS + 2 });
const typed = fc.constantFrom('new ', ' and', 'x', 'long words in between ');

/** What takes no letter of anybody's away for good. */
const harmless: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(block, typed).map(
    ([where, text]): Deed =>
      (editor) =>
        editor.addBlock(where, text),
  ),
  fc.tuple(block, small, small).map(
    ([where, at, length]): Deed =>
      (editor) =>
        editor.embolden(where, at, length),
  ),
  block.map(
    (where): Deed =>
      (editor) =>
        editor.makeHeading(where),
  ),
  fc.tuple(block, small).map(
    ([where, at]): Deed =>
      (editor) =>
        editor.split(where, at),
  ),
  fc.tuple(block, small, small).map(([where, at, length]): Deed => (editor) => {
    editor.erase(where, at, length);
    editor.undo.undo();
  }),
  block.map((where): Deed => (editor) => {
    editor.removeBlock(where);
    editor.undo.undo();
  }),
);

const anything: fc.Arbitrary<Deed> = fc.oneof(
  harmless,
  fc.tuple(block, small, typed).map(
    ([where, at, text]): Deed =>
      (editor) =>
        editor.type(where, at, text),
  ),
  fc.tuple(block, small, small).map(
    ([where, at, length]): Deed =>
      (editor) =>
        editor.erase(where, at, length),
  ),
  block.map(
    (where): Deed =>
      (editor) =>
        editor.removeBlock(where),
  ),
  fc.constant<Deed>((editor) => editor.undo.undo()),
  fc.constant<Deed>((editor) => editor.undo.redo()),
);

/** Who does what, and what happens to the machine then. */
const step = (deed: fc.Arbitrary<Deed>) =>
  fc.record({ who: fc.nat({ max: 1 }), deed, then: fc.constantFrom('sync', 'sync', 'offline', 'compact', 'restart') });

type Step = { who: number; deed: Deed; then: string };

const passage = fc
  .record({
    block: fc.nat({ max: BLOCKS - 1 }),
    from: fc.nat({ max: WORDS - 1 }),
    length: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ block: at, from, length }) => ({
    block: at,
    quote: Array.from({ length: Math.min(length, WORDS - from) }, (_, next) => wordAt(at, from + next)).join(' '),
  }));

function compact(world: Province, sectionId: string): void {
  const { updates } = world.database;
  const { updates: rows, seq } = updates.load(sectionId);
  const copy = editorOf(world, sectionId);
  if (rows.length > 0) updates.compact(sectionId, seq, rows.length, Y.encodeStateAsUpdate(copy));
  while (updates.trim(1000, 0));
}

/** Plays steps and looks at the comments after each of them. */
function play(
  steps: readonly Step[],
  passages: readonly { block: number; quote: string }[],
  looks: (found: Look) => void,
) {
  const world = aProvince();
  world.write(begin());
  const sectionId = world.section();
  const talk = talkIn(world);
  const ids = passages.map(({ block: at, quote }) => talk.open(world.as('A08'), quote, { block: at }));
  const editors = [new Editor(world, sectionId), new Editor(world, sectionId)];
  try {
    for (const { who, deed, then } of steps) {
      const editor = editors[who];
      if (!editor) throw new Error('Nobody there');
      deed(editor);
      if (then === 'offline') continue;
      editor.sync();
      if (then === 'compact') compact(world, sectionId);
      if (then === 'restart') world.storage.sqlite.pragma('wal_checkpoint(TRUNCATE)');
      looks({ comments: talk.all(), ids, passages, copy: editorOf(world, sectionId) });
    }
    for (const editor of editors) editor.sync();
    for (const editor of editors) editor.sync();
    looks({ comments: talk.all(), ids, passages, copy: editorOf(world, sectionId) });
  } finally {
    world.close();
  }
}

interface Look {
  comments: discussion.CommentView[];
  ids: string[];
  passages: readonly { block: number; quote: string }[];
  copy: Y.Doc;
}

/** Nothing is lost, and what says that it stands at its words does. */
function allIsTrue({ comments, ids, passages, copy }: Look): void {
  expect(comments.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const [at, id] of ids.entries()) {
    const comment = comments.find((each) => each.id === id);
    expect(comment?.quote).toBe(passages[at]?.quote);
    if (comment?.place === 'words') expect(lettersAt(copy, comment.anchor)).toBe(lettersOf(comment.quote));
    if (comment?.place === 'gone') expect(comment.anchor).toBe(null);
  }
}

const runs = { numRuns: 20, endOnFailure: true };
const several = fc.array(passage, { minLength: 1, maxLength: 3 });

describe('where a comment stands', () => {
  it('is at its words, through everybody’s typing, undo, merges, compaction: never lost, never elsewhere', () => {
    fc.assert(
      fc.property(fc.array(step(anything), { maxLength: 14 }), several, (steps, passages) =>
        play(steps, passages, allIsTrue),
      ),
      runs,
    );
  });

  it('is found whenever its words stand in a row, as long as nobody deletes them', () => {
    fc.assert(
      fc.property(fc.array(step(harmless), { maxLength: 10 }), several, (steps, passages) => {
        const online = steps.map((each) => ({ ...each, who: 0, then: each.then === 'offline' ? 'sync' : each.then }));
        play(online, passages, (look) => {
          allIsTrue(look);
          const letters = lettersIn(look.copy.getXmlFragment(FRAGMENT));
          for (const { quote, place } of look.comments) {
            if (letters.includes(lettersOf(quote))) expect(`${quote}: ${place}`).toBe(`${quote}: words`);
          }
        });
      }),
      runs,
    );
  });

  it('is the same after the process has started again', () => {
    const world = aProvince();
    world.write(begin());
    const talk = talkIn(world);
    const id = talk.open(world.as('A08'), wordAt(1, 2), { block: 1 });
    const editor = new Editor(world, world.section());
    editor.type(0, 3, 'typed before it ');
    editor.type(1, 0, 'and in front of it ');
    editor.sync();
    compact(world, world.section());
    const again = world.reopen();
    const lead = again.person('Lead');
    const [comment] = discussion.discussionOf(lead, world.section()).comments;
    expect(comment).toMatchObject({ id, place: 'words', block: 2 });
    expect(lettersAt(editorOf(again, world.section()), comment?.anchor ?? null)).toBe(wordAt(1, 2));
  });
});

describe('words that are gone', () => {
  const gone = (words: string, after: string, letters = 0) => {
    const world = aProvince();
    world.write(doc(p(words)));
    const talk = talkIn(world);
    const id = talk.open(world.as('A08'), 'She decides.', { letters });
    world.write(doc(p(after)));
    return { world, talk, id };
  };

  it('leave their comment in the tray, with its quote', () => {
    const { talk, id } = gone('She decides. The police ask.', 'The police ask.');
    expect(talk.view(id)).toMatchObject({ place: 'gone', quote: 'She decides.', block: 1, anchor: null });
  });

  it('are not mistaken for the same words elsewhere', () => {
    const { talk, id } = gone('She decides. Then they ask. She decides.', 'Then they ask. She decides.');
    expect(talk.view(id).place).toBe('gone');
  });

  it('that come back at their place have their comment again', () => {
    const { world, talk, id } = gone('She decides. The police ask.', 'The police ask.');
    expect(talk.view(id).place).toBe('gone');
    world.write(doc(p('She decides. The police ask.')));
    expect(talk.view(id).place).toBe('words');
  });

  it('of which some are left are shown as changed', () => {
    const { talk, id } = gone('She decides. The police ask.', 'She alone decides. The police ask.');
    expect(talk.view(id)).toMatchObject({ place: 'changed', block: 1 });
  });

  it('can be given other words by the agency or a lead, and by nobody else', () => {
    const { world, talk, id } = gone('She decides. The police ask.', 'The police ask. It is her choice.');
    const place = (ctx = world.as('A08')) =>
      discussion.placeComment(ctx, { commentId: id, quote: 'It is her choice.', block: 0 });
    expect(() => place(world.as('A03'))).toThrow(/other-party/);
    place();
    expect(talk.view(id)).toMatchObject({ place: 'words', quote: 'She decides.', standing: 'It is her choice.' });
    world.write(doc(p('New.'), p('The police ask. It is her choice.')));
    expect(talk.view(id)).toMatchObject({ place: 'words', block: 2 });
    expect(() => place()).toThrow(/wrong-state/);
  });
});
