import type { Substance } from '../../vocabulary';

const reopen = 'Reopen the section to change it.';

/** Why a difference is more than spelling. */
export const substanceWords: Record<Substance, string> = {
  number: `It touches a number, so it is more than spelling. ${reopen}`,
  date: `It touches a date, so it is more than spelling. ${reopen}`,
  'time-limit': `It touches how long or until when, so it is more than spelling. ${reopen}`,
  contact: `It touches an address or a phone number, so it is more than spelling. ${reopen}`,
  party: `It touches the name of an agency, so it is more than spelling. ${reopen}`,
  negation: `It touches a “not” or another denial, so it is more than spelling. ${reopen}`,
  modal: `It touches who must, may or can, so it is more than spelling. ${reopen}`,
  quantifier: `It touches how many, how often or on which condition, so it is more than spelling. ${reopen}`,
  language: `Nobody has listed yet what a correction may not touch in this language. ${reopen}`,
};
