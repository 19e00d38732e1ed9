import { useLoaderData } from '@remix-run/react';
import { CallCard } from '~/components/call-card';
import { MailTroubles } from '~/components/mail-troubles';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useIsRunning } from '~/lib/is-running';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.callList.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  list: services.notices.callList(sopId),
  mail: services.notices.mailState(sopId),
}));

/** What the lead takes to the telephone: made to be printed. */
export default function CallListPage() {
  const { callList: words } = useWords();
  const { list, mail } = useLoaderData<typeof loader>();
  const isRunning = useIsRunning();
  return (
    <div className="call-list stack">
      <PageHeader
        title={words.title}
        lead={words.lead}
        kicker={
          <>
            {words.asOf} <When at={list.at} />
          </>
        }
        actions={
          isRunning && (
            <Button type="button" kind="second" icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          )
        }
      />
      <div className="no-print">
        <MailTroubles mail={mail} />
      </div>
      {list.lines.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Sheet>
          {list.lines.map((line) => (
            <CallCard key={line.party.code} line={line} />
          ))}
        </Sheet>
      )}
    </div>
  );
}
