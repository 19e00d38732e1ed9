import { describe, expect, it } from 'vitest';
import { safetyOverrides } from '../../../schema/tables';
import * as agreement from '../../../server/agreement';
import * as checks from '../../../server/checks';
import { latestRecord, makeRevision, revisionView, standsAs } from '../../../server/revisions';
import { aProvince, type Province } from '../../support/province';

const unsafe = 'The nurse records her visa type.';

function written(words = unsafe): Province {
  const province = aProvince();
  province.write(words);
  return province;
}

const findingsOf = (province: Province) => checks.sectionSafety(province.lead, province.section(1)).findings;

function override(province: Province, reason = 'The law of the province asks for it until June.') {
  const [finding] = findingsOf(province);
  if (!finding) throw new Error('Nothing was found');
  const { rule, key, wordsHash } = finding;
  const input = { sectionId: province.section(1), rule, key, wordsHash, reason };
  checks.overrideFinding(province.lead, input);
  return input;
}

describe('the safety of a section', () => {
  it('names what was found, for everybody who may read it', () => {
    const province = written();
    const { findings, coverage, abilities } = checks.sectionSafety(province.as('A03'), province.section(1));
    expect(coverage).toBe('full');
    expect(findings).toMatchObject([{ rule: 'X-1', level: 'block', quote: 'records her visa type', overridden: null }]);
    expect(abilities).toEqual({ override: false });
    expect(() => checks.sectionSafety(province.stranger, province.section(1))).toThrow(/not-found/);
  });

  it('keeps a section from being called until the words are changed', () => {
    const province = written();
    expect(agreement.preflight(province.lead, province.section(1)).blockers).toContain('unsafe-words');
    expect(() => province.call()).toThrow(/unsafe-words/);
    province.write('The nurse never records her visa type.');
    province.call();
    expect(province.status().status).not.toBe('drafting');
  });

  it('does not keep it for what is only a warning', () => {
    const province = written('Survivors are referred to the hospital.');
    expect(findingsOf(province).map(({ level }) => level)).toEqual(['warn']);
    province.call();
    expect(province.status().status).not.toBe('drafting');
  });
});

describe('an override', () => {
  it('lets the section be called, and is shown with its reason', () => {
    const province = written();
    override(province);
    expect(findingsOf(province)[0]?.overridden).toMatchObject({ by: 'Lead', reason: /law of the province/ });
    province.call();
    expect(province.status().status).not.toBe('drafting');
  });

  it('holds for exactly these words', () => {
    const province = written();
    override(province);
    province.write('The nurse records her visa type twice.');
    expect(() => province.call()).toThrow(/unsafe-words/);
    province.write(unsafe);
    province.call();
    expect(province.status().status).not.toBe('drafting');
  });

  it('is a lead’s alone, and about what the section says', () => {
    const province = written();
    const [finding] = findingsOf(province);
    const input = { ...finding, sectionId: province.section(1), reason: 'Because.' };
    expect(() => checks.overrideFinding(province.as('A03'), input)).toThrow(/not-lead/);
    province.write('The nurse listens.');
    expect(() => checks.overrideFinding(province.lead, input)).toThrow(/not-found/);
  });

  it('said twice is one, and cannot be changed or erased', () => {
    const province = written();
    checks.overrideFinding(province.lead, override(province));
    const { orm } = province.lead.database;
    expect(orm.select().from(safetyOverrides).all()).toHaveLength(1);
    expect(() => orm.delete(safetyOverrides).run()).toThrow();
    expect(() => orm.update(safetyOverrides).set({ reason: 'Another' }).run()).toThrow();
  });

  it('may also be about a paste that the section does not say yet', () => {
    const province = written('The nurse listens.');
    const wordsHash = 'a'.repeat(64);
    const about = { rule: 'X-14', key: 'case-story', wordsHash, reason: 'A made-up example for training.' };
    checks.overrideFinding(province.lead, { sectionId: province.section(1), ...about, isPasted: 'on' });
    const [row] = province.lead.database.orm.select().from(safetyOverrides).all();
    expect(row).toMatchObject({ field: 'paste', rule: 'X-14' });
  });
});

describe('the record of an SOP', () => {
  const recordOf = ({ lead, sopId }: Province) => {
    lead.database.transaction(() => makeRevision(lead, sopId, null));
    return revisionView(lead, latestRecord(lead, sopId)?.id ?? '').record;
  };

  it('says what a lead let stand and why, without the words', () => {
    const province = written();
    override(province);
    const record = recordOf(province);
    expect(record.overrides).toMatchObject([
      {
        section: 1,
        rule: 'X-1',
        title: 'Migration status is never collected',
        by: 'Lead',
        reason: /law of the province/,
      },
    ]);
    expect(JSON.stringify(record)).not.toContain('visa type');
    expect(standsAs(province.lead, province.sopId, record)).toBe(true);
  });

  it('says it no longer once the words are gone, and has no list where nothing was let stand', () => {
    const province = written();
    override(province);
    const record = recordOf(province);
    province.write('The nurse never records her visa type.');
    expect(recordOf(province)).not.toHaveProperty('overrides');
    expect(standsAs(province.lead, province.sopId, record)).toBe(false);
  });
});
