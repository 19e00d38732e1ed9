import { lowerKesh, type AgencyCode } from '../../../templates/lower-kesh';
import { cast, emailOf, type CastParty } from '../cast';
import { mustBe } from '../must';
import type { World } from '../world';

function seat(world: World, { representative, signatory, signatoryTitle, ...party }: CastParty): void {
  const { sopId } = world;
  const partyId = world.lead().sops.addParty({ sopId, voice: 'deciding', ...party });
  const invite = (name: string, role: 'representative' | 'signatory', title: string) => {
    const email = emailOf(party.code, role);
    world.lead().sops.inviteMember({ sopId, name, email, role, partyId, title });
  };
  invite(representative, 'representative', 'Focal point');
  invite(signatory, 'signatory', signatoryTitle);
}

function seatAll(world: World, codes: readonly AgencyCode[]): void {
  for (const party of cast) if (codes.includes(party.code)) seat(world, party);
}

const missing = (world: World) => world.lead().sops.register(world.sopId).missingSeats;

/** Steps 1 and 2: the core group is convened and checked, everybody is seated, the decision rules are set. */
export function founding(world: World): void {
  world.found(world.lead().sops.createSop({ title: lowerKesh.title, setting: lowerKesh.place }));
  seatAll(world, ['A01', 'A03', 'A05', 'A09']);
  mustBe('Seats missing from A01, A03, A05, A09 alone', missing(world), [
    { kind: 'sector', sector: 'migration' },
    { kind: 'constituency', constituency: 'civil-society' },
  ]);
  seatAll(world, ['A08', 'A13']);
  mustBe('Seats missing once A08 and A13 have joined', missing(world), []);
  seatAll(world, ['A02', 'A04', 'A06', 'A07', 'A10', 'A11', 'A12', 'A14']);
  world.lead().sops.setRules({
    ...{ sopId: world.sopId, quorum: 11, eachSector: true, eachConstituency: false, supportShare: 0.5, windowDays: 0 },
    ...{ effectSignatures: 11, effectEachSector: true, effectLead: true },
  });
}
