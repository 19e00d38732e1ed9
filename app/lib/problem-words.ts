import type { Problem } from './problem';
import type { Words } from './words';

/** A problem in words: what happened, and what can be done about it. */
export function problemWords({ problems, section }: Words, problem: Problem): { title: string; text?: string } {
  const blockers: Record<string, string> = section.call.blockers;
  const blockerWords = (each: string) => blockers[each] ?? each;
  switch (problem.code) {
    case 'forbidden':
      return { title: problems.forbidden.title, text: problems.forbidden.reasons[problem.details.reason] };
    case 'wrong-state':
      return { title: problems['wrong-state'].title, text: problems['wrong-state'].reasons[problem.details.reason] };
    case 'too-many-attempts':
      return problems['too-many-attempts'](Math.ceil(problem.details.retryAfterSeconds / 60));
    case 'not-ready':
      return { title: problems['not-ready'].title, text: problem.details.missing.map(blockerWords).join(' ') };
    default:
      return problems[problem.code];
  }
}
