import type { CheckId } from '../../schema/completeness';

/**
 * What the agencies of Lower Kesh go to agreement without, and what their lead writes as the reason. Only what is open
 * when a section is called is waived; anything else that is open stops the story.
 */
export const waivers: Partial<Record<CheckId, string>> = {
  'definitions-present': 'The terms stand in the text under their own headings, each with its law where there is one.',
  'reporting-register':
    'The duties to report stand in a table; no duty was found for any agency that is not named there.',
  'pathway-present': 'The way through the services is told in words until the district maps are drawn.',
  'data-items': 'The data set stands in a table with the purpose of each group.',
  'non-disclosure': 'Staff of all fourteen agencies are bound to secrecy by the Public Service Act or by contract.',
  indicators: 'The indicators stand in a table with source, frequency and readers.',
  'mechanism-members': 'The members stand in a table by sector.',
  'annex-register': 'The annexes stand in a table with their keeper.',
};
