import type { CheckId } from '../../schema/completeness';
import { findingSentence } from '../../schema/words/en/checks';
import type { Context } from '../kernel';
import type { SectionRow } from '../sections';
import { isOpen, lookOver, lookOverAll } from './look-over';

/** How many required things a section lacks that nobody has waived. The caller has authorised. */
export const openChecks = (ctx: Context, { sopId, id }: SectionRow): number =>
  lookOver(ctx, sopId, id).flatMap(({ findings }) => findings.filter(isOpen)).length;

/** A waiver as a record keeps it: in words, so that it can be read when the check is long gone. */
export interface StandingWaiver {
  section: number;
  check: CheckId;
  missing: string;
  reason: string;
  /** the block of the template that was left out with this reason, where it was */
  leftOut?: string;
  waivedAt: string;
}

/** The waivers of an SOP whose finding still stands, in the order of its sections. The caller has authorised. */
export const standingWaivers = (ctx: Context, sopId: string): StandingWaiver[] =>
  lookOverAll(ctx, sopId).flatMap(({ section, findings }) =>
    findings.flatMap(({ check, label, waiver }) =>
      waiver
        ? [
            {
              ...{ section: section.ordinal, check, missing: findingSentence(check, label) },
              ...{ reason: waiver.reason, waivedAt: waiver.waivedAt },
              ...(waiver.leftOut === '' ? {} : { leftOut: waiver.leftOut }),
            },
          ]
        : [],
    ),
  );
