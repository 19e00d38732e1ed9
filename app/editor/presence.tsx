import { useState } from 'react';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import type { Companion } from './session-state';

type Props = {
  companions: readonly Companion[];
  followed: Companion | null;
  /** goes along with somebody's caret; null: with nobody's */
  follow(companion: Companion | null): void;
};

/** Who else has this text open for writing, by name and party; on a phone their number, which unfolds. */
export function Presence({ companions, followed, follow }: Props) {
  const words = useWords().editor.presence;
  const [isOpen, open] = useState(false);
  // The line stays when nobody is here, so that the text does not jump when somebody comes.
  if (companions.length === 0) return <p className="presence">{words.alone}</p>;
  return (
    <div className="presence" data-open={isOpen || undefined}>
      <button
        type="button"
        className="presence-count"
        aria-expanded={isOpen}
        aria-controls="also-here"
        onClick={() => open(!isOpen)}
      >
        <span className="presence-dots" aria-hidden>
          {companions.slice(0, 4).map(({ id, color }) => (
            <span key={id} className="companion-mark" style={{ background: color }} />
          ))}
        </span>
        {words.count(companions.length)}
        <Icon name="more" size={16} />
      </button>
      <span className="for-screen-readers" id="also-here-label">
        {words.here}
      </span>
      <ul role="list" id="also-here" aria-labelledby="also-here-label">
        {companions.map((companion) => (
          <li key={companion.id}>
            <CompanionButton {...{ companion, isFollowed: companion.id === followed?.id, follow }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type ButtonProps = { companion: Companion; isFollowed: boolean; follow: Props['follow'] };

function CompanionButton({ companion, isFollowed, follow }: ButtonProps) {
  const words = useWords().editor.presence;
  const { name, color, party, isWriting } = companion;
  return (
    <button
      type="button"
      className="companion"
      aria-pressed={isFollowed}
      title={words.follow(name)}
      onClick={() => follow(isFollowed ? null : companion)}
    >
      <span className="companion-mark" data-writing={isWriting || undefined} style={{ background: color }} />
      {name}{' '}
      {party && (
        <abbr className="companion-party" title={party.name}>
          {party.code}
        </abbr>
      )}{' '}
      <span className="companion-deed">{isWriting ? words.writing : words.reading}</span>
    </button>
  );
}
