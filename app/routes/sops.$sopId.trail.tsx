import { Link, useLoaderData } from '@remix-run/react';
import { reads } from '~/lib/answers';
import { trailAbout } from '~/lib/trail-about';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { DataTable } from '~/ui/data-table';
import { Fingerprint } from '~/ui/fingerprint';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.trail.title);

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => {
  const before = Number(new URL(request.url).searchParams.get('before')) || undefined;
  const { entries, verdict, older } = services.trail.trailPage({ sopId, before });
  const named = { sections: services.sections.outline(sopId), parties: services.sops.register(sopId).parties };
  const lines = entries.map((entry) => {
    const { seq, at, actorName, type, hash } = entry;
    return { seq, at, actorName, type, hash, about: trailAbout(entry, named) };
  });
  return { lines, verdict, older };
});

export default function Trail() {
  const { trail } = useWords();
  const { lines, verdict, older } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={trail.title} lead={trail.lead} />
      {verdict.whole ? (
        <Notice tone="done" title={trail.whole}>
          <p>{trail.wholeText(verdict.events)}</p>
          {verdict.purged.length > 0 && <p>{trail.purged(verdict.purged)}</p>}
        </Notice>
      ) : (
        <Notice tone="danger" title={trail.broken}>
          <p>{trail.brokenText(verdict.brokenAt)}</p>
        </Notice>
      )}
      <Sheet>
        <DataTable
          caption={trail.caption}
          rows={lines}
          rowKey={({ seq }) => String(seq)}
          columns={[
            { label: trail.at, cell: ({ at }) => <When at={at} /> },
            {
              label: trail.what,
              isHead: true,
              cell: ({ actorName, type, about }) => (
                <span className="trail-line">
                  {actorName} <span>{trail.events[type]}</span>
                  <span className="table-note">{about}</span>
                </span>
              ),
            },
            { label: trail.seq, isNumber: true, cell: ({ seq }) => seq },
            { label: trail.hash, cell: ({ hash }) => <Fingerprint hash={hash} length={8} /> },
          ]}
        />
        {older !== null && (
          <p>
            <Link to={`?before=${older}`}>{trail.older}</Link>
          </p>
        )}
      </Sheet>
    </>
  );
}
