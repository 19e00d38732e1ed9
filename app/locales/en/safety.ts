import { safetyLevelWords, safetyReasons, safetyRuleWords } from '../../../schema/words/en/safety';
import type { SafetyLevel } from '../../../schema/safety';

const counted: Record<SafetyLevel, (count: number) => string> = {
  block: (count) => (count === 1 ? '1 to change' : `${count} to change`),
  warn: (count) => (count === 1 ? '1 to look at' : `${count} to look at`),
  suggest: (count) => (count === 1 ? '1 better word' : `${count} better words`),
};

/** The safety companion beside a section, before words that are pasted, and above a form. */
export const safety = {
  title: 'Safety',
  levels: safetyLevelWords,
  reasons: safetyReasons,
  rules: safetyRuleWords,
  counted,
  nothing: 'The safety rules find nothing to change in this text.',
  unknownLanguage:
    'There are no safety rules for this language yet: only numbers and addresses were looked for. Read it with care.',
  component: (number: number) => `See component ${number}.`,
  wording: 'Safe wording',
  use: 'Use this wording',
  used: 'The wording was put in.',
  overridden: (by: string, reason: string) => `${by} let it stand: ${reason}`,
  override: {
    open: 'Let it stand',
    reason: 'Why these words may stand',
    hint: 'It holds for exactly these words. The reason is printed in the record; the words are not.',
    save: 'Let it stand',
    done: 'The reason is on record.',
  },
  record: {
    title: 'What stands against a safety rule',
    outside: 'Outside the sections',
    rule: (rule: string, title: string) => `${rule}: ${title}`,
    reason: (by: string, reason: string) => `Reason given by ${by}: ${reason}`,
  },
  inForm: {
    reason: 'Why these words may stand',
    hint: 'As a lead you may let them stand. The reason is printed in the record.',
  },
  mark: (rule: string, reason: string) => `${rule}: ${reason}`,
  paste: {
    title: 'Describe the gap, not the woman',
    text: 'What you are pasting looks like somebody’s case. Nothing of it has entered the shared text. Write what was missing: which door, which hour, which service. Leave out who she is.',
    found: 'It holds:',
    words: 'What you are pasting',
    edited: 'Put in the edited words',
    leave: 'Leave it out',
    still: 'It still looks like somebody’s case.',
    anyway: 'Put it in as it is',
    reason: 'Why it must stand as it is',
    reasonMissing: 'Write the reason: it is printed in the record.',
  },
};
