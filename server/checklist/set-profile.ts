import { checklistInputs } from '../../schema/inputs';
import { checklistProfiles } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { loadProfile, requireChecklist } from './load-checklist';

/**
 * Says what holds where the SOP applies, so that only items are asked which concern it. Answers to others are kept.
 * @throws DomainError `forbidden` unless the actor leads it; `not-found` where its template has no checklist
 */
export function setProfile(ctx: Context, input: unknown): void {
  const { sopId, ...profile } = parseInput(checklistInputs.setProfile, input);
  authorise(ctx, sopId, 'sop.manage');
  ctx.database.transaction(() => {
    requireChecklist(ctx, sopId);
    const { isSet, origin, destination, specialist } = loadProfile(ctx, sopId);
    const isSame =
      origin === profile.origin && destination === profile.destination && specialist === profile.specialist;
    if (isSet && isSame) return;
    const set = { ...profile, setAt: ctx.now(), setBy: signedIn(ctx) };
    ctx.database.orm
      .insert(checklistProfiles)
      .values({ sopId, ...set })
      .onConflictDoUpdate({ target: checklistProfiles.sopId, set })
      .run();
    recordEvent(ctx, { type: 'checklist.profile-set', sopId, subject: sopId, payload: profile });
  });
}
