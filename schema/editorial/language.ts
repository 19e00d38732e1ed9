/**
 * What a correction of spelling may not touch in one language: words and phrases in small letters. A language without
 * such a list has no editorial corrections.
 */
export interface EditorialLanguage {
  /** numbers written as words, and signs of money and share */
  numbers: readonly string[];
  /** days, months and words for a date */
  dates: readonly string[];
  /** lengths of time, and words that set a limit */
  limits: readonly string[];
  /** words that lead to somebody */
  contacts: readonly string[];
  negations: readonly string[];
  /** what turns a word into its opposite: `unsafe`, `harmless` */
  negating: { prefixes: readonly string[]; suffixes: readonly string[] };
  modals: readonly string[];
  /** how many, how often, and under which condition */
  quantifiers: readonly string[];
}
