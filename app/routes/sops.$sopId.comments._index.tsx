import { useLoaderData } from '@remix-run/react';
import { CommentFiles } from '~/components/comment-table/comment-files';
import { CommentFilters } from '~/components/comment-table/comment-filters';
import { CommentLines } from '~/components/comment-table/comment-lines';
import { reads } from '~/lib/answers';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';

export const meta = titled(en.commentTable.title);

export const loader = reads(({ context: { services }, params: { sopId = '' }, request }) => ({
  table: services.discussion.commentTable({ ...Object.fromEntries(new URL(request.url).searchParams), sopId }),
  sections: services.sections.outline(sopId).map(({ id, number, title }) => ({ id, number, title })),
  parties: services.sops.register(sopId).parties.map(({ id, code, name }) => ({ id, code, name })),
  language: services.sops.sopFrame(sopId).sop.language,
}));

/** Every comment of the procedure with what became of it, to be filtered, taken away and brought back. */
export default function Comments() {
  const words = useWords().commentTable;
  const { table, sections, parties, language } = useLoaderData<typeof loader>();
  const { lines, count, filter, abilities } = table;
  if (count.all === 0) {
    return (
      <>
        <PageHeader title={words.title} lead={words.lead} />
        <Sheet>
          <EmptyState title={words.none.title}>{words.none.body}</EmptyState>
        </Sheet>
        <CommentFiles isFiltered={false} mayImport={abilities.import} />
      </>
    );
  }
  const counted = [words.counted(count.all), words.toDecide(count.decision)];
  if (count.asksMe > 0) counted.push(words.toAnswer(count.asksMe));
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Sheet title={counted.join(', ')}>
        <CommentFilters {...{ table, sections, parties }} />
        {lines.length === 0 ? <p>{words.noneShown}</p> : <CommentLines lines={lines} language={language} />}
      </Sheet>
      <CommentFiles isFiltered={Object.values(filter).some(Boolean)} mayImport={abilities.import} />
    </>
  );
}
