import type { DocumentFinding } from '../../../schema/safety';
import type { SectionFinding } from '../../../server/checks';

/** What the editor finds in the words on screen, before they are saved. */
export interface LiveSafety {
  findings: readonly DocumentFinding[];
  /** puts the safe wording in its place */
  use(finding: ShownFinding): void;
}

export type ShownFinding = DocumentFinding & Pick<SectionFinding, 'overridden'> & { wordsHash?: string | undefined };
