import { useEffect, useState } from 'react';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { AgreementForm } from './agreement-form';
import { Notice } from '~/ui/notice';
import type { SectionData } from './section-data';

/** The half minute in which a call can be taken back, counted down. */
export function UndoCall({ data }: { data: SectionData }) {
  const words = useWords().section.undo;
  const { call, line, abilities, now } = data;
  const hasVotes = line.cells.some(({ vote }) => vote !== null && call !== null && vote.castAt >= call.openedAt);
  const left = useSecondsLeft(call?.undoUntil, now);
  if (call === null || !abilities.manage || hasVotes || left <= 0) return null;
  return (
    <Notice tone="needs-you" title={words.title}>
      <p role="timer">{words.text(left)}</p>
      <AgreementForm intent="undoCall" hidden={{ sectionId: line.id }} done={words.done}>
        <Button kind="second">{words.button}</Button>
      </AgreementForm>
    </Notice>
  );
}

/** Seconds from the server's `now` until a moment, counted down by this browser's own clock from when it heard. */
function useSecondsLeft(until: string | undefined, now: string): number {
  const atFirst = until === undefined ? 0 : Math.ceil((Date.parse(until) - Date.parse(now)) / 1000);
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    setPassed(0);
    if (atFirst <= 0) return;
    const timer = setInterval(() => setPassed(Math.floor((performance.now() - start) / 1000)), 250);
    return () => clearInterval(timer);
  }, [atFirst, now]);
  return atFirst - passed;
}
