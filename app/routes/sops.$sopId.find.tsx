import { Form, Link, useLoaderData, useParams } from '@remix-run/react';
import { FoundLines } from '~/components/found-lines';
import { reads } from '~/lib/answers';
import { codeOf, placeAddress } from '~/lib/block-address';
import { looksAwayFrom } from '~/lib/looks-at';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button, ButtonLink } from '~/ui/button';
import { Field } from '~/ui/field';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';
import { Tick } from '~/ui/tick';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.sops.find.title);

export const shouldRevalidate = looksAwayFrom({ kinds: ['vote', 'signal', 'clearance', 'checklist'] });

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => {
  const { sop, abilities } = services.sops.sopFrame(sopId);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return {
    term: (asked['term'] ?? '').trim(),
    matchCase: asked['matchCase'] === 'on',
    wholeWord: asked['wholeWord'] === 'on',
    language: sop.language,
    canPurge: abilities.manage,
    sections: services.sections.findInSop({ ...asked, sopId }),
    lines: services.search.searchSop({ ...asked, sopId }),
  };
});

type Found = ReturnType<typeof useLoaderData<typeof loader>>;

/** Where words stand in the whole procedure. An ordinary form: it works before JavaScript, and its address can be sent. */
export default function Find() {
  const words = useWords().sops.find;
  const found = useLoaderData<typeof loader>();
  const { term, matchCase, wholeWord, language, sections, lines, canPurge } = found;
  const places = sections.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          canPurge && (
            <ButtonLink kind="quiet" to="../purge">
              {words.purge}
            </ButtonLink>
          )
        }
      />
      <Sheet>
        <Form className="find-form" role="search" key={`${term} ${matchCase} ${wholeWord}`}>
          <Field name="term" label={words.term} defaultValue={term} lang={language} maxLength={200} type="search" />
          <Tick name="matchCase" label={words.matchCase} defaultChecked={matchCase} />
          <Tick name="wholeWord" label={words.wholeWord} defaultChecked={wholeWord} />
          <Button>{words.submit}</Button>
        </Form>
        {term !== '' && (
          <p className="find-result" role="status">
            {places === 0 ? words.nothing(term) : words.found(places, sections.length)}
          </p>
        )}
        {sections.map((section) => (
          <FoundSection key={section.id} section={section} found={found} />
        ))}
        {places === 0 && (
          <FoundLines
            title={words.near}
            lines={lines.filter(({ kind }) => kind === 'section')}
            language={language}
            term={term}
          />
        )}
        <FoundLines
          title={words.beside}
          lines={lines.filter(({ kind }) => kind !== 'section')}
          language={language}
          term={term}
        />
      </Sheet>
    </>
  );
}

function FoundSection({ section, found }: { section: Found['sections'][number]; found: Found }) {
  const words = useWords().sops.find;
  const { sopId = '' } = useParams();
  const { id, number, title, count, snippets } = section;
  return (
    <section className="find-section" aria-labelledby={`found-${id}`}>
      <h2 id={`found-${id}`}>
        <Link to={`/sops/${sopId}/sections/${id}?${new URLSearchParams({ find: found.term })}`}>
          {number}. {title}
        </Link>{' '}
        <span className="find-places">{words.count(count)}</span>
      </h2>
      <ul role="list" lang={found.language}>
        {snippets.map(({ before, found: term, after, block }, at) => (
          <li key={at} dir="auto">
            <Link className="find-code" to={placeAddress(sopId, { sectionId: id, block })}>
              {codeOf({ number, block })}
            </Link>{' '}
            {before}
            <mark className="found">{term}</mark>
            {after}
          </li>
        ))}
      </ul>
      {count > snippets.length && <p className="find-places">{words.more(count - snippets.length)}</p>}
    </section>
  );
}
