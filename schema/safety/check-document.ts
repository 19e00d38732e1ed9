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
  /** reports by passage; the next look goes on with the same one */
  known: Map<string, SafetyReport>;
}

interface Place extends Pick<SafetyContext, 'language' | 'component'> {
  /** types of nodes that count one position; needed only by who uses positions */
  leaves?: ReadonlySet<string>;
}

/** What a block holds, as long as it is the same object under the same headings. */
interface ReadBlock {
  around: string;
  findings: readonly DocumentFinding[];
  /** everything the reports of its passages depend on */
  keys: readonly string[];
}

type Known = Map<string, SafetyReport>;

const blocksKnown = new WeakMap<DocumentNode, ReadBlock>();

const keyOf = ({ text, under, kind, audience }: Passage, around: string) =>
  [around, kind, audience ?? '', ...under, text].join('\u0000');

function placed(finding: SafetyFinding, { text, at }: Passage): DocumentFinding {
  const [from, to] = at === null ? [null, null] : [at + finding.start, at + finding.end];
  return { ...finding, block: 0, quote: text.slice(finding.start, finding.end), passage: text, from, to };
}

function readBlock(block: DocumentNode, under: readonly string[], place: Place, known: Known): ReadBlock {
  const { language, component, leaves } = place;
  const setting = `${language} ${component ?? ''}`;
  const around = [setting, leaves ? 'placed' : '', ...under].join('\n');
  const before = blocksKnown.get(block);
  if (before?.around === around) return before;
  const passages = passagesOf(block, under, leaves).map((passage) => ({ passage, key: keyOf(passage, setting) }));
  const findings = passages.flatMap(({ passage, key }) => {
    const { text, kind, audience, under: above } = passage;
    const context = {
      language,
      kind,
      under: above,
      ...(audience ? { audience } : {}),
      ...(component ? { component } : {}),
    };
    const report = known.get(key) ?? checkSafety(text, context);
    known.set(key, report);
    return report.findings.map((finding) => placed(finding, passage));
  });
  const read = { around, findings, keys: passages.map(({ key }) => key) };
  blocksKnown.set(block, read);
  return read;
}

/** Lets go of passages that nobody writes any more. */
function keep(known: Known, blocks: readonly ReadBlock[]): Known {
  const keys = blocks.flatMap((block) => block.keys);
  if (known.size <= 2 * keys.length + 100) return known;
  return new Map(
    keys.flatMap((key) => {
      const report = known.get(key);
      return report ? [[key, report]] : [];
    }),
  );
}

/**
 * Looks through a document. Blocks that are the same objects as before are not read again, and passages that stood in
 * the document of `previous` are not looked at again, so that a keystroke costs one paragraph.
 */
export function checkDocument(
  blocks: readonly DocumentNode[],
  place: Place,
  previous?: Pick<DocumentCheck, 'known'>,
): DocumentCheck {
  const known: Known = previous?.known ?? new Map();
  const surroundings = surroundingsOf(blocks);
  const read = blocks.map((block, at) => readBlock(block, surroundings[at] ?? [], place, known));
  const findings = read.flatMap((block, at) => block.findings.map((finding) => ({ ...finding, block: at })));
  const { coverage } = checkSafety('', { language: place.language, kind: 'section' });
  return { findings, coverage, known: keep(known, read) };
}
