import { Link } from '@remix-run/react';
import type { Commitment } from '~/lib/commitments';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

type Props = {
  sopId: string;
  commitments: readonly { id: string; number: number; title: string; duties: readonly Commitment[] }[];
};

/** What the text asks of one agency, section by section, word for word. */
export function CommitmentList({ sopId, commitments }: Props) {
  const { sign } = useWords().ceremony;
  return (
    <Sheet title={sign.commitments}>
      {commitments.length === 0 ? (
        <p className="measure">{sign.commitmentsNone}</p>
      ) : (
        <div className="stack" data-gap="large">
          <p className="muted">{sign.commitmentsLead}</p>
          {commitments.map(({ id, number, title, duties }) => (
            <section key={id} className="stack" data-gap="small">
              <h3>
                <Link to={`/sops/${sopId}/sections/${id}`}>{sign.section(number, title)}</Link>
              </h3>
              {duties.map((duty, index) => (
                <DutyLines key={index} duty={duty} />
              ))}
            </section>
          ))}
        </div>
      )}
    </Sheet>
  );
}

function DutyLines({ duty: { action, trigger, deadline, record } }: { duty: Commitment }) {
  const { sign } = useWords().ceremony;
  const facts = [
    [sign.when, trigger],
    [sign.within, deadline],
    [sign.record, record],
  ].filter(([, words]) => words !== '');
  return (
    <div className="section-text">
      <p>{action}</p>
      {facts.length > 0 && (
        <p className="muted small">{facts.map(([label, words]) => `${label}: ${words}`).join(' · ')}</p>
      )}
    </div>
  );
}
