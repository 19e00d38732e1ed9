import { english } from './english';
import type { Words } from './words';

export type { Words } from './words';

const catalogues: Record<string, Words> = { en: english };

/** The phrases of a language, by its first subtag; English where there is no translation yet. */
export function wordsFor(language: string): Words {
  return catalogues[language.split('-')[0] ?? ''] ?? english;
}
