import { applyRules } from './engine/apply-rules';
import { findShapes, findStories } from './engine/find-case';
import { readPassage } from './engine/passage';
import type { SafetyContext, SafetyReport } from './finding';
import { languageFor } from './languages';

/**
 * Looks through a text for words that could hurt a survivor. Pure: nothing leaves the machine.
 * @returns findings in reading order; `coverage` says `shapes-only` where no rules are known for the language, so that
 * silence is never taken for safety
 */
export function checkSafety(text: string, context: SafetyContext): SafetyReport {
  const language = languageFor(context.language);
  if (!language) return { findings: findShapes(text, context, []), coverage: 'shapes-only' };
  const read = readPassage(text, context.under ?? [], language);
  const stories = findStories(read, language);
  const findings = [
    ...applyRules(read, { text, context, language }).filter(({ key }) => stories.length === 0 || key !== 'case-story'),
    ...stories,
    ...findShapes(text, context, read, language),
  ];
  return { findings: findings.sort((a, b) => a.start - b.start || a.end - b.end), coverage: 'full' };
}
