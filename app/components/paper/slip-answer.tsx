import type { Slip } from '../../../server/paper';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Field } from '~/ui/field';
import { Sheet } from '~/ui/sheet';
import { Unfold } from '~/ui/unfold';

/** The agency's word on its slip: on screen with buttons, on paper with lines to write on. */
export function SlipAnswer({ slip: { abilities, state } }: { slip: Slip }) {
  const words = useWords().paper.slip;
  const mayAnswer = abilities.confirm || abilities.contest;
  return (
    <>
      {mayAnswer && (
        <Sheet className="no-print">
          {abilities.confirm && (
            <CommandForm intent="confirm-paper" done={words.confirmed}>
              <Button icon="done">{words.confirm}</Button>
            </CommandForm>
          )}
          {abilities.contest && (
            <Unfold label={words.contest} intent="contest-paper">
              <CommandForm intent="contest-paper">
                <p className="muted">{words.contestText}</p>
                <Field name="reason" label={words.reason} rows={3} />
                <Button kind="danger">{words.send}</Button>
              </CommandForm>
            </Unfold>
          )}
        </Sheet>
      )}
      {state === 'open' && (
        <div className="slip-return" aria-hidden="true">
          <p>{words.onPaper}</p>
          <p className="slip-blank" />
          <p className="slip-blank" />
          <p className="slip-blank" />
          <p>{words.signed}</p>
          <p className="slip-blank" />
        </div>
      )}
    </>
  );
}
