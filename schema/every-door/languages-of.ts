import type { DirectoryEntry } from '../document/blocks';

const key = (language: string) => language.trim().toLowerCase();

/** Whether two names mean one language. */
export const isSameLanguage = (one: string, other: string): boolean => key(one) === key(other);

/** Every language that somebody of the directory speaks, the most widely spoken first. */
export function languagesOf(directory: readonly DirectoryEntry[]): string[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { languages } of directory)
    for (const name of languages) {
      const known = found.get(key(name)) ?? { name: name.trim(), count: 0 };
      found.set(key(name), { ...known, count: known.count + 1 });
    }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
    .map(({ name }) => name);
}
