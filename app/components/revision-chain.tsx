import type { RevisionView } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Fingerprint } from '~/ui/fingerprint';
import { Sheet } from '~/ui/sheet';

/** The hashes that hold a revision in its place. */
export function RevisionChain({ revision }: { revision: RevisionView }) {
  const { page } = useWords().revisions;
  return (
    <Sheet title={page.chain}>
      <div className="stack">
        <p className="measure muted">{page.chainHint}</p>
        <dl className="facts">
          <dt>{page.fingerprint}</dt>
          <dd>
            <Fingerprint hash={revision.fingerprint} />
          </dd>
          <dt>{page.recordHash}</dt>
          <dd>
            <Fingerprint hash={revision.recordHash} />
          </dd>
          <dt>{page.previous}</dt>
          <dd>{revision.previousHash === null ? page.first : <Fingerprint hash={revision.previousHash} />}</dd>
          {revision.sections.map(({ id, number, title, textHash }) => (
            <div className="facts-line" key={id}>
              <dt>
                {number}. {title}
              </dt>
              <dd>
                <Fingerprint hash={textHash} length={16} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}
