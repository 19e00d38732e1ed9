import { useEffect, useRef } from 'react';
import { useClock } from '~/lib/clock';
import { dismissKeptLate, useKeptLate } from '~/lib/kept-late';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { SectionData } from './section-data';

/** To who has just typed into a closed section: why it is not in the text, and where it is. */
export function LateNotice({ data }: { data: SectionData }) {
  const words = useWords().lateEdits.kept;
  const kept = useKeptLate(data.line.id);
  const title = useReason(data);
  if (kept === undefined) return null;
  return (
    <Notice tone="needs-you" role="status" title={title}>
      <p>{words.text}</p>
      <div className="row">
        <SeeIt lateEditId={kept} label={words.see} />
        <Button type="button" kind="quiet" onClick={() => dismissKeptLate(data.line.id)}>
          {words.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

function useReason({ line, call }: SectionData) {
  const words = useWords().lateEdits.kept;
  const { format } = useClock();
  if (call) return words.called(format(call.openedAt, 'time'));
  return line.status === 'parked' ? words.parked : words.drafting;
}

/** A plain address within the page, so that the pane it stands in shows on a phone; the focus follows. */
function SeeIt({ lateEditId, label }: { lateEditId: string; label: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const element = link.current;
    const follow = () => document.getElementById(lateEditId)?.focus();
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [lateEditId]);
  return (
    <a ref={link} href={`#${lateEditId}`}>
      {label}
    </a>
  );
}
