import { useActionData } from '@remix-run/react';
import { AppFrame } from '~/components/app-frame';
import { Judgement } from '~/components/judgement';
import { writes } from '~/lib/answers';
import { fileBytes } from '~/lib/file-bytes';
import { titled } from '~/lib/titled';
import { useWords } from '~/lib/words';
import { en } from '~/locales/en';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { PageHeader } from '~/ui/page-header';
import { Sheet } from '~/ui/sheet';

export { ProblemPage as ErrorBoundary } from '~/components/problem-page';
export { clientAction } from '~/lib/client-action';

export const meta = titled(en.verify.title);

export const action = writes({
  'judge-file': async ({ context, form }) => {
    const file = form.get('file');
    const judgement = context.services.signing.judgeFile(await fileBytes(form, 'file'));
    return { name: file instanceof File ? file.name : '', judgement };
  },
});

/** Public: anybody may ask what a file is worth. */
export default function Verify() {
  const { verify } = useWords();
  const result = useActionData<typeof action>()?.result;
  return (
    <AppFrame isNarrow>
      <PageHeader title={verify.title} lead={verify.lead} />
      <Sheet>
        <CommandForm intent="judge-file" encType="multipart/form-data">
          <Field name="file" type="file" accept="application/pdf,.pdf" label={verify.file} />
          <Button icon="verified">{verify.submit}</Button>
        </CommandForm>
      </Sheet>
      {result && <Judgement {...result} />}
      <p className="muted small">{verify.limits}</p>
    </AppFrame>
  );
}
