import { describe, expect, it, onTestFinished } from 'vitest';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema } from '../../../schema/document';
import { doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as completeness from '../../../server/completeness';
import type { Context } from '../../../server/kernel';
import { FRAGMENT, sharedLook } from '../../../server/sections';
import * as sops from '../../../server/sops';
import { openWorkspace } from '../../../server/workspace';
import { aProvince } from '../../support/province';

const moment = new Date('2026-03-03T09:00:00.000Z');

/** The usual province on a clock that stands still, so that nothing but what happens makes a look new. */
function standing() {
  const world = aProvince();
  const settings = { baseUrl: 'http://accord.test', authorityPassphrase: 'a passphrase for tests' };
  const { dataDir } = world;
  const workspace = openWorkspace({ dataDir, secret: 'a secret for tests', settings, now: () => moment });
  onTestFinished(() => workspace.close());
  const still = (ctx: Context) => workspace.context(ctx.actor);
  return { world, workspace, still };
}

/** Everything that is shared, as it is kept and as it is worked out anew inside a transaction. */
function both(ctx: Context, sopId: string) {
  const look = () => ({
    assessed: agreement.assessSop(ctx, sopId),
    overview: agreement.overview(ctx, sopId),
    progress: completeness.progress(ctx, sopId),
  });
  return { kept: look(), fresh: ctx.database.transaction(look) };
}

describe('what everybody looks at alike', () => {
  it('is worked out once as long as nothing happens', () => {
    const { world, still } = standing();
    let times = 0;
    const look = sharedLook(() => (times += 1));
    const seen = [look(still(world.lead), world.sopId), look(still(world.as('A06')), world.sopId)];
    expect(seen).toEqual([1, 1]);
  });

  it('is never older than what happened, whatever that was', () => {
    const { world, still } = standing();
    const [lead, police] = [still(world.lead), still(world.as('A06'))];
    const ballot = () => ({ ...world.ballot('A06', 1) });
    const deeds: (() => unknown)[] = [
      () => world.write('She decides.'),
      () => agreement.giveSignal(police, { ...ballot(), signal: 'nearly' }),
      () => agreement.callSection(lead, { sectionId: world.section(), textHash: world.words() }),
      () => agreement.castVote(police, { ...ballot(), position: 'agree' }),
      () => agreement.awaitClearance(still(world.as('A03')), { ...world.ballot('A03', 1), until: '2026-03-09' }),
      () => world.object('A08'),
      () => agreement.reopenSection(lead, { sectionId: world.section(), reason: 'New facts came up.' }),
      () => world.write('She decides, always.'),
      () => agreement.parkSection(lead, { sectionId: world.section(2), reason: 'Later.' }),
      () => sops.removeParty(lead, { sopId: world.sopId, partyId: world.party('A05') }),
    ];
    for (const deed of deeds) {
      deed();
      const { kept, fresh } = both(lead, world.sopId);
      expect(kept).toEqual(fresh);
    }
  });

  it('knows of words that were typed since, which write nothing into the trail', () => {
    const { world, still } = standing();
    const lead = still(world.lead);
    const before = both(lead, world.sopId).kept.overview.sections[0]?.textHash;
    const typed = new Y.Doc();
    prosemirrorJSONToYXmlFragment(documentSchema, doc(p('Typed just now.')), typed.getXmlFragment(FRAGMENT));
    lead.database.updates.append([{ sectionId: world.section(), update: Y.encodeStateAsUpdate(typed) }]);
    const { kept, fresh } = both(lead, world.sopId);
    expect(kept).toEqual(fresh);
    expect(kept.overview.sections[0]?.textHash).not.toBe(before);
  });

  it('is not kept from inside a transaction, which may yet be undone', () => {
    const { world, workspace, still } = standing();
    const lead = still(world.lead);
    const look = sharedLook((ctx, sopId) => sops.loadParties(ctx, sopId).length);
    const count = () => look(lead, world.sopId);
    const undone = () =>
      workspace.database.transaction(() => {
        sops.removeParty(lead, { sopId: world.sopId, partyId: world.party('A05') });
        expect(count()).toBe(4);
        throw new Error('undone');
      });
    expect(count()).toBe(5);
    expect(undone).toThrow('undone');
    expect(count()).toBe(5);
  });
});
