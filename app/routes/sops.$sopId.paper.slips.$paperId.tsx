import { useLoaderData } from '@remix-run/react';
import { SlipAnswer } from '~/components/paper/slip-answer';
import { SlipLines } from '~/components/paper/slip-lines';
import { SlipScans } from '~/components/paper/slip-scans';
import { reads, writes } from '~/lib/answers';
import { fileBytes } from '~/lib/file-bytes';
import { useIsRunning } from '~/lib/is-running';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button, ButtonLink } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.paper.slip.title);

export const loader = reads(({ context: { services }, params: { sopId = '', paperId = '' } }) => ({
  sopId,
  slip: services.paper.paperSlip(paperId),
}));

export const action = writes({
  'confirm-paper': ({ context: { services }, params: { paperId } }) => services.paper.confirmPaper({ paperId }),
  'contest-paper': ({ context: { services }, params: { paperId }, fields }) =>
    services.paper.contestPaper({ ...fields, paperId }),
  'add-scan': async ({ context: { services }, params: { paperId }, form }) =>
    void services.paper.addScan({ paperId, scan: await fileBytes(form, 'scan') }),
  'remove-scan': ({ context: { services }, fields }) => services.paper.removeScan(fields),
});

/** What was recorded from a paper, read back to its agency: to be printed, confirmed, or contested in time. */
export default function SlipPage() {
  const words = useWords().paper;
  const { sopId, slip } = useLoaderData<typeof loader>();
  const isRunning = useIsRunning();
  const { party, state } = slip;
  return (
    <>
      <PageHeader
        title={words.slip.title}
        kicker={words.slip.kicker(slip.title, slip.edition)}
        lead={words.slip.lead(`${party.code} ${party.name}`)}
        actions={
          <span className="no-print">
            {isRunning && (
              <Button type="button" kind="second" icon="print" onClick={() => window.print()}>
                {words.slip.print}
              </Button>
            )}{' '}
            <ButtonLink kind="quiet" to={`/sops/${sopId}/paper`}>
              {words.slip.back}
            </ButtonLink>
          </span>
        }
      />
      {state !== 'open' && (
        <Notice tone={state === 'contested' ? 'needs-you' : 'done'} title={words.slip.states[state]}>
          {slip.reason !== null && <p>{words.slip.contested(slip.reason)}</p>}
        </Notice>
      )}
      <Sheet>
        <div className="slip-head">
          <div className="stack">
            <p>
              {words.slip.recorded} <When at={slip.enteredAt} show="date" />, {words.slip.fromPaper}{' '}
              <When at={slip.receivedOn} show="date" />.
            </p>
            {state === 'open' && (
              <p>
                <strong>
                  {words.slip.until} <When at={slip.until} show="date" />.
                </strong>{' '}
                {words.slip.how}
              </p>
            )}
            <p className="muted">{words.slip.dutiesNote}</p>
          </div>
          <Code code={slip.code} label={words.slip.code} />
        </div>
        <p className="muted small slip-address">{slip.address}</p>
      </Sheet>
      <SlipLines slip={slip} />
      <SlipScans sopId={sopId} slip={slip} />
      <SlipAnswer slip={slip} />
    </>
  );
}

/** Dark squares on white, sharp at every size. */
function Code({ code, label }: { code: readonly (readonly boolean[])[]; label: string }) {
  const path = code.flatMap((line, y) => line.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="slip-code" role="img" aria-label={label} viewBox={`0 0 ${code.length} ${code.length}`}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
