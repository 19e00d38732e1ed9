import { useId } from 'react';
import { announce } from '~/lib/announce';
import { useRoot } from '~/lib/clock';
import { beginKeeping, forgetDevice, useIsKeeping } from '~/lib/device';
import { useWords } from '~/lib/words';
import { Unfold } from '~/ui/unfold';

/** The choice to keep unsent words in this browser, with what that means for whoever shares it. Off unless asked for. */
export function LateDevice() {
  const words = useWords().lateEdits.device;
  const personId = useRoot()?.person?.personId ?? '';
  const isKept = useIsKeeping(personId);
  const hint = useId();
  const choose = async (isWanted: boolean) => {
    if (isWanted) beginKeeping(personId);
    else await forgetDevice();
    announce(isWanted ? words.on : words.off);
  };
  return (
    <div className="late-device no-print">
      <Unfold label={words.title}>
        <label className="tick">
          <input
            type="checkbox"
            checked={isKept}
            aria-describedby={hint}
            onChange={({ target }) => void choose(target.checked)}
          />
          <span>{words.keep}</span>
        </label>
        <div id={hint} className="late-device-hint">
          <p>{words.hint}</p>
          <p>
            <strong>{words.warning}</strong>
          </p>
          <p>{words.cleared}</p>
        </div>
      </Unfold>
    </div>
  );
}
