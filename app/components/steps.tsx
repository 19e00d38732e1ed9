import type { Step } from '../../server/front-page';
import { useWords } from '~/lib/words';

/** The ten steps of such a procedure, and how far this one has come in those that Accord carries. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const { sops } = useWords();
  return (
    <ol className="steps" role="list">
      {steps.map(({ state, fact }, index) => (
        <li key={index} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>
            {index + 1}. {sops.steps[index]}
          </strong>
          <span className="muted">{factWords(sops.stepFacts, fact)}</span>
        </li>
      ))}
    </ol>
  );
}

type Facts = ReturnType<typeof useWords>['sops']['stepFacts'];

function factWords(words: Facts, fact: Step['fact']): string {
  switch (fact.kind) {
    case 'seats':
      return words.seats(fact.missing);
    case 'rules':
      return fact.locked ? words.rulesLocked : words.rulesOpen;
    case 'called':
      return words.called(fact.called, fact.of);
    case 'comments':
      return words.comments(fact.count);
    case 'meetings':
      return words.meetings(fact.sealed);
    case 'revisions':
      return words.revisions(fact.count);
    case 'signed':
      return words.signed(fact.signed, fact.of);
    case 'not-open':
      return words.notOpen;
    case 'outside':
      return words.outside;
  }
}
