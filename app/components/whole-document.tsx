import { useWords } from '~/lib/words';
import { ButtonLink } from '~/ui/button';
import { Sheet } from '~/ui/sheet';

/** The exact file that is signed. */
export function WholeDocument({ sopId }: { sopId: string }) {
  const { sign } = useWords().ceremony;
  return (
    <Sheet title={sign.whole}>
      <div className="stack">
        <p className="muted">{sign.wholeHint}</p>
        <p>
          <ButtonLink kind="second" icon="download" to={`/sops/${sopId}/ceremony/signed.pdf`} reloadDocument>
            {sign.open}
          </ButtonLink>
        </p>
      </div>
    </Sheet>
  );
}
