import type { Extensions } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import { documentExtensions } from '../../schema/document/extensions';
import { drawCaret } from './caret';
import { dutyWithFields } from './duty-with-fields';
import type { DutyOptions } from './duty-view';
import { FRAGMENT, type Session } from './session';
import { textKeys } from './text-keys';

export interface EditorOptions extends DutyOptions {
  leave(): void;
}

/** The document's own extensions, drawn for writing, and bound to the shared text. */
export function editorExtensions(session: Session, { leave, ...duty }: EditorOptions): Extensions {
  const shared = documentExtensions.map((each) => (each.name === 'duty' ? dutyWithFields(duty) : each));
  return [
    ...shared,
    textKeys(leave),
    Collaboration.configure({ document: session.doc, field: FRAGMENT }),
    CollaborationCaret.configure({
      provider: session.provider,
      // The server says who this is; until it has, nobody is named.
      user: { name: '', color: '#4a5d60' },
      render: drawCaret,
    }),
  ];
}
