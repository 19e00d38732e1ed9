import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRecord, RECORD_FORMAT } from '../../../schema/consensus-record';
import { makeBlock } from '../../../schema/document/blocks';
import { doc } from '../../../schema/document/build';
import * as meetings from '../../../server/meetings';
import { confirmPaper, contestPaper, enterPaper, paperSlip } from '../../../server/paper';
import { publishRecord, type RecordFormat } from '../../../server/publishing';
import { purgeAtKeyboard } from '../../../server/purge';
import { latestRecord, revisionView, verifyRevisions } from '../../../server/revisions';
import { searchSop } from '../../../server/search';
import { bare, ReadPdf } from '../../exports/pdf/read-pdf';
import type { Province } from '../../support/province';
import { calledProvince, enter, paperOf, vote } from './paper-facts';

const reason = 'We had marked the other box.';

let world: Province;

beforeEach(() => {
  world = calledProvince();
});

function seal() {
  const agenda = [{ sectionId: world.section(), minutes: 20 }];
  const planned = { sopId: world.sopId, title: 'A meeting', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(world.lead, planned);
  meetings.startMeeting(world.lead, { meetingId });
  return revisionView(world.lead, meetings.sealMeeting(world.lead, { meetingId })).record;
}

/** Three papers: one confirmed by its agency, one that a lead contested for it, one without a word. */
function threePapers() {
  const [first, second] = [enter(world), enter(world, { votes: [vote(world, 2)], comments: [] })];
  confirmPaper(world.as('A05'), first);
  contestPaper(world.lead, { ...second, reason });
  const more = { partyId: world.party('A06'), votes: [vote(world, 1), vote(world, 2)], comments: [] };
  return [first, second, enterPaper(world.lead, paperOf(world, more))].map(({ paperId }) => paperId);
}

const told = [
  ['A05', [1], 1, 'confirmed', 'A05', null],
  ['A05', [2], 0, 'contested', null, reason],
  ['A06', [1, 2], 0, null, undefined, undefined],
];

const file = async (format: RecordFormat) =>
  Buffer.from((await publishRecord(world.lead, { sopId: world.sopId, format })).bytes);

const said = (papers: NonNullable<ReturnType<typeof seal>['papers']>) =>
  papers.map(({ party, sections, comments, answer }) => {
    return [party, sections, comments.length, answer?.kind ?? null, answer?.by, answer?.reason];
  });

describe('papers in the record', () => {
  it('stand in what is sealed, by agency and never by person, with what their agencies said of the entry', () => {
    expect(seal()).not.toHaveProperty('papers');
    threePapers();
    const record = seal();
    const { papers = [], comments } = record;
    expect(said(papers)).toEqual(told);
    expect(papers[0]?.comments).toEqual(comments?.map(({ code }) => code));
    expect(papers[0]).toMatchObject({ receivedOn: '2026-03-01', enteredBy: 'Lead' });
    expect(JSON.stringify(papers)).not.toContain('representative of');
    expect(latestRecord(world.lead, world.sopId)).toMatchObject({ changed: false });
    expect(verifyRevisions(world.lead, world.sopId)).toMatchObject({ whole: true, revisions: 2 });
  });

  it('keep a sealed record as it stands while days pass, until an agency says something', () => {
    const [, , open] = threePapers();
    seal();
    world.clock.forward(9 * 24 * 3_600_000);
    expect(latestRecord(world.lead, world.sopId)).toMatchObject({ changed: false });
    confirmPaper(world.as('A06'), { paperId: open });
    expect(latestRecord(world.lead, world.sopId)).toMatchObject({ changed: true });
  });

  it('are exported, in a form that files made before there were papers have too', async () => {
    threePapers();
    const json: unknown = JSON.parse((await file('json')).toString());
    const reading = readRecord(JSON.stringify(json));
    if (reading.kind !== 'record') throw new Error(JSON.stringify(reading));
    const { papers, ...older } = reading.record;
    expect(said(papers ?? [])).toEqual(told);
    const path = new URL(`../../../schema/consensus-record/${RECORD_FORMAT}.schema.json`, import.meta.url);
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0]);
    expect([json, older].map((each) => schema.safeParse(each).error)).toEqual([undefined, undefined]);
    expect(schema.safeParse({ ...older, papers: [{}] }).success).toBe(false);
    expect(readRecord(JSON.stringify(older)).kind).toBe('record');
  });

  it('are a table for spreadsheets and on paper', async () => {
    threePapers();
    const zipped = (await file('zip')).toString();
    const table = zipped.slice(zipped.indexOf('papers.csv')).split('\r\n').slice(0, 4);
    expect(table.map((line) => line.split(',').slice(-4).join())).toEqual([
      expect.stringMatching(/State,Said by,At,Reason$/) as unknown,
      expect.stringMatching(/^Confirmed,The agency,2026-03-0\d [\d:]+,$/) as unknown,
      expect.stringMatching(/^Entered wrongly,Lead,2026-03-0\d [\d:]+,We had marked the other box\.$/) as unknown,
      'No word yet,,,',
    ]);
    const read = new ReadPdf(await file('pdf'));
    const text = bare(read.words);
    read.remove();
    const pieces = ['Papers', 'Entered wrongly', reason, 'No word yet'];
    expect(pieces.filter((piece) => !text.includes(bare(piece)))).toEqual([]);
  });

  it('say nothing of where a shelter is, whoever wrote it', async () => {
    const attrs = { category: 'shelter', name: 'House of the river', location: 'Lantern street 4' } as const;
    world.write(doc(makeBlock('directory', {}, makeBlock('directoryEntry', attrs))), 3);
    const { paperId } = enter(world);
    contestPaper(world.as('A05'), { paperId, reason: 'Our sheet went to Lantern street 4 first.' });
    expect(paperSlip(world.as('A05'), paperId).reason).toContain('Lantern street 4');
    const { papers = [] } = seal();
    expect(papers[0]?.answer?.reason).toBe('Our sheet went to [withheld] first.');
    expect((await file('json')).toString()).not.toContain('Lantern street');
  });

  it('are found by leads and their own agency, with the slip they are shown on', () => {
    const [, contested = ''] = threePapers();
    const found = (term: string, ctx = world.lead) => searchSop(ctx, { sopId: world.sopId, term });
    const place = { id: contested, number: 2, title: 'Provincial Police' };
    expect(found('marked box')).toMatchObject([{ kind: 'paper', place }]);
    expect(found('A06')).toMatchObject([{ kind: 'paper', place: { number: 3 } }]);
    expect(found('marked box', world.as('A05', 'contributor'))).toMatchObject([{ kind: 'paper', place }]);
    expect(found('marked box', world.as('A06'))).toEqual([]);
    expect(found('marked box', world.as('A05', 'observer'))).toEqual([]);
  });

  it('lose what is purged, in every record of them', async () => {
    const { paperId } = enter(world);
    contestPaper(world.as('A05'), { paperId, reason: 'Zorina Achebe answered this for us.' });
    seal();
    purgeAtKeyboard(world.lead, {
      sopId: world.sopId,
      words: 'Zorina Achebe',
      reason: 'the name of a survivor',
      sure: 'on',
    });
    const { reason: left } = paperSlip(world.lead, paperId);
    expect(left).toMatch(/answered this for us\.$/);
    expect(left).not.toContain('Zorina');
    expect((await file('json')).toString()).not.toContain('Zorina');
    expect(searchSop(world.lead, { sopId: world.sopId, term: 'Zorina' })).toEqual([]);
    expect(verifyRevisions(world.lead, world.sopId)).toEqual({ whole: true, revisions: 1, purged: [1] });
  });
});
