import type { RevisionRecord } from '../../server/revisions';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';
import { VoteMark } from '~/ui/vote-mark';

/** Every statement and every objection, word for word as it was given. */
export function RecordStatements({ record }: { record: RevisionRecord }) {
  const { revisions, vocabulary } = useWords();
  const statements = record.votes.filter(({ statement }) => statement !== null);
  const isEmpty = statements.length === 0 && record.objections.length === 0;
  const nameOf = (code: string) => record.parties.find((party) => party.code === code)?.name ?? code;
  return (
    <Sheet title={revisions.page.statements}>
      {isEmpty && <p className="muted">{revisions.page.statementsNone}</p>}
      <ul className="quotes" role="list">
        {statements.map(({ section, party, position, statement }) => (
          <li key={`${party}${section}`}>
            <h3>
              <VoteMark position={position} isSilent /> {revisions.page.statementOf(nameOf(party), section)}
            </h3>
            <blockquote className="section-text keeps-lines">{statement}</blockquote>
          </li>
        ))}
        {record.objections.map(({ section, party, ground, reason, remedy, state, raisedAt, finalStatement }) => (
          <li key={`${party}${section}${raisedAt}`}>
            <h3>
              <VoteMark position="cannot-agree-yet" isSilent /> {revisions.page.statementOf(nameOf(party), section)}
            </h3>
            <p className="muted small">
              {vocabulary.grounds[ground]} · {vocabulary.objections[state]}
            </p>
            <blockquote className="section-text keeps-lines">{finalStatement ?? reason}</blockquote>
            <p className="muted">
              {revisions.page.remedy}: {remedy}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
