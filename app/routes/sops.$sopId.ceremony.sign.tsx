import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CommitmentList } from '~/components/commitment-list';
import { DeclineForm } from '~/components/decline-form';
import { SignForm } from '~/components/sign-form';
import { WholeDocument } from '~/components/whole-document';
import { reads, writes } from '~/lib/answers';
import { commitmentsOf } from '~/lib/commitments';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.ceremony.sign.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => {
  const { ceremony, mine, abilities } = services.signing.ceremonyView(sopId);
  if (ceremony === null) throw redirect(`/sops/${sopId}/ceremony`);
  const partyId = mine?.party.id ?? '';
  const named = services.agreement
    .overview(sopId)
    .sections.filter(({ cells }) => cells.some((cell) => cell.partyId === partyId && cell.named));
  const commitments = named.map(({ id, number, title }) => ({
    ...{ id, number, title },
    duties: commitmentsOf(services.agreement.sectionView(id).document, partyId),
  }));
  const { id: ceremonyId, fingerprint, revisionId } = ceremony;
  return { sopId, ceremonyId, fingerprint, revisionId, mine, abilities, commitments };
});

export const action = writes({
  sign: async ({ context, params, fields }) => {
    await context.services.signing.sign(fields);
    throw redirect(`/sops/${params.sopId}/ceremony`);
  },
  decline: async ({ context, params, fields }) => {
    await context.services.signing.decline(fields);
    throw redirect(`/sops/${params.sopId}/ceremony`);
  },
});

/** One page for a director who attended no workshop: what it means, the whole of it, then the decision. */
export default function Sign() {
  const { sign: words } = useWords().ceremony;
  const { sopId, ceremonyId, fingerprint, revisionId, mine, abilities, commitments } = useLoaderData<typeof loader>();
  if (mine === null || !abilities.sign) {
    return (
      <>
        <PageHeader title={words.title} />
        <Notice>{mine === null ? words.notInvited : words.done}</Notice>
      </>
    );
  }
  const isFresh = abilities.freshlyAuthenticated;
  return (
    <>
      <PageHeader title={words.title} lead={words.forParty(mine.party.name)} />
      <CommitmentList sopId={sopId} commitments={commitments} />
      <WholeDocument sopId={sopId} revisionId={revisionId} />
      <SignForm ceremonyId={ceremonyId} fingerprint={fingerprint} party={mine.party.name} isFresh={isFresh} />
      <DeclineForm ceremonyId={ceremonyId} isFresh={isFresh} />
    </>
  );
}
