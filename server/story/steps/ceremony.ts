import { lowerKesh, type AgencyCode } from '../../../templates/lower-kesh';
import { DomainError } from '../../kernel';
import type { RollLine } from '../../signing';
import { codes } from '../cast';
import { mustBe } from '../must';
import { scanOfSignaturePage } from '../scan';
import type { World } from '../world';

const electronically: AgencyCode[] = codes.filter((code) => !['A04', 'A07', 'A14'].includes(code));
const confirmed = { read: 'on', onBehalf: 'on' };

function theCeremony(world: World) {
  const { ceremony } = world.lead().signing.ceremonyView(world.sopId);
  if (!ceremony) throw new Error('The SOP has not been frozen');
  return ceremony;
}

const lineOf = (roll: RollLine[], code: AgencyCode) => roll.find(({ party }) => party.code === code)?.signatoryId;

async function signOnPaper(world: World, code: AgencyCode): Promise<void> {
  const { id: ceremonyId, fingerprint, roll } = theCeremony(world);
  const paper = {
    ceremonyId,
    signatoryId: lineOf(roll, code),
    scan: scanOfSignaturePage(),
    heldAt: 'Registry, room 4',
  };
  const wrong = fingerprint.split('').reverse().join('');
  const refused = await world
    .lead()
    .signing.recordPaperSignature({ ...paper, fingerprint: wrong })
    .then(() => 'taken')
    .catch((error: unknown) => (error instanceof DomainError ? JSON.stringify(error.details) : String(error)));
  mustBe('A page with another fingerprint', refused, '{"reason":"another-fingerprint"}');
  await world.lead().signing.recordPaperSignature({ ...paper, fingerprint });
}

/** Eleven sign electronically, the Consular Desk on paper, the Prosecutor declines, the Health Centres are pending. */
export async function ceremony(world: World): Promise<void> {
  world.clock.nextDays(10);
  const ceremonyId = await world.lead().signing.freezeSop({ sopId: world.sopId });
  for (const code of electronically) await world.signatory(code).signing.sign({ ceremonyId, ...confirmed });
  mustBe('State before the twelfth signature', theCeremony(world).state, 'in-force');
  await signOnPaper(world, 'A14');
  await world.signatory('A07').signing.decline({ ceremonyId, reason: lowerKesh.decline.reason });
  const { counts, state, missing } = theCeremony(world);
  mustBe('The roll', counts, { signed: 12, 'signed-with-statement': 0, declined: 1, pending: 1 });
  mustBe('State of the SOP', { state, missing }, { state: 'in-force', missing: [] });
}

/** Later the Health Centres and the Prosecutor sign too: the fingerprint stays, the decline stays on record. */
export async function accession(world: World): Promise<void> {
  world.clock.nextDays(30);
  const before = theCeremony(world);
  for (const code of ['A04', 'A07'] as const) {
    await world.signatory(code).signing.sign({ ceremonyId: before.id, ...confirmed });
  }
  const after = theCeremony(world);
  mustBe('The fingerprint', after.fingerprint, before.fingerprint);
  mustBe('The roll', after.counts, { signed: 14, 'signed-with-statement': 0, declined: 0, pending: 0 });
  mustBe(
    'Declined before',
    after.roll.filter(({ declinedBefore }) => declinedBefore).map(({ party }) => party.code),
    ['A07'],
  );
}
