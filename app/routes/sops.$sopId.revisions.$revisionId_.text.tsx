import { useLoaderData } from '@remix-run/react';
import { RecordStatements } from '~/components/record-statements';
import { wholeText } from '~/components/section/whole-text.server';
import { WholeTextSection } from '~/components/section/whole-text-section';
import { reads } from '~/lib/answers';
import { looksAwayFrom, saidOfSections } from '~/lib/looks-at';
import { notHere } from '~/lib/not-here';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Fingerprint } from '~/ui/fingerprint';
import { PageHeader } from '~/ui/page-header';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.revisions.title);

export const shouldRevalidate = looksAwayFrom({ kinds: [...saidOfSections, 'section', 'checklist'] });

export const loader = reads(({ context, params: { sopId = '', revisionId = '' } }) => {
  const revision = context.services.revisions.revisionText(revisionId);
  if (revision.sopId !== sopId) throw notHere('revision');
  return wholeText(revision, context.reportError);
});

/** Everything a signed file says, as a page: for a small screen, a screen reader, or to search in. */
export default function WholeText() {
  const { revisions: words } = useWords();
  const { number, fingerprint, record, sections } = useLoaderData<typeof loader>();
  return (
    <div className="whole-text">
      <PageHeader
        kicker={words.text.kicker(number)}
        title={record.sop.title}
        lead={
          <>
            {words.page.fingerprint}: <Fingerprint hash={fingerprint} />
          </>
        }
      />
      <nav className="sheet" aria-labelledby="contents">
        <h2 id="contents">{words.text.contents}</h2>
        <ol role="list" className="stack">
          {sections.map(({ number, title }) => (
            <li key={number}>
              <a href={`#section-${number}`}>{words.text.section(number, title)}</a>
            </li>
          ))}
          <li>
            <a href="#statements">{words.page.statements}</a>
          </li>
        </ol>
      </nav>
      {sections.map((section) => (
        <WholeTextSection key={section.number} section={section} language={record.sop.language} />
      ))}
      <div id="statements">
        <RecordStatements record={record} />
      </div>
    </div>
  );
}
