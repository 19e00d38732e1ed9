type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function sorted(value: unknown): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((each) => sorted(each) ?? null);
  if (typeof value !== 'object') return undefined;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, sorted(each)] as const)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** JSON with sorted keys and no white space: the spelling that record and trail hashes are taken over. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value) ?? null);
}
