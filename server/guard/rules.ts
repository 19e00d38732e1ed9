import { sha256Hex } from '../../schema/document';
import type { DocumentFinding, SafetyFinding, SafetyRule } from '../../schema/safety';

/** A lead's word that a finding may stand, for exactly these words. */
export interface Override {
  rule: SafetyRule;
  key: string;
  wordsHash: string;
}

/** Names a passage without repeating it: the trail and the overrides must never hold what somebody wrote. */
export const wordsHash = (words: string) => sha256Hex(words.normalize('NFC'));

export const isOverridden = (finding: Override, overrides: readonly Override[]): boolean =>
  overrides.some(({ rule, key, wordsHash: hash }) => {
    return rule === finding.rule && key === finding.key && hash === finding.wordsHash;
  });

export const asOverride = ({ rule, key }: SafetyFinding, words: string): Override => ({
  ...{ rule, key },
  wordsHash: wordsHash(words),
});

/** What stands in the way of calling a section: findings to block that no lead let stand. */
export const standing = (findings: readonly DocumentFinding[], overrides: readonly Override[]): DocumentFinding[] =>
  findings.filter(
    (finding) => finding.level === 'block' && !isOverridden(asOverride(finding, finding.passage), overrides),
  );
