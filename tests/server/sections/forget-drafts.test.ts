import { describe, expect, it } from 'vitest';
import { texts } from '../../../schema/tables';
import * as agreement from '../../../server/agreement';
import { forgetDrafts } from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';

const later = (province: Province) => new Date(province.now().getTime() + 48 * 3_600_000);
const stored = ({ database }: Province) => database.orm.select().from(texts).all().length;

describe('drafts that were replaced', () => {
  it('are forgotten after a day, while what was called, voted on or stands now is kept', () => {
    const province = aProvince();
    province.write('A draft that nobody was asked about.');
    province.write('Words that are called.');
    province.call(1);
    province.agree('A03');
    province.reopenSection(1);
    province.write('What stands now.');
    const before = stored(province);
    expect(forgetDrafts(province.database, province.now())).toBe(0);
    expect(forgetDrafts(province.database, later(province))).toBe(2);
    expect(stored(province)).toBe(before - 2);
  });

  it('are kept while a party’s signal on them stands', () => {
    const province = aProvince();
    province.write('A draft that somebody has an opinion on.');
    const { sectionId, partyId, textHash } = province.ballot('A03', 1);
    agreement.giveSignal(province.as('A03'), { sectionId, partyId, textHash, signal: 'ready' });
    province.write('What stands now.');
    const before = stored(province);
    expect(forgetDrafts(province.database, later(province))).toBe(1);
    expect(stored(province)).toBe(before - 1);
  });

  it('are the only texts that SQL may delete', () => {
    const province = aProvince();
    province.write('Words that are called.');
    province.call(1);
    expect(() => province.storage.sqlite.exec('delete from texts')).toThrow(/is sealed/);
  });
});
