import { authorise, decide, seatsIn } from '../access';
import type { Context } from '../kernel';
import { visibleSection } from '../sections';
import { isOpen, lookOver, lookOverAll, type LookedOver, type WaivedFinding } from './look-over';

/** How far a section has come: of its required checks, how many are met or waived. */
export interface Progress {
  required: number;
  met: number;
  waived: number;
  /** what stands in the way of a call */
  open: number;
  /** advice that was not taken */
  advised: number;
}

export interface SectionChecks {
  findings: WaivedFinding[];
  progress: Progress;
  /** whether the reader may waive what is found, or take that back, now */
  mayWaive: boolean;
}

function progressOf({ checks, findings }: LookedOver): Progress {
  const required = checks.filter(({ level }) => level === 'required');
  const open = findings.filter(isOpen);
  const missed = required.filter(({ isMet }) => !isMet);
  const unwaived = new Set(open.map(({ check }) => check));
  return {
    required: required.length,
    met: required.length - missed.length,
    waived: missed.filter(({ id }) => !unwaived.has(id)).length,
    open: open.length,
    advised: findings.filter(({ level, waiver }) => level === 'advised' && waiver === null).length,
  };
}

/** What a section still lacks, for everybody who may read it. @throws DomainError `not-found` */
export function checksOf(ctx: Context, sectionId: string): SectionChecks {
  const { sopId } = visibleSection(ctx, sectionId);
  const [looked] = lookOver(ctx, sopId, sectionId);
  if (!looked) throw new Error(`Section ${sectionId} is not among those of its procedure`);
  const mayWaive = decide(seatsIn(ctx, sopId), 'section.manage').allowed && looked.section.phase === 'drafting';
  return { findings: looked.findings, progress: progressOf(looked), mayWaive };
}

export interface SopProgress extends Progress {
  sections: (Progress & { sectionId: string })[];
}

const sum = (all: Progress[], name: keyof Progress) => all.reduce((total, each) => total + each[name], 0);

/** How far each section of an SOP has come, and all together. @throws DomainError `not-found` */
export function progress(ctx: Context, sopId: string): SopProgress {
  authorise(ctx, sopId, 'sop.read');
  const sections = lookOverAll(ctx, sopId).map((each) => ({ sectionId: each.section.id, ...progressOf(each) }));
  return {
    sections,
    required: sum(sections, 'required'),
    met: sum(sections, 'met'),
    waived: sum(sections, 'waived'),
    open: sum(sections, 'open'),
    advised: sum(sections, 'advised'),
  };
}
