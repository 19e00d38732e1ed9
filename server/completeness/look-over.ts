import { runChecks, type Checked, type Finding } from '../../schema/completeness';
import type { Context } from '../kernel';
import type { SectionRow } from '../sections';
import { loadProcedure } from './load-procedure';
import { waiversOf, type Waiver } from './waivers';

export interface WaivedFinding extends Finding {
  /** why the section may go forward without it; null where nobody has said so */
  waiver: Pick<Waiver, 'reason' | 'waivedAt' | 'by'> | null;
}

/** What a section lacks, and what of that its lead has waived. */
export interface LookedOver {
  section: SectionRow;
  checks: Checked['checks'];
  findings: WaivedFinding[];
}

export const isOpen = ({ level, waiver }: WaivedFinding): boolean => level === 'required' && waiver === null;

function withWaivers(findings: Finding[], waivers: Waiver[]): WaivedFinding[] {
  return findings.map((finding) => {
    const given = waivers.find(({ findingId }) => findingId === finding.id);
    const { reason = '', waivedAt = '', by = '' } = given ?? {};
    return { ...finding, waiver: given ? { reason, waivedAt, by } : null };
  });
}

/** Runs the checks of these sections of an SOP, or of all. The caller has authorised. */
export function lookOver(ctx: Context, sopId: string, only?: string): LookedOver[] {
  const { facts, sections } = loadProcedure(ctx, sopId);
  const wanted = sections.filter(({ row }) => only === undefined || row.id === only);
  const waivers = waiversOf(
    ctx,
    wanted.map(({ row }) => row.id),
  );
  return wanted.map(({ row, facts: section }) => {
    const { checks, findings } = runChecks(facts, section);
    const own = waivers.filter(({ sectionId }) => sectionId === row.id);
    return { section: row, checks, findings: withWaivers(findings, own) };
  });
}
