/** British order for plain English: the region writes 12 March 2026, not March 12, 2026. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** An ISO date or moment as a long date in the document's language; a moment counts in UTC. */
export function longDate(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), format).format(date);
}
