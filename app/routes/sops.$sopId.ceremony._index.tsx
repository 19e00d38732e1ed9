import { useLoaderData } from '@remix-run/react';
import { CeremonyBefore } from '~/components/ceremony-before';
import { CeremonyFiles } from '~/components/ceremony-files';
import { CeremonyRoll } from '~/components/ceremony-roll';
import { CeremonyState } from '~/components/ceremony-state';
import { PaperSignatureForm } from '~/components/paper-signature-form';
import { reads, writes } from '~/lib/answers';
import { fileBytes } from '~/lib/file-bytes';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.ceremony.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  view: services.signing.ceremonyView(sopId),
  canManage: services.sops.sopFrame(sopId).abilities.manage,
}));

export const action = writes({
  freeze: ({ context, params }) => context.services.signing.freezeSop(params),
  'record-paper': async ({ context, fields, form }) =>
    context.services.signing.recordPaperSignature({ ...fields, scan: await fileBytes(form, 'scan') }),
});

export default function Ceremony() {
  const { ceremony: words } = useWords();
  const { sopId, view, canManage } = useLoaderData<typeof loader>();
  const { ceremony, mine, abilities } = view;
  if (ceremony === null) {
    return (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        <CeremonyBefore sopId={sopId} view={view} canManage={canManage} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {mine && abilities.sign && (
        <Notice tone="needs-you" title={words.sign.call(mine.party.name)}>
          <p>
            <ButtonLink to="sign" icon="sign">
              {words.sign.go}
            </ButtonLink>
          </p>
        </Notice>
      )}
      <CeremonyState ceremony={ceremony} />
      <CeremonyRoll roll={ceremony.roll} />
      {canManage && <PaperSignatureForm ceremonyId={ceremony.id} roll={ceremony.roll} />}
      <CeremonyFiles />
    </>
  );
}
