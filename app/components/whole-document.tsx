import { useWords } from '~/lib/words';
import { ButtonLink } from '~/ui/button';
import { Sheet } from '~/ui/sheet';

/** The exact file that is signed, and the same words as a page for a small screen or a screen reader. */
export function WholeDocument({ sopId, revisionId }: { sopId: string; revisionId: string }) {
  const { sign } = useWords().ceremony;
  return (
    <Sheet title={sign.whole}>
      <div className="stack">
        <p className="muted">{sign.wholeHint}</p>
        <p className="row">
          <ButtonLink kind="second" icon="read" to={`/sops/${sopId}/revisions/${revisionId}/text`}>
            {sign.openPage}
          </ButtonLink>
          <ButtonLink kind="second" icon="download" to={`/sops/${sopId}/ceremony/signed.pdf`} reloadDocument>
            {sign.open}
          </ButtonLink>
        </p>
      </div>
    </Sheet>
  );
}
