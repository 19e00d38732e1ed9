import { useId } from 'react';
import { announce } from '~/lib/announce';
import { useIsRunning } from '~/lib/is-running';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

/** A one-time link, shown once. Copying by hand works too: a click into the field selects it whole. */
export function InvitationLink({ name, link }: { name: string; link: string }) {
  const { people, forms } = useWords();
  const id = useId();
  const isRunning = useIsRunning();
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    announce(forms.copied);
  };
  return (
    <Notice tone="needs-you" role="status" title={people.members.invited(name)}>
      <p>{people.members.invitedText}</p>
      <div className="copy-line">
        <label className="for-screen-readers" htmlFor={id}>
          {people.members.linkLabel}
        </label>
        <input id={id} className="input" readOnly value={link} onFocus={(event) => event.target.select()} />
        {isRunning && (
          <Button type="button" kind="second" icon="copy" onClick={() => void copy()}>
            {forms.copy}
          </Button>
        )}
      </div>
    </Notice>
  );
}
