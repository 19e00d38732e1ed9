import { useActionData, useLoaderData } from '@remix-run/react';
import type { ImportPreview } from '../../server/discussion';
import { ImportPreviewSheet } from '~/components/comment-table/import-preview';
import { reads, writes } from '~/lib/answers';
import { fileBytes } from '~/lib/file-bytes';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button, ButtonLink } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.commentImport.title);

export const loader = reads(({ context: { services }, params: { sopId = '' } }) => ({
  sopId,
  mayImport: services.discussion.commentTable({ sopId }).abilities.import,
}));

interface Looked {
  kind: 'looked';
  rows: unknown;
  preview: ImportPreview;
  /** the rows come to something else than what was shown before */
  isChanged: boolean;
}

interface Written {
  kind: 'written';
  opened: number;
  decided: number;
  wrong: number;
}

/** The rows travel with the form that writes them, and are looked at anew there: nothing is kept in between. */
export const action = writes<Looked | Written>({
  'read-table': async ({ context: { services }, params: { sopId = '' }, form }) => {
    const rows = await services.publishing.readComments({ sopId, bytes: await fileBytes(form, 'file') });
    const preview = await services.discussion.previewComments({ sopId, rows });
    return { kind: 'looked', rows, preview, isChanged: false };
  },
  'write-rows': async ({ context: { services }, params: { sopId = '' }, fields }) => {
    const answer = await services.discussion.importComments({ ...fields, sopId });
    if (answer.kind === 'written') return answer;
    return { kind: 'looked', rows: JSON.parse(fields.rows ?? '[]'), preview: answer.preview, isChanged: true };
  },
});

/** A table that was filled in elsewhere comes back: the file, a look at its rows, one press. */
export default function ImportComments() {
  const words = useWords().commentImport;
  const { sopId, mayImport } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  if (!mayImport) {
    return (
      <>
        <PageHeader title={words.title} />
        <Notice>{words.onlyLead}</Notice>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="quiet" to={`/sops/${sopId}/comments`}>
            {words.back}
          </ButtonLink>
        }
      />
      {result?.kind === 'written' && <WrittenNotice {...result} />}
      {result?.kind === 'looked' && result.isChanged && <Notice tone="needs-you" role="alert" title={words.changed} />}
      {result?.kind === 'looked' && <ImportPreviewSheet preview={result.preview} rows={result.rows} />}
      <Sheet>
        <CommandForm intent="read-table" encType="multipart/form-data">
          <Field name="file" type="file" accept=".xlsx,.docx" label={words.file} hint={words.fileHint} />
          <Button kind={result?.kind === 'looked' ? 'second' : 'first'}>{words.look}</Button>
        </CommandForm>
      </Sheet>
    </>
  );
}

function WrittenNotice({ opened, decided, wrong }: Written) {
  const words = useWords().commentImport;
  return (
    <Notice tone="done" role="status" title={words.written}>
      <p>{words.writtenText(opened, decided)}</p>
      {wrong > 0 && (
        <p>
          {words.wrongTitle(wrong)}. {words.wrongText}
        </p>
      )}
    </Notice>
  );
}
