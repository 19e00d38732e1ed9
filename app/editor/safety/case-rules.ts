import type { caseIn } from './case-in';

export interface CaseRules {
  caseIn: typeof caseIn;
}

let loaded: CaseRules | undefined;

/**
 * The rules that tell a case, loaded when somebody begins to write: they weigh as much as half the editor. Rejects when
 * they could not be fetched; the next call tries again.
 */
export async function loadCaseRules(): Promise<CaseRules> {
  loaded ??= await import('./case-in');
  return loaded;
}

/** The rules, when they are here already. */
export const caseRulesHere = (): CaseRules | undefined => loaded;
