import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '~/lib/words';
import { Button, ButtonLink } from '~/ui/button';
import { DutyDialog, type DutyParty } from './duty-dialog';
import { editorExtensions } from './extensions';
import { LinkDialog } from './link-dialog';
import { Presence } from './presence';
import { SavedMark } from './saved-mark';
import type { Session } from './session';
import type { SessionState } from './session-state';
import { Toolbar } from './toolbar';
import { useSession } from './use-session';
import { useLiveText, type LiveText } from './use-live-text';

export type { LiveText };

export interface EditedSection {
  id: string;
  number: number;
  title: string;
  language: string;
}

type Props = {
  section: EditedSection;
  parties: readonly DutyParty[];
  /** the text as the server drew it: shown until the shared text is here */
  children: ReactNode;
  /** hears which words stand on screen, whenever they have come to rest */
  onText(text: LiveText | null): void;
};

/** The text of a section while it is written together. */
export default function SectionEditor({ section, parties, children, onText }: Props) {
  const { session, state } = useSession(section.id);
  const isReady = session !== undefined && state.hasText;
  return (
    <>
      {isReady ? (
        <WritingDesk key={session.doc.guid} {...{ section, parties, session, state, onText }} />
      ) : (
        <>
          <StateBar state={state} />
          {children}
        </>
      )}
    </>
  );
}

type DeskProps = Omit<Props, 'children'> & { session: Session; state: SessionState };
type Asked = { what: 'link' } | { what: 'duty'; at: number | null };

function WritingDesk({ section, parties, session, state, onText }: DeskProps) {
  const words = useWords().editor;
  const bar = useRef<HTMLDivElement>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const isEditable = state.mayWrite && state.ending === null;
  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      editable: isEditable,
      extensions: editorExtensions(session, {
        words: { ...words.duty },
        leave: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
        chooseParty: (at) => ask({ what: 'duty', at }),
      }),
      editorProps: {
        attributes: {
          class: 'section-text coded',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.label(section.number, section.title),
          'aria-describedby': 'editor-hint',
          lang: section.language,
        },
      },
    },
    [session],
  );
  useEffect(() => {
    editor?.setEditable(isEditable);
  }, [editor, isEditable]);
  useLiveText(editor, state.unsaved === 0, onText);

  return (
    <>
      <StateBar state={state}>
        {editor && isEditable && (
          <Toolbar
            editor={editor}
            ref={bar}
            ask={(name) => ask(name === 'link' ? { what: 'link' } : { what: 'duty', at: null })}
          />
        )}
      </StateBar>
      <p id="editor-hint" className="for-screen-readers">
        {words.hint}
      </p>
      <EditorContent editor={editor} className="editor" />
      {editor && asked && <Question {...{ editor, asked, parties, close: () => ask(null) }} />}
    </>
  );
}

type QuestionProps = { editor: Editor; asked: Asked; parties: readonly DutyParty[]; close(): void };

function Question({ editor, asked, parties, close }: QuestionProps) {
  if (asked.what === 'link') return <LinkDialog editor={editor} close={close} />;
  return <DutyDialog editor={editor} parties={parties} at={asked.at} close={close} />;
}

function StateBar({ state, children }: { state: SessionState; children?: ReactNode }) {
  const words = useWords().editor;
  return (
    <div className="writing-bar no-print">
      {children}
      <div className="writing-state">
        <SavedMark state={state} />
        {state.ending === 'reload' && (
          <Button type="button" kind="second" onClick={() => location.reload()}>
            {words.reload}
          </Button>
        )}
        {state.ending === 'signed-out' && (
          <ButtonLink kind="second" to="/sign-in">
            {words.signIn}
          </ButtonLink>
        )}
      </div>
      <Presence companions={state.companions} />
    </div>
  );
}
