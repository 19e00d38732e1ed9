import { useWords } from '~/lib/words';
import type { Companion } from './session-state';

/** Who else has this text open for writing, by name and party. */
export function Presence({ companions }: { companions: readonly Companion[] }) {
  const { here, alone } = useWords().editor;
  // The line stays when nobody is here, so that the text does not jump when somebody comes.
  if (companions.length === 0) return <p className="presence">{alone}</p>;
  return (
    <div className="presence">
      <span className="presence-label" id="also-here">
        {here}
      </span>
      <ul role="list" aria-labelledby="also-here">
        {companions.map(({ id, name, color, party }) => (
          <li key={id} className="companion">
            <span className="companion-mark" style={{ background: color }} />
            {name}{' '}
            {party && (
              <abbr className="companion-party" title={party.name}>
                {party.code}
              </abbr>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
