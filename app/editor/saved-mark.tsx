import { useEffect, useState } from 'react';
import type { Words } from '~/lib/words';
import { useWords } from '~/lib/words';
import { Icon } from '~/ui/icon';
import type { IconName } from '~/ui/icon';
import type { SessionState } from './session-state';

type Kind = 'opening' | 'saved' | 'saving' | 'read-only' | 'away' | 'trouble' | 'ended';

const icons: Record<Kind, IconName> = {
  opening: 'pending',
  saved: 'done',
  saving: 'pending',
  'read-only': 'locked',
  away: 'alert',
  trouble: 'alert',
  ended: 'alert',
};

/** So long a change may take to be saved before the bar says so, in milliseconds: it should not flicker at each key. */
const patience = 400;

/** Whether what was typed is safe, in words. Only what a writer must know is read out; "saved" is not news. */
export function SavedMark({ state }: { state: SessionState }) {
  const words = useWords().editor.state;
  const now = kindOf(state);
  const kind = usePatient(now, now !== 'saving');
  // Each key is on its way to the disk for a moment.
  const isKept = usePatient(state.isKept, state.isKept);
  const text = textOf(words, kind, { ...state, isKept });
  const isNews = kind !== 'saved' && kind !== 'saving' && kind !== 'opening';
  return (
    <p className="saved-mark" data-state={now} data-shown={kind} data-kept={state.isKept}>
      <Icon name={icons[kind]} size={18} />
      <span>{text}</span>
      <span className="for-screen-readers" role="status">
        {isNews && text}
      </span>
    </p>
  );
}

function kindOf({ ending, line, hasText, mayWrite, unsaved }: SessionState): Kind {
  if (ending !== null && ending !== 'reset') return 'ended';
  if (line === 'trouble') return 'trouble';
  if (line === 'lost') return 'away';
  if (!hasText || ending === 'reset') return 'opening';
  if (unsaved > 0) return 'saving';
  return mayWrite ? 'saved' : 'read-only';
}

function textOf(words: Words['editor']['state'], kind: Kind, { ending, unsaved, isKept }: SessionState): string {
  switch (kind) {
    case 'away':
      return unsaved === 0 ? words.away : isKept ? words.awayKept(unsaved) : words.awayWith(unsaved);
    case 'read-only':
      return words.readOnly;
    case 'ended':
      return ending === 'signed-out' ? words.signedOut : ending === 'gone' ? words.gone : words.reload;
    default:
      return words[kind];
  }
}

/** What stands now, but what is not news only once it has lasted. */
function usePatient<T>(now: T, isNews: boolean): T {
  const [shown, show] = useState(now);
  useEffect(() => {
    if (isNews) return show(now);
    const timer = setTimeout(() => show(now), patience);
    return () => clearTimeout(timer);
  }, [now, isNews]);
  return shown;
}
