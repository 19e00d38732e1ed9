import type { RollLine } from '../../server/signing';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';
import { Unfold } from '~/ui/unfold';

/** For the lead: a page that was signed in ink. The fingerprint is typed from the paper, so another print is refused. */
export function PaperSignatureForm({ ceremonyId, roll }: { ceremonyId: string; roll: readonly RollLine[] }) {
  const { ceremony, forms } = useWords();
  const words = ceremony.paper;
  const open = roll.filter(({ state }) => !state.startsWith('signed'));
  if (open.length === 0) return null;
  return (
    <Sheet title={words.title}>
      <Unfold label={words.open} intent="record-paper">
        <CommandForm intent="record-paper" encType="multipart/form-data" hidden={{ ceremonyId }} done={words.done}>
          <p className="field-hint">{words.hint}</p>
          <Field
            name="signatoryId"
            label={words.signatory}
            width="middle"
            placeholder={forms.choose}
            options={open.map(({ signatoryId, party, name }) => ({
              value: signatoryId,
              label: `${party.code} ${party.name}: ${name}`,
            }))}
          />
          <Field
            name="fingerprint"
            label={words.fingerprint}
            hint={words.fingerprintHint}
            width="middle"
            spellCheck={false}
            autoComplete="off"
          />
          <Field name="scan" type="file" accept="application/pdf,image/png,image/jpeg" label={words.scan} />
          <Field name="heldAt" label={words.heldAt} width="middle" />
          <Button>{words.submit}</Button>
        </CommandForm>
      </Unfold>
    </Sheet>
  );
}
