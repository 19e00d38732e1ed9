import type { DecisionRules } from '../../server/sops';
import { useWords } from '~/lib/words';

type Props = { rules: DecisionRules; deciding: number };

/** How the procedure decides, to read. */
export function RulesFacts({ rules, deciding }: Props) {
  const words = useWords().people.rules;
  const answer = (is: boolean) => (is ? words.yes : words.no);
  return (
    <>
      <h3>{words.agreement}</h3>
      <dl className="facts">
        <dt>{words.quorum}</dt>
        <dd>{rules.quorum ?? words.twoThirds(Math.ceil(rules.quorumShare * deciding))}</dd>
        <dt>{words.support}</dt>
        <dd>{words.share(rules.supportShare)}</dd>
        <dt>{words.eachSector}</dt>
        <dd>{answer(rules.eachSector)}</dd>
        <dt>{words.eachConstituency}</dt>
        <dd>{answer(rules.eachConstituency)}</dd>
        <dt>{words.window}</dt>
        <dd>{words.days(rules.windowDays)}</dd>
      </dl>
      <h3>{words.effect}</h3>
      <dl className="facts">
        <dt>{words.effectSignatures}</dt>
        <dd>{rules.effectSignatures}</dd>
        <dt>{words.effectLead}</dt>
        <dd>{answer(rules.effectLead)}</dd>
        <dt>{words.effectEachSector}</dt>
        <dd>{answer(rules.effectEachSector)}</dd>
      </dl>
    </>
  );
}
