import type { EditorialLanguage } from './language';

const list = (words: string) => words.trim().split(/\s*,\s*/u);

export const en: EditorialLanguage = {
  numbers: list(
    'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, ' +
      'sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, ' +
      'thousand, million, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, once, twice, half, ' +
      'quarter, dozen, pair, double, single, percent, per cent, %, ‰, €, $, £, ¥',
  ),
  dates: list(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, ' +
      'saturdays, sundays, january, february, march, april, may, june, july, august, september, october, november, ' +
      'december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, today, tomorrow, yesterday, weekday, ' +
      'weekdays, weekend, weekends, date',
  ),
  limits: list(
    'second, seconds, minute, minutes, hour, hours, day, days, night, nights, week, weeks, month, months, year, years, ' +
      'hourly, daily, weekly, monthly, quarterly, yearly, annually, within, until, till, by, before, after, during, ' +
      'since, deadline, immediately, at once, promptly, urgently, forthwith, instantly, without delay, soon, ' +
      'as soon as, later, earlier, overnight, round the clock, working, midnight, noon',
  ),
  contacts: ['@'],
  negations: list(
    "not, no, never, none, nobody, no one, nothing, nowhere, neither, nor, without, non, cannot, can't, don't, doesn't, " +
      "didn't, won't, wouldn't, shouldn't, couldn't, mustn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, " +
      'prohibited, forbidden',
  ),
  negating: { prefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti', 'de'], suffixes: ['less', 'free'] },
  modals: list(
    'must, shall, should, may, might, can, could, will, would, ought, need, needs, needed, has to, have to, had to, ' +
      'is to, are to, required, requires, require, allowed, allows, permitted, permits, obliged, mandatory, optional, ' +
      'voluntary, compulsory, entitled',
  ),
  quantifiers: list(
    'all, any, anyone, anybody, every, everyone, everybody, each, both, either, some, someone, somebody, most, more, ' +
      'less, least, few, fewer, fewest, many, much, several, enough, only, solely, exclusively, at least, at most, ' +
      'up to, no more than, always, often, usually, sometimes, rarely, and, or, if, unless, except, when, where, while, ' +
      'provided, but, however, other, others, same, also, including, excluding',
  ),
};
