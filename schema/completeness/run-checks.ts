import { sha256Hex } from '../document/text-hash';
import { checksFor, type Check, type CheckId } from './checks';
import { factsFor, type ProcedureFacts, type SectionFacts } from './facts';
import type { Level } from './rule';

/** Something a section lacks. */
export interface Finding {
  /** the same for the same thing wherever it is found again; another one as soon as it is about something else */
  id: string;
  check: CheckId;
  level: Level;
  /** what it is about as people call it, empty for the section as a whole */
  label: string;
  /** which block of the section, counted from 1 */
  block: number | null;
}

export interface Checked {
  /** every check that was made, and whether it found something */
  checks: { id: CheckId; level: Level; isMet: boolean }[];
  findings: Finding[];
}

/** Languages whose words the checks can read. */
const readable = (language: string) => language === 'en' || language.startsWith('en-');

const idOf = ({ id }: Check, about: string) => (about === '' ? id : `${id}.${sha256Hex(about).slice(0, 16)}`);

/** Of two findings about the same thing the first is enough. */
const distinct = (findings: Finding[]) =>
  [...new Map(findings.toReversed().map((each) => [each.id, each])).values()].toReversed();

/**
 * Looks a section over for what its component must hold. Pure: the same procedure gives the same findings. Checks that
 * look for words are left out of procedures in a language they cannot read.
 */
export function runChecks(procedure: ProcedureFacts, section: SectionFacts): Checked {
  const facts = factsFor(procedure, section);
  const checks = checksFor(section.key).filter(({ readsWords }) => !readsWords || readable(procedure.language));
  const findings = checks.flatMap((check) =>
    check.run(facts).map(({ about, label = '', block }) => ({
      ...{ id: idOf(check, about), check: check.id, level: check.level, label, block: block ?? null },
    })),
  );
  const missed = new Set(findings.map(({ check }) => check));
  return {
    checks: checks.map(({ id, level }) => ({ id, level, isMet: !missed.has(id) })),
    findings: distinct(findings),
  };
}
