import { doc, p } from '../../../schema/document/build';
import { shortHash } from '../../../schema/document';
import { enterPaper } from '../../../server/paper';
import { aProvince, type Province } from '../../support/province';

/** Two sections are called. */
export function calledProvince(): Province {
  const province = aProvince();
  province.write(doc(p('The hotline answers day and night.'), p('It passes nothing on without her word.')));
  province.write('The nurse asks her first.', 2);
  province.call(1);
  province.call(2);
  return province;
}

export const fingerprintOf = (province: Province, number = 1) => shortHash(province.words(number));

export const vote = (province: Province, number: number, more: object = {}) => ({
  ...{ sectionId: province.section(number), fingerprint: fingerprintOf(province, number), position: 'a' },
  ...more,
});

export const comment = (more: object = {}) => ({ code: 'C1-2', kind: 'q', effect: 'b', words: 'In writing?', ...more });

/** What the police sent, as it is typed. */
export const paperOf = (province: Province, more: object = {}) => ({
  ...{ sopId: province.sopId, partyId: province.party('A05'), receivedOn: '2026-03-01' },
  ...{ votes: [vote(province, 1)], comments: [comment()], ...more },
});

export const enter = (province: Province, more: object = {}) => enterPaper(province.lead, paperOf(province, more));
