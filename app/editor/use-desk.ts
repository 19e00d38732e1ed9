import { useSearchParams } from '@remix-run/react';
import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { News } from './desk-notice';
import type { DutyParty } from './duty-dialog';
import { mostPasted, type PasteOptions } from './paste/paste-rules';
import type { HeldPaste } from './safety/case-dialog';
import { caseRulesHere, loadCaseRules, type CaseRules } from './safety/case-rules';
import type { Doors } from './shortcuts';

/** A question before the text. */
export type Asked =
  | { what: 'link' }
  | { what: 'help' }
  | { what: 'insert' }
  | { what: 'duty'; at: number | null }
  | { what: 'case'; held: HeldPaste };

export interface Search {
  term: string;
  isReplacing: boolean;
}

type Step = (by: 1 | -1) => unknown;

/** What stands around the text: a question, the search, news; and the doors that keys in the text open to them. */
export function useDesk(bar: RefObject<HTMLElement>, parties: readonly DutyParty[], language: string) {
  const [parameters] = useSearchParams();
  const sought = parameters.get('find');
  const [asked, ask] = useState<Asked | null>(null);
  const [search, setSearch] = useState<Search | null>(sought === null ? null : { term: sought, isReplacing: false });
  const [news, tell] = useState<News | null>(null);
  const doors = useMemo(() => {
    let take: Step = () => {};
    const made: Doors & { onStep(step: Step): void } = {
      leave: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      link: () => ask({ what: 'link' }),
      help: () => ask({ what: 'help' }),
      find: (isReplacing) => setSearch((before) => ({ term: before?.term ?? selectedWords(), isReplacing })),
      findStep: (by) => take(by),
      onStep: (step) => void (take = step),
    };
    return made;
  }, [bar]);
  const paste = useMemo<PasteOptions>(
    () => ({
      leftOut: (what) => tell({ kind: 'left-out', what }),
      tooLong: (characters) => tell({ kind: 'too-long', characters, most: mostPasted }),
      knowsParty: (id) => parties.some((party) => party.id === id),
      hold: (text, view, insert) => {
        const put = () => (view.focus(), insert());
        const isHeld = ({ caseIn }: CaseRules) => {
          const casesIn = (words: string) => caseIn(words, language);
          if (casesIn(text).length === 0) return false;
          const insertText = (words: string) => void (view.focus(), view.pasteText(words));
          ask({ what: 'case', held: { text, casesIn, insert: put, insertText } });
          return true;
        };
        const rules = caseRulesHere();
        if (rules) return isHeld(rules);
        loadCaseRules().then(
          (late) => isHeld(late) || put(),
          () => tell({ kind: 'unchecked' }),
        );
        return true;
      },
    }),
    [parties, language],
  );
  return { asked, ask, search, setSearch, news, tell, doors, paste };
}

/** Who selects a word and then looks for something means that word. */
function selectedWords(): string {
  const words = getSelection()?.toString().trim() ?? '';
  return words.includes('\n') || words.length > 100 ? '' : words;
}
