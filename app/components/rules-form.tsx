import type { DecisionRules } from '../../server/sops';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Fieldset } from '~/ui/fieldset';
import { Tick } from '~/ui/tick';

type Props = { rules: Omit<DecisionRules, 'lockedAt'>; deciding: number };

/** How the procedure decides, as long as nobody has been asked to vote. */
export function RulesForm({ rules, deciding }: Props) {
  const words = useWords().people.rules;
  const number = { type: 'number', inputMode: 'numeric', width: 'short' } as const;
  return (
    <CommandForm intent="set-rules" done={words.saved} hidden={{ quorumShare: String(rules.quorumShare) }}>
      <Fieldset legend={words.agreement}>
        <Field
          name="quorum"
          label={words.quorum}
          hint={words.quorumHint(Math.ceil(rules.quorumShare * deciding))}
          min={1}
          optional
          defaultValue={rules.quorum ?? ''}
          {...number}
        />
        <Field
          name="supportShare"
          label={words.support}
          hint={words.supportHint}
          min={0}
          max={1}
          step={0.05}
          defaultValue={rules.supportShare}
          {...number}
          inputMode="decimal"
        />
        <Field name="windowDays" label={words.window} min={0} defaultValue={rules.windowDays} {...number} />
        <div>
          <Tick name="eachSector" label={words.eachSector} defaultChecked={rules.eachSector} />
          <Tick name="eachConstituency" label={words.eachConstituency} defaultChecked={rules.eachConstituency} />
        </div>
      </Fieldset>
      <Fieldset legend={words.effect}>
        <Field
          name="effectSignatures"
          label={words.effectSignatures}
          min={1}
          defaultValue={rules.effectSignatures}
          {...number}
        />
        <div>
          <Tick name="effectLead" label={words.effectLead} defaultChecked={rules.effectLead} />
          <Tick name="effectEachSector" label={words.effectEachSector} defaultChecked={rules.effectEachSector} />
        </div>
      </Fieldset>
      <Button>{words.submit}</Button>
    </CommandForm>
  );
}
