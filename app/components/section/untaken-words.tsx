import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { redline, type RedlineBlock } from '../../../schema/document/redline';
import type { DocumentNode } from '../../../schema/document/node';
import { dropUntaken } from '~/lib/untaken-words';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

type Props = {
  sopId: string;
  sectionId: string;
  textHash: string;
  language: string;
  /** the text its writer had on screen */
  text: DocumentNode;
};

/** Lines that were typed here and that the server did not take: shown until their writer has seen to them. */
export default function UntakenWords({ sopId, sectionId, textHash, language, text }: Props) {
  const words = useWords().editor.untaken;
  const { load, data: current } = useFetcher<{ document: DocumentNode }>();
  useEffect(() => {
    load(`/sops/${sopId}/sections/${sectionId}/text`);
  }, [load, sopId, sectionId, textHash]);
  if (!current) return null;

  const lines = redline(current.document, text, language).map(lineOf).filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <Notice tone="danger" role="alert" title={words.title}>
      <p>{words.text}</p>
      <div className="untaken" lang={language}>
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
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
        <Button type="button" kind="quiet" onClick={() => dropUntaken(sectionId)}>
          {words.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

/** A line as its writer had it, where that differs from the text as it stands. */
const lineOf = ({ kind, runs }: RedlineBlock) =>
  kind === 'added' || kind === 'changed'
    ? runs
        .filter((run) => run.kind !== 'removed')
        .map(({ text }) => text)
        .join('')
    : '';
