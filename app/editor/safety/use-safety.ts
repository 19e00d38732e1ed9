import { useFetcher } from '@remix-run/react';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useRef } from 'react';
import { sha256Hex } from '../../../schema/document/text-hash';
import type { LiveSafety, ShownFinding } from '~/components/section/live-safety';
import { announce } from '~/lib/announce';
import { useWords } from '~/lib/words';
import type { DocumentFinding, SafetyFinding } from '../../../schema/safety';
import type { SafetyOptions } from './safety-marks';

export interface SafetySetting {
  /** number of the component the section follows */
  component: number | null;
  /** the actor may put in what looks like a case, with a reason */
  mayOverride: boolean;
  /** what the server found in the words as it has them */
  stored: { textHash: string; findings: readonly DocumentFinding[] };
}

type Section = { id: string; language: string };

/** Puts the safe wording where a finding stands, as long as its words are still there. */
function replace(editor: Editor, { block, from, to, quote, wording }: ShownFinding): void {
  if (from === null || to === null || !wording) return;
  let start = 0;
  editor.state.doc.forEach((_node, offset, index) => {
    if (index === block) start = offset;
  });
  const place = { from: start + from, to: start + to };
  if (editor.state.doc.textBetween(place.from, place.to) !== quote) return;
  editor.chain().focus().insertContentAt(place, wording.text).run();
}

/** The companion of one section while it is written: what it marks, whom it tells, and what a lead lets in. */
export function useSafety(section: Section, setting: SafetySetting, onSafety: (safety: LiveSafety | null) => void) {
  const words = useWords().safety;
  const fetcher = useFetcher();
  const editor = useRef<Editor | null>(null);
  const stored = useRef(setting.stored);
  useEffect(() => void (stored.current = setting.stored), [setting.stored]);
  const options = useMemo<SafetyOptions>(
    () => ({
      ...{ language: section.language, component: setting.component },
      stored: () => stored.current,
      say: ({ rule, key }) => words.mark(rule, words.reasons[key] ?? key),
      found: (findings) =>
        onSafety({
          findings,
          use: (finding) => {
            if (!editor.current?.isEditable) return;
            replace(editor.current, finding);
            announce(words.used);
          },
        }),
    }),
    [section.language, setting.component, onSafety, words],
  );
  useEffect(() => () => onSafety(null), [onSafety]);
  const letIn = ({ rule, key }: SafetyFinding, text: string, reason: string) => {
    const wordsHash = sha256Hex(text.normalize('NFC'));
    const fields = { sectionId: section.id, rule, key, wordsHash, reason, isPasted: 'on' };
    fetcher.submit({ intent: 'overrideFinding', ...fields }, { method: 'post' });
  };
  return {
    options,
    use: (made: Editor | null) => void (editor.current = made),
    letIn: setting.mayOverride ? letIn : undefined,
  };
}
