import type { DecisionRules } from '../../server/sops';
import { useWords } from '~/lib/words';

/** How the procedure decides, in the sentences the record prints. */
export function RulesFacts({ rules }: { rules: Omit<DecisionRules, 'lockedAt'> }) {
  const words = useWords();
  return (
    <ul className="lines" role="list">
      {words.rules({ ...rules }).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
