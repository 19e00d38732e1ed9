import { describe, expect, it } from 'vitest';
import { missingForEffect, type SigningParty } from '../../../server/signing/rules';

const rules = { effectSignatures: 2, effectEachSector: true, effectLead: true };
const party = (sector: SigningParty['sector'], signed: boolean, leads = false): SigningParty => ({
  sector,
  signed,
  leads,
});

describe('when an SOP takes effect', () => {
  it.each([
    [
      'nobody has signed',
      [party('health', false), party('coordination', false, true)],
      ['signatures', 'lead', 'sector', 'sector'],
    ],
    [
      'the lead alone has signed',
      [party('health', false), party('coordination', true, true)],
      ['signatures', 'sector'],
    ],
    [
      'a sector is silent',
      [party('health', true), party('coordination', true, true), party('justice', false)],
      ['sector'],
    ],
    [
      'the lead is silent',
      [party('health', true), party('coordination', true), party('coordination', false, true)],
      ['lead'],
    ],
    ['all is there', [party('health', true), party('coordination', true, true), party('health', false)], []],
  ])('says what is missing when %s', (_when, parties, kinds) => {
    expect(missingForEffect(rules, parties).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('asks for no sector and no lead where the rules do not', () => {
    const loose = { effectSignatures: 1, effectEachSector: false, effectLead: false };
    expect(missingForEffect(loose, [party('health', true), party('justice', false, true)])).toEqual([]);
  });
});
