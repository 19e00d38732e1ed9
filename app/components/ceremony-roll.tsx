import { sectors } from '../../schema/vocabulary';
import type { SignatoryState } from '../../schema/vocabulary';
import type { RollLine } from '../../server/signing';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import type { IconName } from '~/ui/icon';
import { Sheet } from '~/ui/sheet';
import { When } from '~/ui/when';

const icons: Record<SignatoryState, IconName> = {
  signed: 'sign',
  'signed-with-statement': 'statement',
  declined: 'refused',
  pending: 'pending',
};

/** Every agency on the roll, sector by sector, lighting up as it signs. */
export function CeremonyRoll({ roll }: { roll: readonly RollLine[] }) {
  const { ceremony, vocabulary } = useWords();
  const groups = sectors
    .map((sector) => ({ sector, lines: roll.filter(({ party }) => party.sector === sector) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Sheet title={ceremony.roll}>
      <div className="roll-sectors">
        {groups.map(({ sector, lines }) => (
          <section key={sector}>
            <h3>{vocabulary.sectors[sector]}</h3>
            <ul className="roll" role="list">
              {lines.map((line) => (
                <Line key={line.signatoryId} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function Line({ line }: { line: RollLine }) {
  const { ceremony, vocabulary } = useWords();
  const { party, name, title, state, at, statement, declineReason, declinedBefore } = line;
  return (
    <li data-state={state}>
      <Icon name={icons[state]} size={24} />
      <div>
        <p className="roll-name">
          <span className="muted">{party.code}</span> {party.name}
        </p>
        <p className="small">{[name, title].filter(Boolean).join(', ')}</p>
        <p className="small muted">
          {vocabulary.signatures[state]}
          {at !== null && (
            <>
              , <When at={at} />
            </>
          )}
          {declinedBefore && <>; {ceremony.declinedBefore}</>}
        </p>
        {statement !== null && <blockquote className="roll-words keeps-lines">{statement}</blockquote>}
        {state === 'declined' && (
          <blockquote className="roll-words keeps-lines">{declineReason ?? ceremony.reasonPrivate}</blockquote>
        )}
      </div>
    </li>
  );
}
