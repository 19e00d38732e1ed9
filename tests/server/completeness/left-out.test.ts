import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import * as completeness from '../../../server/completeness';
import type { Context } from '../../../server/kernel';
import { loadRevision, makeRevision, recordOf } from '../../../server/revisions';
import * as sections from '../../../server/sections';
import { refusal } from '../../support/refusal';
import { writeWholeProcedure } from '../../support/whole-procedure';
import { documentOf, wholeSop, type Piece } from '../../support/whole-sop';
import { openTestWorkspace } from '../../support/workspace';

const PRINCIPLES = 4;
const REPORTING = 5;
const reason = 'The law of the province says it in other words.';

let lead: Context;
let procedure: ReturnType<typeof writeWholeProcedure>;

beforeEach(() => {
  lead = openTestWorkspace().person('Lead');
  procedure = writeWholeProcedure(lead);
});

const checks = (number: number) => completeness.checksOf(lead, procedure.sectionId(number));
const open = (number: number) =>
  checks(number)
    .findings.filter(({ level, waiver }) => level === 'required' && waiver === null)
    .map(({ check }) => check);
const reasons = (number: number) =>
  checks(number).findings.flatMap(({ check, waiver }) => (waiver ? [[check, waiver.reason]] : []));
const blockOf = (number: number, type: string) => {
  const begun = sections.blocksBegunWith(lead, procedure.sectionId(number));
  return begun.find((each) => each.type === type && each.state !== 'dropped')?.key ?? '';
};
const drop = (number: number, block: string) =>
  sections.dropBlock(lead, { sectionId: procedure.sectionId(number), block, reason });
const call = (number: number) => {
  const sectionId = procedure.sectionId(number);
  return agreement.callSection(lead, { sectionId, textHash: sections.projectText(lead, sectionId).textHash });
};
const writeWithout = (number: number, key: string, isLeft: (piece: Piece) => boolean) =>
  procedure.write(number, documentOf((wholeSop[key] ?? []).filter((piece) => !isLeft(piece))));

describe('a block of the template that is left out with a reason', () => {
  it('is not asked for again: its reason stands beside the check, and the section can be called', () => {
    const before = checks(PRINCIPLES).progress;
    const block = blockOf(PRINCIPLES, 'principle');
    const dropId = drop(PRINCIPLES, block);
    expect(open(PRINCIPLES)).toEqual([]);
    expect(reasons(PRINCIPLES)).toContainEqual(['principle-named', reason]);
    const given = checks(PRINCIPLES).findings.find(({ check }) => check === 'principle-named')?.waiver;
    expect(given).toMatchObject({
      by: 'Lead',
      leftOut: sections.droppedBlocks(lead, procedure.sectionId(PRINCIPLES))[0]?.label,
    });
    expect(checks(PRINCIPLES).progress).toMatchObject({ open: 0, waived: before.waived + 1, met: before.met - 1 });
    const sectionId = procedure.sectionId(PRINCIPLES);
    sections.restoreBlock(lead, { sectionId, dropId });
    expect(reasons(PRINCIPLES)).toEqual([]);
    drop(PRINCIPLES, block);
    call(PRINCIPLES);
    expect(sections.projectText(lead, sectionId).phase).toBe('called');
  });

  it('answers only for itself: the same gap without a reason still holds the call', () => {
    writeWithout(PRINCIPLES, 'guiding-principles', ({ raises }) => raises.includes('principle-named'));
    const lacking = open(PRINCIPLES);
    expect(lacking).toHaveLength(6);
    drop(PRINCIPLES, blockOf(PRINCIPLES, 'principle'));
    expect(open(PRINCIPLES)).toHaveLength(5);
    expect(refusal(() => call(PRINCIPLES))?.code).toBe('not-ready');
  });

  it('answers for a block that the text no longer held under its name, yet never for words', () => {
    const gone: Piece['raises'] = ['pathway-present', 'urgent-hours'];
    writeWithout(REPORTING, 'reporting-and-referral', ({ raises }) => gone.some((each) => raises.includes(each)));
    expect(open(REPORTING).sort()).toEqual(gone);
    drop(REPORTING, blockOf(REPORTING, 'pathway'));
    expect(open(REPORTING)).toEqual(['urgent-hours']);
  });

  it('is printed in the record among what sections went ahead without', () => {
    drop(PRINCIPLES, blockOf(PRINCIPLES, 'principle'));
    const record = recordOf(loadRevision(lead, makeRevision(lead, procedure.sopId, null)));
    expect(record.waivers).toMatchObject([
      { section: PRINCIPLES, check: 'principle-named', reason, leftOut: record.dropped?.[0]?.label },
    ]);
  });
});
