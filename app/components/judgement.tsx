import type { FileVerdict } from '../../schema/vocabulary';
import type { FileJudgement } from '../../server/signing';
import { useWords } from '~/lib/words';
import { DataTable } from '~/ui/data-table';
import { Fingerprint } from '~/ui/fingerprint';
import { Notice } from '~/ui/notice';
import { Sheet } from '~/ui/sheet';
import { StatusMark } from '~/ui/status-mark';
import { When } from '~/ui/when';

const tones: Record<FileVerdict, 'done' | 'plain' | 'danger'> = {
  'registered-final': 'done',
  'authentic-not-final': 'plain',
  superseded: 'plain',
  altered: 'danger',
  'not-from-here': 'danger',
  'not-a-pdf': 'danger',
};

/** What a file is worth, in words, and what that rests on. */
export function Judgement({ name, judgement }: { name: string; judgement: FileJudgement }) {
  const { verify, vocabulary } = useWords();
  const { verdict, sha256, alterations, sop, counts, signatures } = judgement;
  return (
    <>
      <Notice tone={tones[verdict]} role="status" title={vocabulary.verdicts[verdict]}>
        {sop && <p>{verify.of(sop.title, sop.edition)}</p>}
        {sop && <p>{verify.counts(counts.inFile, counts.invited)}</p>}
        {sop && counts.registered > counts.inFile && <p>{verify.registeredSince(counts.registered)}</p>}
        {sop?.inForceSince && (
          <p>
            {verify.inForceSince} <When at={sop.inForceSince} show="date" />
          </p>
        )}
        {alterations.length > 0 && (
          <ul aria-label={verify.alterations}>
            {alterations.map((each) => (
              <li key={JSON.stringify(each)}>{verify.alteration(each)}</li>
            ))}
          </ul>
        )}
      </Notice>
      <Sheet title={name || verify.result}>
        <dl className="facts">
          <dt>{verify.fileHash}</dt>
          <dd>
            <Fingerprint hash={sha256} />
          </dd>
        </dl>
      </Sheet>
      {signatures.length > 0 && <Signatures signatures={signatures} />}
    </>
  );
}

function Signatures({ signatures }: Pick<FileJudgement, 'signatures'>) {
  const { verify } = useWords();
  return (
    <Sheet title={verify.signatures}>
      <DataTable
        caption={verify.caption}
        rows={signatures}
        rowKey={({ name, signedAt }) => name + signedAt}
        columns={[
          {
            label: verify.who,
            isHead: true,
            cell: ({ name, kind }) => (
              <>
                {name}
                <span className="table-note">{verify.kinds[kind]}</span>
              </>
            ),
          },
          {
            label: verify.agency,
            cell: ({ agency, kind, reason }) => (
              <>
                {kind === 'signature' && agency}
                <span className="table-note">{reason}</span>
              </>
            ),
          },
          { label: verify.when, cell: ({ signedAt }) => <When at={signedAt} /> },
          {
            label: verify.holds,
            cell: ({ sound }) =>
              sound ? (
                <StatusMark tone="settled" icon="verified">
                  {verify.sound}
                </StatusMark>
              ) : (
                <StatusMark tone="danger" icon="not-verified">
                  {verify.unsound}
                </StatusMark>
              ),
          },
        ]}
      />
    </Sheet>
  );
}
