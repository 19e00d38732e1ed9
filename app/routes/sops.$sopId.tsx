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
  const { sop, myParties, latest, since } = useLoaderData<typeof loader>();
  useLiveUpdates(sop.id, since);
  const head = (
    <SopHead
      sopId={sop.id}
      title={sop.title}
      edition={sop.edition}
      latest={latest}
      speaksFor={myParties.map(({ code }) => code)}
    />
  );
  return (
    <AppFrame head={head}>
      <Outlet />
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
