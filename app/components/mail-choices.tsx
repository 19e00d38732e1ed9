import type { DigestChoices } from '../../server/notices';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Tick } from '~/ui/tick';

/** For each procedure, whether the reader wants its daily mail. */
export function MailChoices({ choices: { isMailOn, sops } }: { choices: DigestChoices }) {
  const words = useWords().callList.account;
  if (!isMailOn) return <p className="muted">{words.off}</p>;
  return (
    <>
      <p className="muted">{words.lead}</p>
      {sops.map(({ id, title, wanted }) => (
        <CommandForm key={id} intent="set-digest" name={`set-digest-${id}`} hidden={{ sopId: id }} done={words.saved}>
          <Tick name="wanted" label={words.wanted(title)} defaultChecked={wanted} />
          <Button kind="second">{words.save}</Button>
        </CommandForm>
      ))}
    </>
  );
}
