import {
  askedOfLeftOut,
  runChecks,
  type Checked,
  type Finding,
  type ProcedureFacts,
  type SectionFacts,
} from '../../schema/completeness';
import type { Context } from '../kernel';
import { loadDroppedPieces, sharedLook, type DroppedPiece, type SectionRow } from '../sections';
import { loadProcedure } from './load-procedure';
import { waiversOf, type Waiver } from './waivers';

type GivenReason = Pick<Waiver, 'reason' | 'waivedAt' | 'by'> & {
  /** the block of the template that the lead left out with this reason; empty where the finding itself was waived */
  leftOut: string;
};

export interface WaivedFinding extends Finding {
  /** why the section may go forward without it; null where nobody has said so */
  waiver: GivenReason | null;
}

/** What a section lacks, and what of that its lead has waived. */
export interface LookedOver {
  section: SectionRow;
  checks: Checked['checks'];
  findings: WaivedFinding[];
}

export const isOpen = ({ level, waiver }: WaivedFinding): boolean => level === 'required' && waiver === null;

const ofWaiver = ({ reason, waivedAt, by }: Waiver): GivenReason => ({ reason, waivedAt, by, leftOut: '' });

/** Reasons by finding: those of waivers, and those with which the blocks were left out that a check asks for. */
function withReasons(findings: Finding[], waivers: Waiver[], leftOut: Map<string, DroppedPiece>): WaivedFinding[] {
  return findings.map((finding) => {
    const given = waivers.find(({ findingId }) => findingId === finding.id);
    const drop = leftOut.get(finding.id);
    const dropped = drop && { reason: drop.reason, waivedAt: drop.at, by: drop.by, leftOut: drop.label };
    return { ...finding, waiver: given ? ofWaiver(given) : (dropped ?? null) };
  });
}

/** What every section of an SOP lacks; shared, so do not change it. The caller has authorised. */
export const lookOverAll = sharedLook((ctx, sopId) => lookOver(ctx, sopId));

const checkedBefore = new WeakMap<ProcedureFacts, Map<SectionFacts, Checked>>();

/** Votes change nothing of what a section lacks, and are looked at again and again. */
function checked(facts: ProcedureFacts, section: SectionFacts): Checked {
  const before = checkedBefore.get(facts) ?? new Map<SectionFacts, Checked>();
  checkedBefore.set(facts, before);
  const found = before.get(section) ?? runChecks(facts, section);
  before.set(section, found);
  return found;
}

/** Runs the checks of one section of an SOP, or of all. The caller has authorised. */
export function lookOver(ctx: Context, sopId: string, only?: string): LookedOver[] {
  const { facts, sections } = loadProcedure(ctx, sopId);
  const wanted = sections.filter(({ row }) => only === undefined || row.id === only);
  const waivers = waiversOf(
    ctx,
    wanted.map(({ row }) => row.id),
  );
  return wanted.map(({ row, facts: section }) => {
    const { checks, findings } = checked(facts, section);
    const own = waivers.filter(({ sectionId }) => sectionId === row.id);
    const leftOut = askedOfLeftOut(facts, section, loadDroppedPieces(ctx, row));
    return { section: row, checks, findings: withReasons(findings, own, leftOut) };
  });
}
