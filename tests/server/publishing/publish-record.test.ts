import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSheets } from '../../../exports/xlsx';
import { openOfficeFile } from '../../../exports/zip';
import { readRecord, RECORD_FORMAT, type ConsensusRecord } from '../../../schema/consensus-record';
import * as agreement from '../../../server/agreement';
import * as discussion from '../../../server/discussion';
import type { Context } from '../../../server/kernel';
import * as meetings from '../../../server/meetings';
import { publishRecord, type RecordFormat } from '../../../server/publishing';
import * as sops from '../../../server/sops';
import { bare, ReadPdf } from '../../exports/pdf/read-pdf';
import { aProvince, objectionOfA06, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';

let world: Province;

/** A section that was objected to, corrected, commented on and agreed, in a meeting that was sealed. */
function live() {
  const { lead, sopId } = world;
  world.write('=SUM of care: she recieves it at once.');
  const commentId = discussion.openComment(world.as('A03'), {
    ...{ sectionId: world.section(), effect: 'better', kind: 'question', block: 0, quote: 'at once' },
    words: '=HYPERLINK("http://evil.example") is how soon?',
  });
  discussion.disposeOfComment(lead, { commentId, outcome: 'noted', reason: '+ see component 6' });
  const agenda = [{ sectionId: world.section(), minutes: 20 }];
  const planned = { sopId, title: 'First meeting', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(lead, planned);
  meetings.startMeeting(lead, { meetingId });
  meetings.takeAttendance(lead, { meetingId, attendance: [{ partyId: world.party('A06'), presence: 'room' }] });
  world.call();
  for (const code of ['A01', 'A03', 'A05', 'A08']) world.agree(code);
  world.object('A06');
  const objectionId = world.objections()[0]?.id ?? '';
  agreement.answerObjection(lead, { objectionId, kind: 'explanation', words: 'Only the police are told.' });
  const mine = { textHash: world.words(), position: 'agree-with-statement', statement: 'Only when a law says so.' };
  agreement.objectionSatisfied(world.as('A06'), { objectionId, ...mine });
  const correctionId = agreement.proposeCorrection(lead, {
    ...{ sectionId: world.section(), textHash: world.words(), quote: 'recieves', words: 'receives' },
  });
  const second = { correctionId, partyId: world.party('A08'), textHash: world.words() };
  agreement.confirmCorrection(world.as('A08'), second);
  meetings.sealMeeting(lead, { meetingId });
}

beforeEach(() => {
  world = aProvince();
});

const file = async (format: RecordFormat, ctx: Context = world.lead) =>
  (await publishRecord(ctx, { sopId: world.sopId, format })).bytes;

async function record(ctx?: Context): Promise<ConsensusRecord> {
  const reading = readRecord(Buffer.from(await file('json', ctx)).toString('utf8'));
  if (reading.kind !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record;
}

const schemaFile = new URL(`../../../schema/consensus-record/${RECORD_FORMAT}.schema.json`, import.meta.url);

describe('the exported record', () => {
  it('holds the whole course of a section, and is what its JSON Schema asks for', async () => {
    live();
    const made = await record();
    const schema = z.fromJSONSchema(
      JSON.parse(readFileSync(schemaFile, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
    );
    expect(schema.safeParse(made).error).toBeUndefined();
    expect(schema.safeParse({ ...made, votes: [{}] }).success).toBe(false);
    expect(made.positions.filter(({ section, position }) => section === 1 && position === 'agree')).toHaveLength(4);
    expect(made.votes.map(({ party, position, counts }) => `${party} ${position} ${counts}`)).toEqual([
      ...['A01 agree true', 'A03 agree true', 'A05 agree true', 'A08 agree true'],
      ...['A06 cannot-agree-yet false', 'A06 agree-with-statement true'],
    ]);
    expect(made.objections).toMatchObject([
      {
        party: 'A06',
        state: 'satisfied',
        open: false,
        reason: objectionOfA06.reason,
        answers: [{ kind: 'explanation' }],
      },
    ]);
    expect(made.corrections).toMatchObject([{ quote: 'recieves', words: 'receives', confirmedBy: 'A08' }]);
    expect(made.comments).toMatchObject([{ party: 'A03', outcome: { outcome: 'noted' }, late: false }]);
    expect(made.calls).toMatchObject([{ section: 1, meeting: 1, ending: null }]);
    expect(made.meetings).toMatchObject([{ number: 1, attendance: [{ party: 'A06', presence: 'room' }] }]);
    expect(made.revisions).toMatchObject([{ number: 1, meeting: 1, previousHash: null }]);
    expect(made.chain).toEqual({ whole: true, brokenAt: null, purged: [] });
  });

  it('is the same for everybody: agencies by their codes, people only where they lead', async () => {
    live();
    const { madeAt: _, ...forLead } = await record();
    const { madeAt: __, ...forObserver } = await record(world.as('A08', 'observer'));
    const text = JSON.stringify(forObserver);
    expect(text).not.toContain('representative of A03');
    expect(forObserver.members.filter(({ name }) => name !== null)).toMatchObject([{ role: 'lead', name: 'Lead' }]);
    expect(forObserver.votes).toEqual(forLead.votes);
  });

  it('names a seat that was handed over, with when it began and ended', async () => {
    const { members } = sops.register(world.lead, world.sopId);
    const memberId = members.find(({ partyId }) => partyId === world.party('A03'))?.id;
    sops.removeMember(world.lead, { sopId: world.sopId, memberId });
    const seats = (await record()).members.filter(({ party }) => party === 'A03');
    expect(seats.map(({ until }) => until === null)).toEqual([false]);
  });

  it('is not there for anybody without a seat', async () => {
    await expect(file('json', world.stranger)).rejects.toThrow(/not-found/);
    const refused = await publishRecord(world.anonymous, { sopId: world.sopId, format: 'pdf' }).catch(
      (error: unknown) =>
        refusal(() => {
          throw error;
        }),
    );
    expect(refused).toEqual({ code: 'sign-in-required' });
  });

  it('never holds a formula in a spreadsheet', async () => {
    live();
    const { parts } = openOfficeFile(await file('xlsx'));
    for (const [path, part] of parts)
      if (path.includes('sheet')) expect(Buffer.from(part).toString()).not.toContain('<f>');
    const words = (await readSheets(parts)).flat().flatMap(({ cells }) => cells);
    expect(words).toContain('=HYPERLINK("http://evil.example") is how soon?');
    const zipped = Buffer.from(await file('zip')).toString('utf8');
    expect(zipped).toContain(`"'=HYPERLINK(""http://evil.example"") is how soon?"`);
    expect(zipped).toContain('"\'+ see component 6"');
  });

  it('reads on paper: grid, tables under headings, and itself attached as JSON', async () => {
    live();
    const read = new ReadPdf(Buffer.from(await file('pdf')));
    const text = bare(read.words);
    const pieces = [
      ...['Consensus record', 'Of 25 positions, 4 agree, 1 agree with a statement', 'Contents', 'Positions', 'Votes'],
      ...['Only when a law says so.', 'Objections', objectionOfA06.reason, 'Only the police are told.', 'Comments'],
      ...[
        'Corrections',
        'recieves',
        'Calls',
        'Meetings',
        'First meeting',
        'In the room',
        'Revisions',
        'Signatures',
        'None.',
      ],
    ];
    expect(pieces.filter((piece) => !text.includes(bare(piece)))).toEqual([]);
    expect(read.check).toContain('No syntax or stream encoding errors found');
    expect(read.attachment('record.json')).toMatchObject({ record: { format: RECORD_FORMAT } });
    read.remove();
  });
});
