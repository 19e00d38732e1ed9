import { constituencies, modes, sectors, voices } from '../../schema/vocabulary';
import { optionsOf } from '~/lib/options-of';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Tick } from '~/ui/tick';
import { Unfold } from '~/ui/unfold';

/** Gives an agency a seat. */
export function AddPartyForm({ isOpen }: { isOpen: boolean }) {
  const { people, vocabulary, forms } = useWords();
  const words = people.parties;
  return (
    <Unfold label={words.add} isOpen={isOpen} intent="add-party">
      <CommandForm intent="add-party" done={words.added}>
        <div className="columns">
          <Field name="code" label={words.code} hint={words.codeHint} width="short" maxLength={8} spellCheck={false} />
          <Field name="name" label={words.name} autoComplete="organization" />
        </div>
        <div className="columns">
          <Field
            name="sector"
            label={words.sector}
            options={optionsOf(sectors, vocabulary.sectors)}
            placeholder={forms.choose}
          />
          <Field
            name="constituency"
            label={words.constituency}
            options={optionsOf(constituencies, vocabulary.constituencies)}
            placeholder={forms.choose}
          />
        </div>
        <Choice
          name="voice"
          layout="row"
          legend={words.voice}
          options={optionsOf(voices, vocabulary.voices)}
          defaultValue="deciding"
        />
        <Choice
          name="mode"
          layout="row"
          legend={words.mode}
          options={optionsOf(modes, vocabulary.modes)}
          defaultValue="online"
        />
        <div>
          <Tick name="specialist" label={words.specialistTick} />
          <Tick name="leads" label={words.leadsTick} />
          <Tick name="keptFromShelters" label={words.keptFromSheltersTick} />
        </div>
        <Button icon="add">{words.submit}</Button>
      </CommandForm>
    </Unfold>
  );
}
