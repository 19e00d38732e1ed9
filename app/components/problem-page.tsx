import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { isProblem } from '~/lib/problem';
import { problemWords } from '~/lib/problem-words';
import { useWords } from '~/lib/words';
import { ButtonLink } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

/** What a page shows instead of itself. Nothing in it tells "not yours" from "not there". */
export function ProblemPage() {
  const { problems } = useWords();
  const { title, text, reference } = useProblem();
  return (
    <>
      <PageHeader title={title} lead={text} />
      {reference !== undefined && <p className="big-number">{reference}</p>}
      <p>
        <ButtonLink to="/" kind="second">
          {problems.home}
        </ButtonLink>
      </p>
    </>
  );
}

function useProblem(): { title: string; text?: string; reference?: string } {
  const words = useWords();
  const error = useRouteError();
  if (!isRouteErrorResponse(error)) return words.problems.unexpected;
  if (isProblem(error.data)) return problemWords(words, error.data);
  if (error.status === 404) return words.problems['not-found'];
  return { ...words.problems.unexpected, reference: error.data?.reference };
}
