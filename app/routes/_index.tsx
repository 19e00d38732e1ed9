import { useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { NeedsYouList } from '~/components/needs-you-list';
import { SopLines } from '~/components/sop-lines';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export const meta = titled(en.desk.title);

export const loader = reads(({ context: { services } }) => ({
  hasPassword: services.people.account()?.hasPassword ?? false,
  sops: services.sops.mySops().map((sop) => {
    const overview = services.agreement.overview(sop.id);
    const needs = services.notices.needsYou(sop.id);
    return { ...sop, sections: overview.sections.map(({ status }) => ({ status })), needs };
  }),
}));

export default function Desk() {
  const { desk, frame } = useWords();
  const { hasPassword, sops } = useLoaderData<typeof loader>();
  return (
    <AppFrame>
      <PageHeader
        title={desk.title}
        actions={
          <ButtonLink to="/sops/new" kind={sops.length === 0 ? 'first' : 'second'} icon="add">
            {desk.create}
          </ButtonLink>
        }
      />
      <NeedsYouList needs={sops.flatMap(({ needs }) => needs)} />
      {!hasPassword && (
        <Notice title={desk.noPassword}>
          <p>
            {desk.noPasswordText} <a href="/account">{frame.account}</a>
          </p>
        </Notice>
      )}
      {sops.length === 0 ? (
        <EmptyState title={desk.emptyTitle}>{desk.empty}</EmptyState>
      ) : (
        <Sheet>
          <SopLines sops={sops} />
        </Sheet>
      )}
    </AppFrame>
  );
}
