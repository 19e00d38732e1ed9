import { useEffect, useState } from 'react';
import type { DocumentNode } from '../../../schema/document/node';
import { dropUntaken, useUntaken } from '~/lib/untaken-words';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { linesOf } from './lines-of';
import type { SectionData } from './section-data';

/** Lines that were typed here and that the server did not take: shown until their writer has seen to them. */
export function UntakenWords({ data }: { data: SectionData }) {
  const kept = useUntaken(data.line.id);
  return kept ? <HandedBack data={data} kept={kept} /> : null;
}

function HandedBack({ data: { sopId, line, language }, kept }: { data: SectionData; kept: DocumentNode }) {
  const words = useWords().editor.untaken;
  const current = useWordsOnServer(`/sops/${sopId}/sections/${line.id}/text`, line.textHash);
  if (!current) return null;
  const taken = new Set(linesOf(current));
  const lines = linesOf(kept).filter((each) => !taken.has(each));
  if (lines.length === 0) return null;
  return (
    <Notice tone="danger" role="alert" title={words.title}>
      <p>{words.text}</p>
      <div className="untaken" lang={language}>
        {lines.map((each, index) => (
          <p key={index}>{each}</p>
        ))}
      </div>
      <div className="row">
        <Button
          type="button"
          kind="second"
          icon="copy"
          onClick={() => void navigator.clipboard?.writeText(lines.join('\n'))}
        >
          {words.copy}
        </Button>
        <Button type="button" kind="quiet" onClick={() => dropUntaken(line.id)}>
          {words.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

const nothing: DocumentNode = { type: 'doc' };

/**
 * The words as the server has them; none when it cannot say, so that everything is shown rather than too little.
 * Fetched plainly: after a renewal of Accord the router would load the page anew, and with it lose what is shown here.
 */
function useWordsOnServer(address: string, textHash: string): DocumentNode | undefined {
  const [document, setDocument] = useState<DocumentNode>();
  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then(async (answer) => setDocument(answer.ok ? (await answer.json()).document : nothing))
      .catch(() => stop.signal.aborted || setDocument(nothing));
    return () => stop.abort();
  }, [address, textHash]);
  return document;
}
