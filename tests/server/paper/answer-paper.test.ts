import { describe, expect, it } from 'vitest';
import { castVote } from '../../../server/agreement';
import { callList, needsYou } from '../../../server/notices';
import { confirmPaper, contestPaper, enterPaper, paperDesk, paperSlip } from '../../../server/paper';
import { verifyTrail } from '../../../server/trail';
import type { Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { calledProvince, enter, paperOf, vote } from './paper-facts';

const DAY = 24 * 3_600_000;
const reason = 'We had marked the other box.';

function entered(more: object = {}) {
  const province = calledProvince();
  const { paperId } = enter(province, more);
  return { province, paperId };
}

const counted = ({ party, line }: Province, number = 1) =>
  line(number).cells.find(({ partyId }) => partyId === party('A05'))?.vote ?? null;

const waiting = ({ sopId }: Province, ctx: Province['lead']) => needsYou(ctx, sopId).map(({ kind }) => kind);

describe('an entry that is read back', () => {
  it('waits for its agency, which confirms every vote of it at once', () => {
    const { province, paperId } = entered();
    const police = province.as('A05');
    expect(needsYou(police, province.sopId)).toContainEqual({
      ...{ kind: 'paper-entered', to: `/sops/${province.sopId}/paper/slips/${paperId}`, title: 'Lower Kesh' },
      ...{ party: 'A05', sectionId: null },
    });
    expect(waiting(province, province.as('A03'))).not.toContain('paper-entered');
    expect(waiting(province, province.lead)).not.toContain('paper-entered');
    const called = callList(province.lead, province.sopId).lines.find(({ party }) => party.code === 'A05');
    expect(called?.waiting).toContainEqual({ kind: 'paper-entered', title: 'Lower Kesh', count: 1 });
    confirmPaper(police, { paperId });
    confirmPaper(police, { paperId });
    expect(counted(province)).toMatchObject({ position: 'agree', confirmed: true, counts: true });
    expect(waiting(province, police)).not.toContain('paper-entered');
    expect(paperSlip(police, paperId)).toMatchObject({ state: 'confirmed', abilities: { contest: false } });
    expect(refusal(() => contestPaper(police, { paperId, reason }))).toMatchObject({ reason: 'paper-stands' });
  });

  it('that is contested counts no longer, tells the lead, and waits for the agency’s own answer', () => {
    const { province, paperId } = entered();
    const police = province.as('A05');
    contestPaper(police, { paperId, reason });
    expect(counted(province)).toBeNull();
    expect(waiting(province, police)).toContain('vote');
    expect(waiting(province, province.lead)).toContain('paper-contested');
    expect(paperSlip(province.lead, paperId)).toMatchObject({ state: 'contested', reason, votes: [{ number: 1 }] });
    expect(refusal(() => confirmPaper(police, { paperId }))).toMatchObject({ reason: 'paper-contested' });
    expect(refusal(() => enter(province))).toMatchObject({ reason: 'paper-contested' });
    province.clock.forward(8 * DAY);
    expect(waiting(province, province.lead)).toContain('paper-contested');
    castVote(police, { ...province.ballot('A05', 1), position: 'stand-aside', standAside: 'other' });
    expect(counted(province)).toMatchObject({ position: 'stand-aside', confirmed: true });
    expect(waiting(province, province.lead)).not.toContain('paper-contested');
    expect(verifyTrail(province.database)).toMatchObject({ whole: true });
  });

  it('leaves an objection of a contested paper open until the agency answers itself', () => {
    const objecting = { position: 'n', ground: 'l', reason: 'No law says so.', remedy: 'Name the law.' };
    const province = calledProvince();
    const { paperId } = enter(province, { votes: [vote(province, 1, objecting)] });
    contestPaper(province.as('A05'), { paperId, reason });
    expect(province.objections()).toMatchObject([{ state: 'raised', open: true }]);
    province.agree('A05');
    expect(province.objections()).toMatchObject([{ state: 'satisfied', open: false }]);
  });

  it('does not touch what the agency itself answered meanwhile', () => {
    const { province, paperId } = entered();
    province.agree('A05');
    const own = { ...province.ballot('A05', 1), position: 'agree-with-statement', statement: 'From May on.' };
    castVote(province.as('A05'), own);
    contestPaper(province.as('A05'), { paperId, reason });
    expect(counted(province)).toMatchObject({ statement: 'From May on.', channel: 'online' });
  });

  it('can be contested to the end of the seventh day, and stands on the eighth', () => {
    const { province, paperId } = entered();
    const { until } = paperSlip(province.lead, paperId);
    expect(until).toBe('2026-03-09');
    province.clock.now = new Date('2026-03-09T23:59:00Z');
    expect(paperSlip(province.as('A05'), paperId)).toMatchObject({ state: 'open', abilities: { contest: true } });
    const second = enterPaper(province.lead, paperOf(province, { receivedOn: '2026-03-02', comments: [] }));
    contestPaper(province.as('A05'), { paperId, reason });
    province.clock.now = new Date('2026-03-17T00:00:00Z');
    expect(paperSlip(province.as('A05'), second.paperId)).toMatchObject({ state: 'stands' });
    expect(refusal(() => contestPaper(province.as('A05'), { ...second, reason }))).toMatchObject({
      reason: 'paper-stands',
    });
    expect(waiting(province, province.as('A05'))).not.toContain('paper-entered');
  });

  it('is for the agency, and for the lead who writes its word down; nobody else sees it', () => {
    const { province, paperId } = entered();
    const contest = (ctx: Province['lead']) => refusal(() => contestPaper(ctx, { paperId, reason }));
    expect(refusal(() => paperSlip(province.as('A03'), paperId))).toMatchObject({ code: 'forbidden' });
    expect(contest(province.as('A03'))).toMatchObject({ code: 'forbidden' });
    expect(contest(province.as('A05', 'contributor'))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => confirmPaper(province.lead, { paperId }))).toMatchObject({ code: 'forbidden' });
    for (const id of [paperId, 'paper_0000000000000000'])
      expect(refusal(() => paperSlip(province.stranger, id))).toEqual({ code: 'not-found', what: 'paper' });
    const { abilities } = paperSlip(province.as('A05', 'contributor'), paperId);
    expect(abilities).toEqual({ confirm: false, contest: false, scan: false });
    const seen = (ctx: Province['lead']) => paperDesk(ctx, province.sopId).papers.map(({ id }) => id);
    expect([seen(province.lead), seen(province.as('A05')), seen(province.as('A03'))]).toEqual([
      [paperId],
      [paperId],
      [],
    ]);
    expect(paperDesk(province.as('A05'), province.sopId).papers).toMatchObject([{ enteredBy: 'Lead', state: 'open' }]);
    expect(contest(province.lead)).toBeUndefined();
  });
});
