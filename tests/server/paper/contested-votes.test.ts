import { describe, expect, it } from 'vitest';
import { castVote, confirmVote, sectionView } from '../../../server/agreement';
import { needsYou } from '../../../server/notices';
import { contestPaper, enterPaper, paperSlip } from '../../../server/paper';
import { publishRecord } from '../../../server/publishing';
import { verifyTrail } from '../../../server/trail';
import type { Province } from '../../support/province';
import { calledProvince, enter, paperOf, vote } from './paper-facts';

const reason = 'We had marked the other box.';
const aside = { position: 's', standAside: 'm' };
const objecting = { position: 'n', ground: 'l', reason: 'No law says so.', remedy: 'Name the law.' };

const counted = ({ party, line }: Province, number = 1) =>
  line(number).cells.find(({ partyId }) => partyId === party('A05'))?.vote ?? null;

/** What waits about the first section, or a paper. */
const waiting = ({ sopId, section }: Province, ctx: Province['lead']) =>
  needsYou(ctx, sopId)
    .filter(({ sectionId }) => sectionId === null || sectionId === section(1))
    .map(({ kind }) => kind);

const wrongly = (province: Province, votes: object[] = [vote(province, 1, aside)]) =>
  enterPaper(province.lead, paperOf(province, { votes, comments: [] }));

const contest = (province: Province, paper: { paperId: string }) =>
  contestPaper(province.as('A05'), { ...paper, reason });

/** What the slip says is left of its only vote. */
const left = (province: Province, { paperId }: { paperId: string }) => paperSlip(province.lead, paperId).votes[0]?.left;

describe('what an agency said before a paper that was entered wrongly', () => {
  it('counts again on the same words, and page, slip and record say so', async () => {
    const province = calledProvince();
    province.agree('A05');
    const paper = wrongly(province);
    expect(counted(province)).toMatchObject({ position: 'stand-aside', channel: 'paper' });
    expect(left(province, paper)).toBeUndefined();
    contest(province, paper);
    expect(counted(province)).toMatchObject({ position: 'agree', channel: 'online', counts: true, again: true });
    expect(waiting(province, province.as('A05'))).not.toContain('vote');
    expect(left(province, paper)).toMatchObject({ vote: { is: 'earlier', position: 'agree', counts: true } });
    const { history } = sectionView(province.as('A03'), province.section(1));
    expect(history.map(({ position, disowned }) => [position, disowned ?? false])).toEqual([
      ['agree', false],
      ['stand-aside', true],
    ]);
    const { bytes } = await publishRecord(province.lead, { sopId: province.sopId, format: 'json' });
    const { votes } = JSON.parse(Buffer.from(bytes).toString()) as { votes: object[] };
    expect(votes).toMatchObject([
      { position: 'agree', counts: true, again: true },
      { position: 'stand-aside', counts: false, disowned: true },
    ]);
    const zipped = Buffer.from((await publishRecord(province.lead, { sopId: province.sopId, format: 'zip' })).bytes);
    expect(zipped.toString()).toMatch(/Agrees,"?Yes, again"?,[\s\S]*Stands aside,No: entered wrongly,/);
    expect(verifyTrail(province.database)).toMatchObject({ whole: true });
  });

  it('does not count for other words, and the lead goes on being told', () => {
    const province = calledProvince();
    province.agree('A05');
    province.reopenSection(1);
    province.write('The hotline answers at night.');
    province.call(1);
    const paper = wrongly(province);
    contest(province, paper);
    expect(counted(province)).toMatchObject({ position: 'agree', counts: false });
    expect(left(province, paper)).toMatchObject({ vote: { is: 'earlier', counts: false } });
    expect(waiting(province, province.as('A05'))).toContain('words-changed');
    expect(waiting(province, province.lead)).toContain('paper-contested');
    province.clock.forward(9 * 24 * 3_600_000);
    expect(waiting(province, province.lead)).toContain('paper-contested');
  });

  it('is passed over where an earlier entry is contested too, and where the agency answers itself', () => {
    const province = calledProvince();
    province.agree('A05');
    const [first, second] = [wrongly(province), wrongly(province, [vote(province, 1, objecting)])];
    contest(province, second);
    expect(counted(province)).toMatchObject({ position: 'stand-aside', channel: 'paper' });
    contest(province, first);
    expect(counted(province)).toMatchObject({ position: 'agree', again: true });
    castVote(province.as('A05'), { ...province.ballot('A05', 1), position: 'stand-aside', standAside: 'other' });
    expect(counted(province)).not.toHaveProperty('again');
    expect(left(province, first)).toMatchObject({ vote: { is: 'later', position: 'stand-aside' } });
  });

  it('counts beside an objection of the wrong entry, which the agency ends by saying the same once more', () => {
    const province = calledProvince();
    province.agree('A05');
    const paper = wrongly(province, [vote(province, 1, objecting)]);
    contest(province, paper);
    expect(left(province, paper)).toMatchObject({ vote: { position: 'agree' }, objects: true });
    expect(province.objections()).toMatchObject([{ state: 'raised', open: true }]);
    expect(waiting(province, province.as('A05'))).toContain('vote');
    province.agree('A05');
    expect(province.objections()).toMatchObject([{ state: 'satisfied', open: false }]);
    expect(waiting(province, province.as('A05'))).not.toContain('vote');
    expect(left(province, paper)).toMatchObject({ objects: false });
  });

  it('stays behind an answer that the agency had confirmed by itself, whoever contests the paper', () => {
    const province = calledProvince();
    province.agree('A05');
    const paper = wrongly(province);
    confirmVote(province.as('A05'), { voteId: counted(province)?.id });
    contestPaper(province.lead, { ...paper, reason });
    expect(counted(province)).toMatchObject({ position: 'stand-aside', confirmed: true });
    expect(left(province, paper)).toMatchObject({ vote: { is: 'this' } });
  });

  it('stays behind an answer that another paper brought too', () => {
    const province = calledProvince();
    const first = wrongly(province, [vote(province, 1)]);
    const second = enter(province, { votes: [vote(province, 1)] });
    contest(province, first);
    expect(counted(province)).toMatchObject({ position: 'agree', channel: 'paper' });
    contest(province, second);
    expect(counted(province)).toBeNull();
  });
});
