import type { NeedsYou, Overview } from '../../server/agreement';
import type { CeremonyView } from '../../server/signing';

/** One thing that waits for the reader, and where it is done. */
export type Need = { to: string; kind: NeedsYou['kind'] | 'sign'; title: string; party: string };

type Standing = {
  sop: { id: string; title: string };
  overview: Pick<Overview, 'needsYou' | 'parties'>;
  ceremony: Pick<CeremonyView, 'mine' | 'abilities'>;
};

/** What waits for the reader in one procedure: a signature first, then votes and answers. */
export function needsOf({ sop, overview: { needsYou, parties }, ceremony: { mine, abilities } }: Standing): Need[] {
  const signing: Need[] =
    mine?.state === 'pending' && abilities.sign
      ? [{ to: `/sops/${sop.id}/ceremony/sign`, kind: 'sign', title: sop.title, party: mine.party.code }]
      : [];
  const codeOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.code ?? '';
  const voting = needsYou.map(({ sectionId, kind, title, partyId }) => ({
    ...{ kind, title, party: codeOf(partyId) },
    to: `/sops/${sop.id}/sections/${sectionId}`,
  }));
  return [...signing, ...voting];
}
