import type { Extensions } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import type { Awareness } from 'y-protocols/awareness';
import type { Doc } from 'yjs';
import { documentExtensions } from '../../schema/document/extensions';
import type { BlockOptions } from './blocks/block-options';
import { slashMenu, type SlashOptions } from './blocks/slash-menu';
import { withForm } from './blocks/structured-views';
import { drawCaret } from './caret';
import { caretNames } from './caret-names';
import { composeInPeace, type Line } from './compose-in-peace';
import { dutyWithFields } from './duty-with-fields';
import type { DutyOptions } from './duty-view';
import { findMarks } from './find/find-marks';
import { pasteRules, type PasteOptions } from './paste/paste-rules';
import { safetyMarks, type SafetyOptions } from './safety/safety-marks';
import { pathwayDrawing } from './pathway-drawing';
import { FRAGMENT } from './session';
import type { Doors } from './shortcuts';
import { textKeys } from './text-keys';

export interface EditorOptions {
  language: string;
  duty: DutyOptions;
  blocks: BlockOptions;
  slash: SlashOptions;
  doors: Doors;
  paste: PasteOptions;
  safety: SafetyOptions;
}

/** The document's own extensions, drawn for writing, and bound to the shared text. */
export function editorExtensions(
  session: { doc: Doc; provider: { awareness: Awareness } & Line },
  { language, duty, blocks, slash, doors, paste, safety }: EditorOptions,
): Extensions {
  const shared = documentExtensions.map((each) =>
    each.name === 'duty' ? dutyWithFields(duty) : withForm(each, blocks),
  );
  return [
    ...shared,
    slashMenu(slash),
    textKeys(doors),
    pasteRules(paste),
    findMarks(language),
    safetyMarks(safety),
    pathwayDrawing,
    composeInPeace(session.provider),
    caretNames(session.provider.awareness),
    Collaboration.configure({ document: session.doc, field: FRAGMENT }),
    CollaborationCaret.configure({
      provider: session.provider,
      // The server says who this is; until it has, nobody is named.
      user: { name: '', color: '#4a5d60' },
      render: drawCaret,
    }),
  ];
}
