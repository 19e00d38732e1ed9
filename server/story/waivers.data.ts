import type { CheckId } from '../../schema/completeness';

/**
 * What the agencies of Lower Kesh go to agreement without, and what their lead writes as the reason. Only what is open
 * when a section is called is waived; anything else that is open stops the story.
 */
export const waivers: Partial<Record<CheckId, string>> = {
  'non-disclosure':
    'Staff of all fourteen agencies are bound to secrecy by their contracts or by the law of their office.',
};
