import type { NeedsYou, Overview } from '../../server/agreement';
import type { CommentNeed } from '../../server/discussion';
import type { LateNeed } from '../../server/late-edits';
import type { CeremonyView } from '../../server/signing';

/** One thing that waits for the reader, and where it is done. */
export type Need = {
  to: string;
  kind: NeedsYou['kind'] | LateNeed['kind'] | CommentNeed['kind'] | 'sign' | 'agree-again';
  title: string;
  party: string;
};

type Standing = {
  sop: { id: string; title: string };
  overview: Pick<Overview, 'needsYou' | 'parties'>;
  ceremony: Pick<CeremonyView, 'mine' | 'abilities'>;
  late: readonly LateNeed[];
  comments: readonly CommentNeed[];
};

/** What waits for the reader in one procedure: a signature first, then votes and answers. */
export function needsOf({
  sop,
  overview: { needsYou, parties },
  ceremony: { mine, abilities },
  late,
  comments,
}: Standing): Need[] {
  const signing: Need[] =
    mine?.state === 'pending' && abilities.sign
      ? [{ to: `/sops/${sop.id}/ceremony/sign`, kind: 'sign', title: sop.title, party: mine.party.code }]
      : [];
  const codeOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.code ?? '';
  const voting = needsYou.map(({ sectionId, kind, title, partyId }) => ({
    ...{ kind, title, party: codeOf(partyId) },
    to: `/sops/${sop.id}/sections/${sectionId}`,
  }));
  const again = needsYou.filter(({ agreed }) => agreed).length;
  const together: Need[] =
    again > 1 ? [{ to: `/sops/${sop.id}/reaffirm`, kind: 'agree-again', title: sop.title, party: String(again) }] : [];
  const written = late.map(({ sectionId, ...need }) => ({
    ...need,
    to: `/sops/${sop.id}/sections/${sectionId}#late-edits`,
  }));
  const said = comments.map(({ sectionId, kind, title, commentId, count }) => ({
    ...{ kind, title, party: String(count) },
    to: `/sops/${sop.id}/sections/${sectionId}#${commentId}`,
  }));
  return [...signing, ...together, ...voting, ...written, ...said];
}
