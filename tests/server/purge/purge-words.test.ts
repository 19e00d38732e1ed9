import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { doc, duty, h2, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';
import { trailEvents } from '../../../schema/tables';
import * as agreement from '../../../server/agreement';
import { keepLateEdit } from '../../../server/late-edits';
import * as meetings from '../../../server/meetings';
import { setPassword } from '../../../server/people';
import { lookAtKeyboard, lookForWords, purgeAtKeyboard, purgeWords } from '../../../server/purge';
import { verifyRevisions } from '../../../server/revisions';
import { searchSop } from '../../../server/search';
import * as sections from '../../../server/sections';
import { createSop } from '../../../server/sops';
import { openStorage } from '../../../server/storage';
import { trailPage, verifyTrail } from '../../../server/trail';
import { filesWith } from '../../support/files-with';
import { aProvince, type Province } from '../../support/province';
import { refusal, refusalOf } from '../../support/refusal';
import { temporaryFolder } from '../../support/temporary-folder';
import { edit, editorOf } from '../../support/typing';

const NAME = 'Zorina Achebe';
const REASON = 'the name of a survivor';
const PASSWORD = 'lantern river harbour scales';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const sought = (more: object = {}) => ({ sopId: world.sopId, words: NAME, ...more });

const purge = (more: object = {}) => purgeAtKeyboard(world.lead, sought({ reason: REASON, sure: 'on', ...more }));

const textOf = (number: number) =>
  JSON.stringify(sections.readText(world.lead, sections.projectText(world.lead, world.section(number)).textHash));

/** Types letter by letter at the start of a section, each letter an edit of its own, with slips that are taken back. */
function typeSlowly(number: number, words: string, slips = true): void {
  const copy = editorOf(world, world.section(number));
  const text = new Y.XmlText();
  edit(
    world,
    world.section(number),
    (root) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [text]);
      root.insert(0, [paragraph]);
    },
    copy,
  );
  const change = (work: () => void) => edit(world, world.section(number), work, copy);
  for (const letter of words) {
    if (slips) {
      change(() => text.insert(text.length, 'x'));
      change(() => text.delete(text.length - 1, 1));
    }
    change(() => text.insert(text.length, letter));
  }
}

/** Her name in everything that people can write. */
function writeEverywhere(): void {
  const { lead, sopId, section } = world;
  const directory = { party: world.party('A03'), name: 'Kesh Provincial Hospital', trigger: `When ${NAME} comes` };
  const [bold, rest] = [
    { type: 'text', text: 'Zorina ', marks: [{ type: 'bold' }] },
    { type: 'text', text: 'Achebe came.' },
  ];
  const cut: DocumentNode = { type: 'paragraph', content: [bold, rest] };
  const whole = doc(
    h2(`What ${NAME} needed`),
    p(`First ZORINA  ACHEBE asked.`),
    cut,
    duty({ ...directory, deadline: 'At once', record: 'File' }, 'Treats.'),
  );
  world.write(whole, 1);
  sections.addSection(lead, { sopId, title: `About ${NAME}`, text: `It was ${NAME} who came.` });
  const meetingId = meetings.planMeeting(lead, {
    ...{ sopId, title: `On ${NAME}`, place: `Room of ${NAME}`, plannedFor: '2026-03-04T09:00' },
    agenda: [{ sectionId: section(1), minutes: 30 }],
  });
  meetings.startMeeting(lead, { meetingId });
  world.call(1);
  const ballot = world.ballot('A06', 1);
  agreement.prepareVote(world.as('A08'), {
    ...world.ballot('A08', 1),
    position: 'agree-with-statement',
    statement: `For ${NAME}.`,
  });
  agreement.castVote(world.as('A03'), {
    ...world.ballot('A03', 1),
    position: 'agree-with-statement',
    statement: `We saw ${NAME}.`,
  });
  agreement.castVote(world.as('A06'), {
    ...{ ...ballot, position: 'cannot-agree-yet', ground: 'safety' },
    ...{ reason: `${NAME} was found.`, remedy: `Leave ${NAME} out.` },
  });
  const [objection] = world.objections(1);
  const objectionId = objection?.id ?? '';
  agreement.answerObjection(lead, { objectionId, kind: 'explanation', words: `${NAME} agreed.` });
  agreement.sustainObjection(world.as('A06'), { objectionId, finalStatement: `Not ${NAME}.` });
  agreement.recordObjection(lead, { objectionId, rationale: `${NAME} asked for it.` });
  lateEdit(1, `She told ${NAME} so.`);
  meetings.noteItem(lead, { meetingId, kind: 'decision', words: `Call ${NAME}.` });
  meetings.writeNarrative(lead, { meetingId, narrative: `${NAME} was spoken of.` });
  meetings.sealMeeting(lead, { meetingId });
  agreement.parkSection(lead, { sectionId: section(2), reason: `${NAME} again.` });
  agreement.reopenSection(lead, { sectionId: section(2), reason: `No more ${NAME}.` });
  agreement.reopenSection(lead, { sectionId: section(1), reason: `Because of ${NAME}.` });
  typeSlowly(2, `${NAME} `);
  edit(world, section(2), (root) => root.insert(0, [new Y.XmlElement(`future`)]));
}

/** Words that came when their section was closed. */
function lateEdit(number: number, words: string): void {
  const copy = editorOf(world, world.section(number));
  const before = Y.encodeStateVector(copy);
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  copy.getXmlFragment(sections.FRAGMENT).push([paragraph]);
  keepLateEdit(world.as('A03'), { sectionId: world.section(number), update: Y.encodeStateAsUpdate(copy, before) });
}

describe('a purge', () => {
  it('leaves no byte of the words in the data folder, in any case or encoding, nor after a restart', () => {
    writeEverywhere();
    expect(filesWith(world.dataDir, NAME).length).toBeGreaterThan(0);
    expect(searchSop(world.lead, { sopId: world.sopId, term: NAME }).length).toBeGreaterThan(10);
    const purged = purge();
    expect(purged.rewritten).toBe(true);
    expect(filesWith(world.dataDir, NAME)).toEqual([]);
    expect(filesWith(world.dataDir, 'Achebe')).toEqual([]);
    const again = world.reopen();
    expect(filesWith(world.dataDir, 'Achebe')).toEqual([]);
    again.close();
    expect(filesWith(world.dataDir, 'Achebe')).toEqual([]);
  });

  it('says where the words stood, and a look beforehand says the same and changes nothing', () => {
    writeEverywhere();
    const seen = lookAtKeyboard(world.lead, sought());
    expect(filesWith(world.dataDir, NAME).length).toBeGreaterThan(0);
    const { rewritten: _, ...purged } = purge();
    expect({ ...purged, sections: purged.sections.map(({ title: _, ...rest }) => rest) }).toEqual({
      ...seen,
      sections: seen.sections.map(({ title: _, ...rest }) => rest),
    });
    const stores = new Map(purged.places.map(({ store, places }) => [store, places]));
    expect(Object.fromEntries(stores)).toMatchObject({
      ...{ text: 6, titles: 2, calls: 1, votes: 4, objections: 3, meetings: 4 },
    });
    for (const store of ['wordings', 'records', 'trail'] as const) expect(stores.get(store)).toBeGreaterThan(0);
    expect(lookAtKeyboard(world.lead, sought())).toMatchObject({ places: [], sections: [] });
  });

  it('marks the places in the text with day and reason, and leaves the words around them', () => {
    world.write(doc(p(`She is called ${NAME}, and came.`)), 1);
    purge();
    expect(textOf(1)).toContain(`She is called [removed on 2026-03-02: ${REASON}], and came.`);
  });

  it('finds words that formatting cuts, in any case and with other spaces, and not as a part of others', () => {
    const cut = [
      { type: 'text', text: 'Ann', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' Lee came.' },
    ];
    world.write(
      doc({ type: 'paragraph', content: cut }, p('ANN\u00a0LEE, Ann  Lee.'), p('Joann Leeds and an annex.')),
      1,
    );
    const { places } = purge({ words: 'ann lee' });
    expect(places.find(({ store }) => store === 'text')).toEqual({ store: 'text', places: 3 });
    expect(textOf(1)).toContain('Joann Leeds and an annex.');
  });

  it('keeps the hash of what was sealed: the chains hold, and say where words were removed', () => {
    writeEverywhere();
    const head = verifyTrail(world.database);
    purge();
    const trail = verifyTrail(world.database);
    expect(trail).toMatchObject({ whole: true });
    expect(trail.whole && trail.purged.length).toBeGreaterThan(3);
    expect(verifyRevisions(world.lead, world.sopId)).toEqual({ whole: true, revisions: 1, purged: [1] });
    const { entries } = trailPage(world.lead, { sopId: world.sopId });
    expect(head.whole && entries.map(({ hash }) => hash)).toContain(head.whole && head.head);
  });

  it('writes an event with reason and counts, and without the words', () => {
    world.write(`It was ${NAME}.`);
    purge();
    const [event] = trailPage(world.lead, { sopId: world.sopId }).entries;
    expect(event).toMatchObject({ type: 'sop.purged', payload: { reason: REASON, counts: { text: 1 } } });
    expect(JSON.stringify(event)).not.toContain('Zorina');
  });

  it('does not hide a change that somebody else makes to what it left', () => {
    writeEverywhere();
    purge();
    const tamper = (statement: string) => world.database.unsealed(() => world.storage.sqlite.exec(statement));
    const [purged] = world.database.orm
      .select()
      .from(trailEvents)
      .all()
      .filter(({ payload }) => payload.includes('[removed'));
    tamper(`update revisions set record = replace(record, 'was spoken of', 'was silent')`);
    expect(verifyRevisions(world.lead, world.sopId)).toEqual({ whole: false, brokenAt: 1 });
    tamper(`update trail_events set payload = '{}' where seq = ${purged?.seq}`);
    expect(verifyTrail(world.database)).toEqual({ whole: false, brokenAt: purged?.seq });
  });

  it('leaves what is sealed as closed as before, also when the process dies in the middle', () => {
    writeEverywhere();
    const [during, opened] = [temporaryFolder(), 'update votes set statement = null'];
    expect(() =>
      world.database.unsealed(() => {
        world.storage.sqlite.exec("update meetings set narrative = 'changed'");
        cpSync(world.dataDir, during, { recursive: true });
        throw new Error('the lights went out');
      }),
    ).toThrow('the lights went out');
    rmSync(join(during, 'accord.db-shm'), { force: true });
    const after = openStorage(during);
    for (const sqlite of [world.storage.sqlite, after.sqlite]) {
      expect(() => sqlite.exec(opened)).toThrow('votes is sealed');
      expect(sqlite.prepare("select 1 from meetings where narrative = 'changed'").all()).toEqual([]);
    }
    after.close();
    purge();
    expect(() => world.storage.sqlite.exec(opened)).toThrow('votes is sealed');
  });

  it('opens a called section again, whose votes were for other words, and no other', () => {
    world.write(`It was ${NAME}.`, 1);
    world.agreeAll(1);
    world.agreeAll(2);
    purge();
    expect([world.status(1).section.phase, world.status(2).section.phase]).toEqual(['drafting', 'called']);
    expect([world.line(1).status, world.line(2).status]).toEqual(['drafting', 'agreed']);
  });

  it('takes out what was typed and deleted again, of which only the history tells', () => {
    typeSlowly(1, NAME);
    edit(world, world.section(1), (root) => root.delete(0, 1));
    expect(lookAtKeyboard(world.lead, sought()).places).toEqual([{ store: 'typed-before', places: 1 }]);
    purge();
    const { state, updates } = world.database.updates.load(world.section(1));
    expect(updates).toEqual([]);
    expect(Buffer.from(state ?? []).toString('latin1')).not.toMatch(/Z|Ach/);
  });

  it('touches no other procedure, also where one stands on the same words', () => {
    const other = createSop(world.lead, { title: NAME, setting: '', templateId: 'short-sop' });
    const [first] = sections.outline(world.lead, other);
    const sectionId = first?.id ?? '';
    sections.rewriteSection(world.lead, { sectionId, document: doc(p(`It was ${NAME}.`)) });
    world.write(`It was ${NAME}.`);
    world.call();
    expect(purge().beyond).toEqual([{ kind: 'other-sop', count: 1 }]);
    expect(textOf(1)).not.toContain('Zorina');
    const { textHash } = sections.projectText(world.lead, sectionId);
    expect(JSON.stringify(sections.readText(world.lead, textHash))).toContain(`It was ${NAME}.`);
    purgeAtKeyboard(world.lead, { ...sought({ reason: REASON, sure: 'on' }), sopId: other });
    purge();
    expect(filesWith(world.dataDir, 'Zorina')).toEqual([]);
  });
});

describe('who may purge', () => {
  it('is a lead who says who they are, why, and that they are sure', async () => {
    await setPassword(world.lead, { password: PASSWORD });
    const input = sought({ reason: REASON, password: PASSWORD, sure: 'on' });
    expect(await refusalOf(purgeWords(world.as('A03'), input))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(await refusalOf(purgeWords(world.stranger, input))).toMatchObject({ code: 'not-found' });
    expect(await refusalOf(purgeWords(world.lead, { ...input, password: 'a guess at it' }))).toMatchObject({
      code: 'wrong-credentials',
    });
    expect(await refusalOf(purgeWords(world.lead, { ...input, password: '' }))).toMatchObject({
      code: 'reauthentication-required',
    });
    expect(await refusalOf(purgeWords(world.lead, { ...input, reason: `about ${NAME}` }))).toMatchObject({
      code: 'invalid',
    });
    expect(await refusalOf(purgeWords(world.lead, { ...input, words: 'a' }))).toMatchObject({ code: 'invalid' });
    world.write(`It was ${NAME}.`);
    expect(await purgeWords(world.lead, input)).toMatchObject({ sections: [{ number: 1, places: 1 }] });
  });

  it('is nobody else for a look at where words stand', () => {
    expect(refusal(() => lookForWords(world.as('A03'), sought()))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(lookForWords(world.lead, sought())).toMatchObject({ places: [] });
  });
});
