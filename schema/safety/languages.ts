import { english } from './en';
import { compile, type CompiledLanguage } from './engine/compile';
import type { LanguageData } from './language';

const known: readonly LanguageData[] = [english];

const compiled = new Map<string, CompiledLanguage>();

/** The rules of a language, read when first asked for; undefined for one that has none yet. */
export function languageFor(tag: string): CompiledLanguage | undefined {
  const [code = ''] = tag.toLowerCase().split('-');
  const data = known.find((each) => each.code === code);
  if (!data) return undefined;
  const ready = compiled.get(code) ?? compile(data);
  compiled.set(code, ready);
  return ready;
}
