import { putBack, type TakenBlock } from '../template/take-out';
import { checksFor } from './checks';
import { readSection, type ProcedureFacts, type SectionFacts } from './facts';
import { runChecks } from './run-checks';

/** Checks of blocks that this section misses. Words such as the 48–72 hours no block excuses. */
function missed(procedure: ProcedureFacts, section: SectionFacts): Set<string> {
  const ofBlocks = new Set(checksFor(section.key).flatMap(({ id, readsWords }) => (readsWords ? [] : [id])));
  const { findings } = runChecks(procedure, section);
  return new Set(findings.flatMap(({ id, check }) => (ofBlocks.has(check) ? [id] : [])));
}

/**
 * Which findings of a section are there only because blocks were left out of it: they would go if the blocks stood in
 * the text again. By id of the finding, the block that was left out for it.
 * @param drops in the order in which they were left out
 */
export function askedOfLeftOut<Drop extends { taken: readonly TakenBlock[] }>(
  procedure: ProcedureFacts,
  section: SectionFacts,
  drops: readonly Drop[],
): Map<string, Drop> {
  const found = new Map<string, Drop>();
  if (drops.length === 0) return found;
  const others = (each: SectionFacts) => procedure.sections.map((one) => (one === section ? each : one));
  let before = missed(procedure, section);
  let { document } = section;
  for (const drop of drops.toReversed()) {
    document = putBack(document, drop.taken) ?? document;
    const whole = readSection({ ...section, document });
    const after = missed({ ...procedure, sections: others(whole) }, whole);
    for (const id of before) if (!after.has(id) && !found.has(id)) found.set(id, drop);
    before = after;
  }
  return found;
}
