import type { CeremonyView } from '../../server/signing';
import { useWords } from '~/lib/words';
import { Fingerprint } from '~/ui/fingerprint';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

/** The fingerprint everybody signs, how many have, and what is missing. Made to be read from the back of a hall. */
export function CeremonyState({ ceremony }: { ceremony: NonNullable<CeremonyView['ceremony']> }) {
  const { ceremony: words } = useWords();
  const { edition, revision, fingerprint, counts, roll, missing, inForceAt } = ceremony;
  const signed = counts.signed + counts['signed-with-statement'];
  const others = [
    counts.declined > 0 && words.declined(counts.declined),
    counts.pending > 0 && words.pending(counts.pending),
  ].filter(Boolean);
  return (
    <Sheet title={words.fingerprint} aside={<p className="muted">{words.of(edition, revision)}</p>}>
      <div className="beside">
        <div className="stack">
          <Fingerprint hash={fingerprint} size="large" />
          <p className="muted">{words.fingerprintHint}</p>
        </div>
        <div className="stack" data-gap="small">
          <p className="big-number">{words.counts(signed, roll.length)}</p>
          {others.length > 0 && <p className="muted">{others.join(', ')}</p>}
        </div>
      </div>
      <div className="form-after">
        {inForceAt !== null ? (
          <Notice tone="done" title={words.inForce}>
            <p>
              {words.inForceSince} <When at={inForceAt} />
            </p>
          </Notice>
        ) : (
          <Notice title={words.missing}>
            <ul>
              {missing.map((what) => (
                <li key={JSON.stringify(what)}>{words.missingOne(what)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </Sheet>
  );
}
