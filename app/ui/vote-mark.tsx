import type { Position } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';
import { Icon } from './icon';

type Props = {
  position: Position | null;
  /** the vote was given to earlier words */
  isEarlier?: boolean;
  /** the section names the party, so its own agreement is needed */
  isNamed?: boolean;
  /** the party asks its superiors first */
  awaitsClearance?: boolean;
  /** someone else in the line already says it in words */
  isSilent?: boolean;
};

/** One vote: letter, icon, pattern and tone. The full words are there for screen readers. */
export function VoteMark(props: Props) {
  const { votes } = useWords();
  const { position, isEarlier, isNamed, awaitsClearance, isSilent } = props;
  return (
    <span
      className="vote"
      data-vote={position ?? 'none'}
      data-earlier={isEarlier ? '' : undefined}
      data-named={isNamed ? '' : undefined}
    >
      {position !== null && (
        <>
          <Icon name={position} size={15} />
          <span aria-hidden>{votes.letters[position]}</span>
        </>
      )}
      {position === null && awaitsClearance && <Icon name="clock" size={15} />}
      {!isSilent && <Spoken {...props} />}
    </span>
  );
}

function Spoken({ position, isEarlier, isNamed, awaitsClearance }: Props) {
  const { votes } = useWords();
  const spoken = [
    position === null ? votes.none : votes.names[position],
    isEarlier && votes.toEarlierWords,
    awaitsClearance && votes.awaitsClearance,
    isNamed && votes.named,
  ];
  return <span className="for-screen-readers">{spoken.filter(Boolean).join(', ')}</span>;
}
