import { Link, redirect, useLoaderData } from '@remix-run/react';
import { EnterForm } from '~/components/paper/enter-form';
import { PrintForm } from '~/components/paper/print-form';
import { reads, writes } from '~/lib/answers';
import { paperIn } from '~/lib/paper-form';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.paper.title);

/** The code on a paper carries its section and the hash of its words. */
function arrivedIn(request: Request) {
  const asked = new URL(request.url).searchParams;
  const [sectionId, text] = [asked.get('section'), asked.get('text')];
  return sectionId === null || text === null ? null : { sectionId, text };
}

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => ({
  sopId,
  desk: services.paper.paperDesk(sopId),
  arrived: arrivedIn(request),
}));

export const action = writes<never>({
  'enter-paper': ({ context: { services }, params: { sopId = '' }, fields }) => {
    const { paperId } = services.paper.enterPaper({ ...paperIn(fields), sopId });
    throw redirect(`/sops/${sopId}/paper/slips/${paperId}`);
  },
});

/** Papers of agencies: printed here, and entered here when they come back. */
export default function Paper() {
  const words = useWords().paper;
  const { sopId, desk, arrived } = useLoaderData<typeof loader>();
  const printing = desk.parties.length > 0 && <PrintForm sopId={sopId} desk={desk} />;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {!printing && desk.papers.length === 0 && <Notice>{words.nobody}</Notice>}
      {arrived === null && printing}
      {desk.abilities.enter && <EnterForm sopId={sopId} desk={desk} arrived={arrived} />}
      {arrived !== null && printing}
      {desk.papers.length > 0 && (
        <Sheet title={words.entered.title}>
          <ul>
            {desk.papers.map(({ id, party, receivedOn, enteredAt, enteredBy, state }) => (
              <li key={id}>
                <Link to={`/sops/${sopId}/paper/slips/${id}`}>
                  {words.entered.of(party)} <When at={receivedOn} show="date" />
                </Link>
                <span className="muted">
                  {', '}
                  {words.entered.on} <When at={enteredAt} show="date" /> {words.entered.by(enteredBy)};{' '}
                  {words.entered.states[state]}
                </span>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
