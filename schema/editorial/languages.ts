import { en } from './en';
import type { EditorialLanguage } from './language';

const known: Readonly<Record<string, EditorialLanguage>> = { en };

/** What corrections may not touch in a language; undefined where nobody has listed it. @param tag BCP 47 */
export const editorialLanguageFor = (tag: string): EditorialLanguage | undefined =>
  known[new Intl.Locale(tag).language];
