import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import { COMPUTED, commentColumns, rowKey, type CommentCells } from '../../../schema/comment-form';
import { wordsOfForm as words } from '../../../schema/words/en/comment-form';
import { cellFaults } from '../../../schema/words/en/comment-import';
import * as discussion from '../../../server/discussion';
import * as meetings from '../../../server/meetings';
import { aProvince, type Province } from '../../support/province';
import { eventsSince } from '../../support/trail';
import { firstWords, talkIn } from './talk';

let world: Province;
let talk: ReturnType<typeof talkIn>;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p(firstWords), p('The shelter takes her in.')));
  talk = talkIn(world);
});

const blank = Object.fromEntries(commentColumns.map((column) => [column, ''])) as CommentCells;

const paper = (more: Partial<CommentCells> = {}): CommentCells => ({
  ...{ ...blank, party: 'A08', section: '1', kind: 'Concern', words: 'Who tells her first?' },
  ...{ channel: 'Paper', receivedOn: '2026-03-01', ...more },
});

const numbered = (...cells: CommentCells[]) => cells.map((each, at) => ({ at: at + 7, cells: each }));

const look = (...cells: CommentCells[]) =>
  discussion.previewComments(world.lead, { sopId: world.sopId, rows: numbered(...cells) });

async function bring(...cells: CommentCells[]) {
  const rows = numbered(...cells);
  const { plan } = await discussion.previewComments(world.lead, { sopId: world.sopId, rows });
  return discussion.importComments(world.lead, { sopId: world.sopId, rows: JSON.stringify(rows), plan });
}

const faultsOf = async (cells: CommentCells) => {
  const [row] = (await look(cells)).rows;
  return row?.does === 'wrong' ? row.faults : [];
};

/** The row of a comment as a table has it. */
function kept(id: string, more: Partial<CommentCells> = {}): CommentCells {
  const line = discussion.commentTable(world.lead, { sopId: world.sopId }).lines.find((each) => each.id === id);
  if (!line) throw new Error(`No comment ${id}`);
  const { party, section, quote, proposal, outcome } = line;
  return {
    ...{ ...blank, number: rowKey(line), party: party ? `${party.code} ${party.name}` : words.lead },
    ...{ section: `${section.number}. ${section.title}`, quote, words: line.words, proposal: proposal ?? '' },
    ...{ outcome: outcome ? words.outcomes[outcome.outcome] : '', reason: outcome?.reason ?? '', ...more },
  };
}

describe('a row with no number', () => {
  it('becomes a comment of its agency, with its channel and the day it was received', async () => {
    const events = eventsSince(world);
    expect((await look(paper({ quote: 'write a report' }))).rows[0]).toMatchObject({
      does: 'open',
      party: 'A08',
      to: null,
    });
    expect(events.types()).toEqual([]);
    expect(await bring(paper({ quote: 'write a report' }))).toMatchObject({ opened: 1, decided: 0, wrong: 0 });
    expect(talk.all()[0]).toMatchObject({
      ...{ party: { code: 'A08' }, kind: 'concern', effect: 'unsure', channel: 'paper', receivedOn: '2026-03-01' },
      ...{ place: 'words', quote: 'write a report', block: 1, words: 'Who tells her first?' },
    });
    expect(events.types()).toEqual(['comment.opened', 'comment.table-imported']);
    expect(events.rows().at(-1)?.payload).toBe('{"decided":0,"opened":1,"rows":1,"wrong":0}');
  });

  it('can carry wording, a block and its disposition', async () => {
    await bring(
      paper({ kind: 'Other wording', quote: 'at once', proposal: 'within one hour', words: '' }),
      paper({ kind: 'Other wording', quote: 'takes her in', proposal: words.deletes, block: 'C1-2' }),
      paper({ block: 'C1-2', outcome: 'Not accepted', reason: 'There is no bed.', channel: 'Phone or message' }),
    );
    const all = talk.all().sort((a, b) => a.number - b.number);
    expect(all[0]).toMatchObject({ kind: 'wording', proposal: expect.arrayContaining([]), quote: 'at once' });
    expect(all[1]).toMatchObject({ quote: 'takes her in', block: 2 });
    expect(all[2]).toMatchObject({ quote: 'The shelter takes her in.', channel: 'relayed' });
    expect(all[2]?.outcomes[0]).toMatchObject({ outcome: 'not-accepted', reason: 'There is no bed.' });
  });

  it('enters once, however often the table comes back and whatever a program does to its dashes', async () => {
    await bring(paper({ words: 'She "waits" - too long.' }));
    const again = paper({ words: 'She “waits” – too  long.', party: 'A08 Open Scales Legal Aid', section: 'C1' });
    expect((await look(again)).rows[0]).toEqual({ at: 7, does: 'nothing', because: 'entered', number: 1 });
    expect(await bring(again)).toMatchObject({ opened: 0, decided: 0 });
    expect(talk.all()).toHaveLength(1);
  });

  it('that is decided on later in the same file is decided, and does not enter again', async () => {
    await bring(paper());
    expect(await bring(paper({ outcome: 'Noted', reason: 'Said already.' }))).toMatchObject({ opened: 0, decided: 1 });
    expect(talk.all()[0]?.outcomes[0]?.outcome).toBe('noted');
  });

  it('that stands there twice enters once', async () => {
    expect((await look(paper(), paper())).rows.map(({ does }) => does)).toEqual(['open', 'nothing']);
  });

  it.each<[Partial<CommentCells>, keyof CommentCells]>([
    [{ party: '' }, 'party'],
    [{ party: 'Z99' }, 'party'],
    [{ section: '' }, 'section'],
    [{ section: '99' }, 'section'],
    [{ block: 'C2-1' }, 'block'],
    [{ block: 'C1-40' }, 'block'],
    [{ kind: 'Poem' }, 'kind'],
    [{ effect: 'Perhaps' }, 'effect'],
    [{ channel: '' }, 'channel'],
    [{ channel: 'Online' }, 'channel'],
    [{ receivedOn: '' }, 'receivedOn'],
    [{ receivedOn: '01/03/2026' }, 'receivedOn'],
    [{ words: '' }, 'words'],
    [{ words: 'x'.repeat(4001) }, 'words'],
    [{ quote: 'writes a poem' }, 'quote'],
    [{ kind: 'Other wording' }, 'proposal'],
    [{ answer: 'Satisfied' }, 'answer'],
    [{ outcome: 'Perhaps' }, 'outcome'],
    [{ outcome: 'Withdrawn', reason: 'x' }, 'outcome'],
    [{ outcome: 'Noted' }, 'reason'],
    [{ reason: 'No bed.' }, 'reason'],
    [{ outcome: 'Accepted', meeting: '9' }, 'meeting'],
    [{ words: COMPUTED }, 'words'],
  ])('with %o is wrong in that cell, and says what to do', async (more, column) => {
    const faults = await faultsOf(paper(more));
    expect(faults.map((each) => each.column)).toEqual([column]);
    expect('message' in (faults[0] ?? {}) && faults[0]).toMatchObject({ message: expect.stringMatching(/\.$/) });
    expect(await bring(paper(more))).toMatchObject({ opened: 0, wrong: 1 });
    expect(talk.all()).toEqual([]);
  });

  it('with words that could hurt a survivor does not enter, and names the rule', async () => {
    const unsafe = 'Our staff will record her migration status.';
    for (const column of ['words', 'reason'] as const) {
      const [fault] = await faultsOf(paper({ outcome: 'Noted', reason: 'Said.', [column]: unsafe }));
      expect(fault).toMatchObject({ column, safety: expect.any(String) });
    }
    const proposed = paper({ kind: 'Other wording', quote: 'at once', proposal: unsafe });
    expect(await faultsOf(proposed)).toMatchObject([{ column: 'proposal' }]);
  });
});

describe('a row with the number of a comment', () => {
  it('decides on it when a lead filled in its disposition', async () => {
    const id = talk.open(world.as('A08'), 'write a report');
    const row = kept(id, { outcome: 'ACCEPTED in part', reason: 'Once a day.' });
    expect((await look(row)).rows).toEqual([
      { at: 7, does: 'decide', number: 1, from: null, to: 'accepted-in-part', reason: 'Once a day.' },
    ]);
    expect(await bring(row)).toMatchObject({ opened: 0, decided: 1 });
    expect(talk.view(id).outcomes).toMatchObject([{ outcome: 'accepted-in-part', reason: 'Once a day.' }]);
    expect(await bring(row)).toMatchObject({ opened: 0, decided: 0, wrong: 0 });
    expect(talk.view(id).outcomes).toHaveLength(1);
  });

  it('changes nothing as it was handed out, nor as an old table that a later decision has overtaken', async () => {
    const commentId = talk.open(world.as('A08'), 'write a report');
    const undecided = kept(commentId);
    discussion.disposeOfComment(world.lead, { commentId, outcome: 'noted', reason: 'First.' });
    const first = kept(commentId);
    discussion.disposeOfComment(world.lead, { commentId, outcome: 'accepted', reason: '' });
    const why = async (row: CommentCells) =>
      (await look(row)).rows.map((each) => each.does === 'nothing' && each.because);
    expect([await why(undecided), await why(first), await why(kept(commentId))]).toEqual([
      ['blank'],
      ['older'],
      ['same'],
    ]);
  });

  it('says at which meeting it was decided', async () => {
    const id = talk.open(world.as('A08'), 'write a report');
    const input = { sopId: world.sopId, title: 'First', place: '', plannedFor: '2026-03-09T09:00:00Z' };
    const agenda = [{ sectionId: world.section(1), minutes: 20 }];
    const meetingId = meetings.planMeeting(world.lead, { ...input, agenda });
    expect(await faultsOf(kept(id, { outcome: 'Accepted', meeting: '1' }))).toMatchObject([{ column: 'meeting' }]);
    meetings.startMeeting(world.lead, { meetingId });
    await bring(kept(id, { outcome: 'Accepted', meeting: '1' }));
    expect(talk.view(id).outcomes[0]).toMatchObject({ outcome: 'accepted', meeting: 1 });
  });

  it('is wrong beside the words of another comment: it was sorted apart', async () => {
    const [first, second] = [talk.open(world.as('A08'), 'at once'), talk.open(world.as('A03'), 'write a report')];
    const mixed = { ...kept(second), number: kept(first).number, outcome: 'Accepted' };
    const message = cellFaults.otherWords(1);
    expect(await faultsOf(mixed)).toEqual([
      { column: 'party', message },
      { column: 'quote', message },
    ]);
  });

  it('is wrong with the number of another procedure, a number twice, and an answer that only its agency gives', async () => {
    const id = talk.open(world.as('A08'), 'at once');
    expect(await faultsOf(kept(id, { number: rowKey({ id: 'comment_other', number: 1 }) }))).toMatchObject([
      { column: 'number', message: cellFaults.unknownNumber },
    ]);
    expect((await look(kept(id), kept(id))).rows[1]).toMatchObject({ does: 'wrong', faults: [{ column: 'number' }] });
    expect(await faultsOf(kept(id, { outcome: 'Accepted', answer: 'Satisfied' }))).toMatchObject([
      { column: 'answer' },
    ]);
  });

  it('is left alone once its agency withdrew it', async () => {
    const commentId = talk.open(world.as('A08'), 'at once');
    discussion.withdrawComment(world.as('A08'), { commentId, reason: 'Settled between us.' });
    expect((await look(kept(commentId))).rows[0]).toMatchObject({ does: 'nothing', because: 'same' });
    expect(await faultsOf(kept(commentId, { outcome: 'Accepted' }))).toMatchObject([{ message: cellFaults.withdrawn }]);
  });
});

describe('a table', () => {
  it('brings in its good rows and leaves its wrong ones', async () => {
    const id = talk.open(world.as('A03'), 'at once');
    const answer = await bring(kept(id, { outcome: 'Accepted' }), paper({ party: 'Z99' }), paper());
    expect(answer).toEqual({ kind: 'written', opened: 1, decided: 1, wrong: 1 });
  });

  it('is not written when something was decided since its rows were shown', async () => {
    const commentId = talk.open(world.as('A03'), 'at once');
    const rows = numbered(kept(commentId, { outcome: 'Accepted' }));
    const { plan } = await discussion.previewComments(world.lead, { sopId: world.sopId, rows });
    discussion.disposeOfComment(world.lead, { commentId, outcome: 'noted', reason: 'Later.' });
    const answer = await discussion.importComments(world.lead, { sopId: world.sopId, rows, plan });
    expect(answer).toMatchObject({ kind: 'changed', preview: { rows: [{ does: 'decide', from: 'noted' }] } });
    expect(talk.view(commentId).outcomes).toHaveLength(1);
  });

  it('is written whole or not at all', async () => {
    const rows = numbered(paper(), paper({ words: 'And who goes with her?' }));
    const { plan } = await discussion.previewComments(world.lead, { sopId: world.sopId, rows });
    let made = 0;
    const failing = {
      ...world.lead,
      newId: (prefix: Parameters<typeof world.lead.newId>[0]) => {
        made += 1;
        if (made > 1) throw new Error('The power went out');
        return world.lead.newId(prefix);
      },
    };
    await expect(discussion.importComments(failing, { sopId: world.sopId, rows, plan })).rejects.toThrow('power');
    expect(talk.all()).toEqual([]);
    expect(await bring(paper(), paper({ words: 'And who goes with her?' }))).toMatchObject({ opened: 2 });
  });

  it('is brought by a lead alone', async () => {
    const rows = numbered(paper());
    const input = { sopId: world.sopId, rows, plan: 'a'.repeat(64) };
    for (const command of [discussion.previewComments, discussion.importComments]) {
      await expect(command(world.as('A08'), input)).rejects.toMatchObject({
        code: 'forbidden',
        details: { reason: 'not-lead' },
      });
      await expect(command(world.stranger, input)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('whose rows were lost on the way is asked for again', async () => {
    const input = { sopId: world.sopId, rows: '[{', plan: 'a'.repeat(64) };
    await expect(discussion.importComments(world.lead, input)).rejects.toMatchObject({ code: 'invalid' });
  });
});
