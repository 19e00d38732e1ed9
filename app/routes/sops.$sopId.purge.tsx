import { useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import type { Purged, PurgeFinds } from '../../server/purge';
import { PurgeForm } from '~/components/purge/purge-form';
import { BeyondPurgeList, PurgeFindsList } from '~/components/purge/purge-finds';
import { reads, writes } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { Tick } from '~/ui/tick';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.purge.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  canPurge: services.sops.sopFrame(sopId).abilities.manage,
  isFresh: services.people.freshlyAuthenticated(),
}));

interface Looked {
  kind: 'looked';
  finds: PurgeFinds;
  sought: { words: string; insideWords: boolean };
}

interface Removed {
  kind: 'purged';
  purged: Purged;
}

/** The words travel in the body of a form alone: addresses are kept by browsers and logs. */
export const action = writes<Looked | Removed>({
  look: ({ context: { services }, params: { sopId }, fields }) => {
    const finds = services.purge.lookForWords({ ...fields, sopId });
    const { words = '', insideWords } = fields;
    return { kind: 'looked', finds, sought: { words: words.trim(), insideWords: insideWords === 'on' } };
  },
  purge: async ({ context: { services }, params: { sopId }, fields }) => ({
    kind: 'purged',
    purged: await services.purge.purgeWords({ ...fields, sopId }),
  }),
});

/** The last answer, kept while the form that removes the words is refused and while the page is brought up to date. */
function useLastResult(result: Looked | Removed | undefined): Looked | Removed | undefined {
  const [kept, keep] = useState(result);
  if (result && result !== kept) keep(result);
  return result ?? kept;
}

export default function Purge() {
  const { purge } = useWords();
  const { canPurge, isFresh } = useLoaderData<typeof loader>();
  const result = useLastResult(useActionData<typeof action>()?.result);
  if (!canPurge) {
    return (
      <>
        <PageHeader title={purge.title} />
        <Notice>{purge.onlyLead}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader title={purge.title} lead={purge.lead} />
      {result?.kind === 'purged' && <PurgedNotice purged={result.purged} />}
      <Sheet>
        <CommandForm intent="look">
          <Field name="words" label={purge.words} hint={purge.wordsHint} maxLength={200} autoComplete="off" />
          <Tick name="insideWords" label={purge.insideWords} />
          <Button kind="second">{purge.look}</Button>
        </CommandForm>
      </Sheet>
      {result?.kind === 'looked' && <PurgeSheet looked={result} isFresh={isFresh} />}
    </>
  );
}

function PurgeSheet({ looked: { finds, sought }, isFresh }: { looked: Looked; isFresh: boolean }) {
  const { purge } = useWords();
  const isNowhere = finds.places.length === 0;
  return (
    <Sheet title={isNowhere ? purge.nowhere(sought.words) : purge.stand(sought.words)}>
      <div role="status">{isNowhere ? <p>{purge.nowhereText}</p> : <PurgeFindsList finds={finds} />}</div>
      <h3 className="purge-heading">{purge.beyondTitle}</h3>
      <BeyondPurgeList beyond={finds.beyond} />
      <PurgeForm sought={sought} isFresh={isFresh} />
    </Sheet>
  );
}

function PurgedNotice({ purged }: { purged: Purged }) {
  const { purge } = useWords();
  return (
    <>
      <Notice tone="done" role="status" title={purge.doneTitle}>
        <p>{purge.doneText(purged.places.reduce((sum, { places }) => sum + places, 0))}</p>
        {!purged.rewritten && <p>{purge.notRewritten}</p>}
      </Notice>
      <Sheet title={purge.beyondTitle}>
        <BeyondPurgeList beyond={purged.beyond} />
      </Sheet>
    </>
  );
}
