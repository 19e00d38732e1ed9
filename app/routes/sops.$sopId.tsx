import { Outlet, useLoaderData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { ProblemPage } from '~/components/problem-page';
import { SopHead } from '~/components/sop-head';
import { reads } from '~/lib/answers';
import { useLiveUpdates } from '~/lib/live-updates';
import { titled } from '~/lib/titled';

export const meta = titled();

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  // First of all: what happens while the rest is read is then told once more, and never missed.
  since: services.notices.latestChange(sopId),
  ...services.sops.sopFrame(sopId),
  latest: services.revisions.latestRecord(sopId),
}));

/** The frame around every page of one procedure; keeps them all up to date. */
export default function Sop() {
  const loaded = useLoaderData<typeof loader>();
  const { id, title, edition } = loaded.sop;
  const fresh = useLiveUpdates(loaded);
  const head = (
    <SopHead
      sopId={id}
      title={fresh?.title ?? title}
      edition={fresh?.edition ?? edition}
      latest={fresh ? fresh.latest : loaded.latest}
      speaksFor={fresh?.speaksFor ?? loaded.myParties.map(({ code }) => code)}
    />
  );
  return (
    <AppFrame head={head}>
      <Outlet context={fresh} />
    </AppFrame>
  );
}

export function ErrorBoundary() {
  return (
    <AppFrame isNarrow>
      <ProblemPage />
    </AppFrame>
  );
}
