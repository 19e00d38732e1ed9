import type { Template } from '../../schema/template';
import { duties } from './duties';
import { purposeAndAgencies } from './purpose-and-agencies';
import { recordsAndReview } from './records-and-review';
import { steps } from './steps';
import { wordsAndPrinciples } from './words-and-principles';

/** Five sections for agencies that want to agree on one service or one step first. */
export const shortSop: Template = {
  id: 'short-sop',
  version: 2,
  languages: ['en'],
  text: {
    en: {
      title: 'Short procedure between agencies',
      description: 'Five sections for a single service, district or step, ready to be agreed in one meeting.',
    },
  },
  components: [purposeAndAgencies, wordsAndPrinciples, steps, duties, recordsAndReview],
};
