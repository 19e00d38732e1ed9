import { useWords } from '~/lib/words';
import { ButtonLink } from '~/ui/button';
import { Sheet } from '~/ui/sheet';

/** The whole consensus record to be taken away, in each kind of file. */
export function RecordFiles({ sopId }: { sopId: string }) {
  const { recordFiles: words } = useWords();
  const path = (file: string) => `/sops/${sopId}/record/${file}`;
  return (
    <Sheet title={words.title} className="record-files">
      <p>{words.text}</p>
      <div className="row">
        {(['pdf', 'xlsx', 'zip', 'json'] as const).map((format) => (
          <ButtonLink key={format} kind="second" icon="download" to={path(`record.${format}`)} reloadDocument>
            {words.formats[format]}
          </ButtonLink>
        ))}
      </div>
    </Sheet>
  );
}
