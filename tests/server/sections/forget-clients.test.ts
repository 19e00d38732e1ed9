import { describe, expect, it } from 'vitest';
import { sectionClients } from '../../../schema/tables';
import { forgetClients } from '../../../server/sections';
import { aProvince } from '../../support/province';

const DAY = 24 * 3_600_000;

describe('who wrote under which client id', () => {
  it('is known for ninety days and then forgotten', () => {
    const { database, lead, section, now } = aProvince();
    const personId = lead.actor.kind === 'person' ? lead.actor.personId : '';
    const at = now();
    const wrote = (clientId: number, days: number) =>
      database.orm
        .insert(sectionClients)
        .values({ sectionId: section(1), clientId, personId, firstAt: new Date(at.getTime() - days * DAY) })
        .run();
    wrote(1, 91);
    wrote(2, 89);
    expect(forgetClients(database, at)).toBe(1);
    expect(database.orm.select().from(sectionClients).all()).toMatchObject([{ clientId: 2 }]);
  });
});
