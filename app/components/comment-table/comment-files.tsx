import { useLocation } from '@remix-run/react';
import { useWords } from '~/lib/words';
import { ButtonLink } from '~/ui/button';
import { Sheet } from '~/ui/sheet';

type Props = { isFiltered: boolean; mayImport: boolean };

/** The table as files, with the comments that are shown, and the way back. */
export function CommentFiles({ isFiltered, mayImport }: Props) {
  const words = useWords().commentTable.files;
  const { search } = useLocation();
  return (
    <Sheet title={words.title} className="comment-files">
      <p>{words.text}</p>
      {isFiltered && <p className="muted small">{words.filtered}</p>}
      <div className="row">
        <ButtonLink kind="second" icon="download" to={`comments.xlsx${search}`} reloadDocument>
          {words.xlsx}
        </ButtonLink>
        <ButtonLink kind="second" icon="download" to={`comments.docx${search}`} reloadDocument>
          {words.docx}
        </ButtonLink>
        {mayImport && (
          <ButtonLink kind="quiet" to="import">
            {words.bring}
          </ButtonLink>
        )}
      </div>
    </Sheet>
  );
}
