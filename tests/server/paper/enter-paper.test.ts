import { describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import { shortHash } from '../../../schema/document';
import { papers } from '../../../schema/tables';
import { entryFaults } from '../../../schema/words/en/paper-entry';
import { discussionOf } from '../../../server/discussion';
import { isDomainError } from '../../../server/kernel';
import { enterPaper, paperSlip, printedWords } from '../../../server/paper';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { calledProvince, comment, enter, fingerprintOf, paperOf, vote } from './paper-facts';

const votesIn = (province: Province, number = 1) =>
  province.line(number).cells.flatMap(({ vote: given }) => (given ? [given] : []));

const commentsIn = (province: Province) => discussionOf(province.lead, province.section()).comments;

function faultsOf(province: Province, more: object): { field: string; message: string }[] {
  try {
    enter(province, more);
    return [];
  } catch (error) {
    if (isDomainError(error, 'invalid')) return error.details.issues;
    throw error;
  }
}

describe('a paper that is entered', () => {
  it('becomes votes and comments of its agency, on paper and with the day they came', () => {
    const province = calledProvince();
    const objecting = { position: 'N', ground: 's', reason: 'A notice could reach him.', remedy: 'Only the police.' };
    const { paperId, isNew } = enter(province, { votes: [vote(province, 1), vote(province, 2, objecting)] });
    expect(isNew).toBe(true);
    expect(votesIn(province)).toMatchObject([{ position: 'agree', channel: 'paper', receivedOn: '2026-03-01' }]);
    expect(votesIn(province, 2)).toMatchObject([{ position: 'cannot-agree-yet', ground: 'safety', confirmed: false }]);
    expect(commentsIn(province)).toMatchObject([{ words: 'In writing?', effect: 'better', kind: 'question' }]);
    const slip = paperSlip(province.lead, paperId);
    expect(slip.votes.map(({ number, fingerprint }) => [number, fingerprint])).toEqual([
      [1, fingerprintOf(province, 1)],
      [2, fingerprintOf(province, 2)],
    ]);
    expect(slip.comments).toMatchObject([{ number: 1, block: 2, words: 'In writing?' }]);
  });

  it('is known again: entered twice, in other letters and spaces, it is there once', () => {
    const province = calledProvince();
    const first = enter(province);
    const again = { votes: [vote(province, 1, { position: 'A', fingerprint: province.words().slice(0, 8) })] };
    expect(enter(province, { ...again, comments: [comment({ code: 'c1-2', kind: 'Q' }), {}] })).toEqual({
      ...first,
      isNew: false,
    });
    expect(commentsIn(province)).toHaveLength(1);
    expect(enter(province, { receivedOn: '2026-03-02', comments: [] })).toMatchObject({ isNew: true });
  });

  it('is refused with what changed where it was printed before the words were', () => {
    const province = calledProvince();
    const before = shortHash(province.words());
    province.reopenSection();
    province.write(doc(p('The hotline answers from 8 to 20.'), p('It passes nothing on without her word.')));
    province.call();
    const [fault] = faultsOf(province, { votes: [vote(province, 1, { fingerprint: before })], comments: [] });
    expect(fault).toMatchObject({ field: `votes.${province.section()}.fingerprint` });
    expect(fault?.message).toContain('“day and night” is now “from 8 to 20”');
    const asked = { sopId: province.sopId, sectionId: province.section() };
    expect(printedWords(province.lead, { ...asked, fingerprint: before })).toMatchObject({ state: 'old' });
    expect(printedWords(province.lead, { ...asked, fingerprint: '0000 0000' })).toEqual({ state: 'unknown' });
    expect(printedWords(province.lead, { ...asked, fingerprint: '00' })).toEqual({ state: 'unfinished' });
    expect(votesIn(province)).toEqual([]);
  });

  it('says of every row what is wrong, and writes none of them', () => {
    const province = calledProvince();
    const [first, second] = [province.section(1), province.section(2)];
    const faults = faultsOf(province, {
      receivedOn: '2030-01-01',
      votes: [vote(province, 1), vote(province, 2, { fingerprint: 'ABCD 1234', position: 'x' })],
      comments: [
        comment(),
        comment({ code: 'C99-1' }),
        comment({ code: 'C3-1' }),
        comment({ code: 'C1-40' }),
        comment({ kind: 'w', proposal: 'It asks her.' }),
        comment({ words: '' }),
      ],
    });
    expect(faults.map(({ field }) => field)).toEqual([
      ...[
        'receivedOn',
        `votes.${second}.fingerprint`,
        `votes.${second}.position`,
        'comments.1.code',
        'comments.2.code',
      ],
      ...['comments.3.code', 'comments.4.quote', 'comments.5.words'],
    ]);
    expect(faults[4]?.message).toBe(entryFaults.noFingerprintForCode(3));
    expect(faultsOf(province, { votes: [vote(province, 1, { position: 'p' })] })).toMatchObject([
      { field: `votes.${first}.statement` },
    ]);
    expect(faultsOf(province, { votes: [], comments: [] })).toMatchObject([{ message: entryFaults.nothing }]);
    expect(votesIn(province)).toEqual([]);
    expect(commentsIn(province)).toEqual([]);
    expect(province.database.orm.select().from(papers).all()).toEqual([]);
  });

  it('takes comments on words that are still written, and no vote on them', () => {
    const province = calledProvince();
    province.reopenSection(2);
    const faults = faultsOf(province, { votes: [vote(province, 2)], comments: [] });
    expect(faults).toEqual([{ field: `votes.${province.section(2)}.position`, message: entryFaults.notCalled }]);
    const onlyCode = vote(province, 2, { position: '' });
    enter(province, { votes: [onlyCode], comments: [comment({ code: 'C2-1' }), comment({ code: 'C2' })] });
    expect(discussionOf(province.lead, province.section(2)).comments).toHaveLength(2);
  });

  it('keeps words that could hurt a survivor out, and names the row', () => {
    const province = calledProvince();
    const unsafe = 'Our staff will record her migration status.';
    for (const [more, field] of [
      [{ votes: [vote(province, 1, { position: 'P', statement: unsafe })] }, `votes.${province.section()}.statement`],
      [{ comments: [comment({ words: unsafe })] }, 'comments.0.words'],
      [{ comments: [comment({ words: 'So?', quote: 'nothing on', proposal: unsafe })] }, 'comments.0.proposal'],
    ] as const) {
      expect(refusal(() => enter(province, more))).toMatchObject({ code: 'unsafe-words', findings: [{ field }] });
    }
    expect(votesIn(province)).toEqual([]);
  });

  it('is for leads, and for agencies and sections of this procedure', () => {
    const province = calledProvince();
    const asked = paperOf(province);
    for (const role of ['representative', 'contributor'] as const)
      expect(refusal(() => enterPaper(province.as('A05', role), asked))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => enterPaper(province.stranger, asked))).toMatchObject({ code: 'not-found' });
    const other = aProvince();
    const foreign = { sectionId: other.section() === province.section() ? 'section_0' : other.section() };
    expect(refusal(() => enter(province, { partyId: other.party('A05') }))).toMatchObject({ code: 'not-found' });
    expect(refusal(() => enter(province, { votes: [vote(province, 1, foreign)] }))).toMatchObject({
      code: 'not-found',
    });
    const words = { sopId: province.sopId, sectionId: province.section(), fingerprint: fingerprintOf(province) };
    expect(refusal(() => printedWords(province.as('A05'), words))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => printedWords(province.lead, { ...words, ...foreign }))).toMatchObject({ code: 'not-found' });
  });
});
