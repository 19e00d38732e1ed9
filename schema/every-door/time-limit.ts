const units: readonly [RegExp, number][] = [
  [/^(minutes?|mins?)$/, 1],
  [/^(hours?|hrs?|h)$/, 60],
  [/^(days?|d)$/, 24 * 60],
  [/^(weeks?)$/, 7 * 24 * 60],
];

const atOnce = /\b(at once|immediately|without delay|straight away)\b/i;
const amount = /(\d+)(?:\s*[-\u2013]\s*\d+)?\s*([a-z]+)/gi;

/**
 * A time limit as people write it, in minutes: "within 72 hours", "3 days", "at once". Of a span such as 48–72 hours
 * the shorter end counts. Undefined when it names no time.
 */
export function minutesOf(limit: string): number | undefined {
  if (atOnce.test(limit)) return 0;
  for (const [, number = '', unit = ''] of limit.matchAll(amount)) {
    const minutes = units.find(([name]) => name.test(unit.toLowerCase()))?.[1];
    if (minutes !== undefined) return Number(number) * minutes;
  }
  return undefined;
}
