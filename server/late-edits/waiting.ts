import { and, asc, eq, isNull } from 'drizzle-orm';
import { lateEdits, parties, people, sections } from '../../schema/tables';
import { authorise, decide } from '../access';
import { personOf, type Context } from '../kernel';
import { sharedLook } from '../sections';

/** A late edit that waits for the actor: to be decided on, or to hear what became of it. */
export interface LateNeed {
  sectionId: string;
  title: string;
  kind: 'late-edit' | 'late-edit-applied' | 'late-edit-declined';
  /** whose it is: the party's code, or the person's name where it speaks for no party */
  party: string;
}

const sharedRows = sharedLook(({ database: { orm } }, sopId) =>
  orm
    .select({ edit: lateEdits, title: sections.title, phase: sections.phase, code: parties.code, author: people.name })
    .from(lateEdits)
    .innerJoin(sections, eq(sections.id, lateEdits.sectionId))
    .innerJoin(people, eq(people.id, lateEdits.personId))
    .leftJoin(parties, eq(parties.id, lateEdits.partyId))
    .where(and(eq(sections.sopId, sopId), isNull(lateEdits.notedAt)))
    .orderBy(asc(lateEdits.keptAt))
    .all(),
);

/**
 * What waits for the actor in one SOP. A lead is asked to decide once the section is in drafting; an author hears of the
 * decision until they say that they have. @throws DomainError `not-found`
 */
export function waitingLateEdits(ctx: Context, sopId: string): LateNeed[] {
  const seats = authorise(ctx, sopId, 'sop.read');
  const decides = decide(seats, 'section.manage').allowed;
  return sharedRows(ctx, sopId).flatMap<LateNeed>(({ edit, title, phase, code, author }) => {
    const need = { sectionId: edit.sectionId, title, party: code ?? author };
    if (edit.state === 'pending')
      return decides && phase === 'drafting' ? [{ ...need, kind: 'late-edit' as const }] : [];
    const isNews = edit.personId === personOf(ctx.actor) && edit.decidedBy !== edit.personId;
    if (!isNews || edit.state === 'withdrawn') return [];
    return [{ ...need, kind: edit.state === 'applied' ? 'late-edit-applied' : 'late-edit-declined' }];
  });
}
