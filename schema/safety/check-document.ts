import type { DocumentNode } from '../document/node';
import { checkSafety } from './check-safety';
import type { SafetyContext, SafetyFinding, SafetyReport } from './finding';
import { passagesOf, surroundingsOf, type Passage } from './passages';

export interface DocumentFinding extends SafetyFinding {
  /** number of the block in the document, from 0 */
  block: number;
  /** the words found */
  quote: string;
  /** the whole passage they stand in: an override holds for exactly these words */
  passage: string;
  /** ProseMirror positions of the words from the start of their block; null for a field of the block */
  from: number | null;
  to: number | null;
}

/** What was found in a document, and what makes the next look at it quick. */
export interface DocumentCheck {
  findings: DocumentFinding[];
  coverage: SafetyReport['coverage'];
  /** reports by passage, for the next look */
  known: ReadonlyMap<string, SafetyReport>;
}

interface Place extends Pick<SafetyContext, 'language' | 'component'> {
  /** types of nodes that count one position; needed only by who uses positions */
  leaves?: ReadonlySet<string>;
}

interface KeyedPassage extends Passage {
  /** everything the report depends on */
  key: string;
}

const passagesKnown = new WeakMap<DocumentNode, { under: string; passages: KeyedPassage[] }>();

/** The passages of a block, read once as long as the block is the same object under the same headings. */
function readPassages(block: DocumentNode, under: readonly string[], leaves?: ReadonlySet<string>): KeyedPassage[] {
  const key = under.join('\n');
  const before = passagesKnown.get(block);
  if (before?.under === key) return before.passages;
  const passages = passagesOf(block, under, leaves).map((passage) => ({ ...passage, key: keyOf(passage) }));
  passagesKnown.set(block, { under: key, passages });
  return passages;
}

const keyOf = ({ text, under, kind, audience }: Passage) => [kind, audience ?? '', ...under, text].join('\u0000');

function placed(finding: SafetyFinding, block: number, { text, at }: Passage): DocumentFinding {
  const [from, to] = at === null ? [null, null] : [at + finding.start, at + finding.end];
  return { ...finding, block, quote: text.slice(finding.start, finding.end), passage: text, from, to };
}

/**
 * Looks through a document. Passages that stood in the document of `previous` as well are not looked at again, so that
 * a keystroke costs one paragraph.
 */
export function checkDocument(
  blocks: readonly DocumentNode[],
  { language, component, leaves }: Place,
  previous?: Pick<DocumentCheck, 'known'>,
): DocumentCheck {
  const known = new Map<string, SafetyReport>();
  const surroundings = surroundingsOf(blocks);
  const look = ({ key, text, under, kind, audience }: KeyedPassage): SafetyReport => {
    const context = { language, kind, under, ...(audience ? { audience } : {}), ...(component ? { component } : {}) };
    const report = known.get(key) ?? previous?.known.get(key) ?? checkSafety(text, context);
    known.set(key, report);
    return report;
  };
  const findings = blocks.flatMap((block, at) =>
    readPassages(block, surroundings[at] ?? [], leaves).flatMap((passage) =>
      look(passage).findings.map((finding) => placed(finding, at, passage)),
    ),
  );
  const { coverage } = checkSafety('', { language, kind: 'section' });
  return { findings, coverage, known };
}
