import { checkSafety, type SafetyFinding } from '../../../schema/safety';

const rules = new Set(['X-14', 'X-4']);

/** What in a text looks like one person's case: a story, a phone or identity number, an e-mail address. */
export const caseIn = (text: string, language: string): SafetyFinding[] =>
  checkSafety(text, { language, kind: 'comment' }).findings.filter(
    ({ rule, key }) => rules.has(rule) && key !== 'case-told',
  );
