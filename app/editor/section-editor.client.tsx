import { useParams } from '@remix-run/react';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { directionOf } from '~/lib/direction';
import { useWords } from '~/lib/words';
import { Button, ButtonLink } from '~/ui/button';
import { InsertDialog } from './blocks/insert-dialog';
import { insertables } from './blocks/insertable';
import { DeskNotice } from './desk-notice';
import { DutyDialog, type DutyParty } from './duty-dialog';
import { editorExtensions } from './extensions';
import { FindBar } from './find/find-bar';
import { step } from './find/find-commands';
import { LinkDialog } from './link-dialog';
import { CaseDialog } from './safety/case-dialog';
import { loadCaseRules } from './safety/case-rules';
import { useSafety, type SafetySetting } from './safety/use-safety';
import type { LiveSafety } from '~/components/section/live-safety';
import { Presence } from './presence';
import { SavedMark } from './saved-mark';
import type { Session } from './session';
import type { SessionState } from './session-state';
import type { Doors } from './shortcuts';
import { ShortcutsDialog } from './shortcuts-dialog';
import { Toolbar } from './toolbar';
import type { ToolName } from './tools';
import { useDesk, type Asked } from './use-desk';
import { useFollowing } from './use-following';
import { useSession } from './use-session';
import { useLiveText, type LiveText } from './use-live-text';
import { WordCount } from './word-count';

export type { LiveText };

export interface EditedSection {
  id: string;
  epoch: number;
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
  safety: SafetySetting;
  /** hears what the safety rules find in the words on screen */
  onSafety(safety: LiveSafety | null): void;
};

/** The text of a section while it is written together. */
export default function SectionEditor({ section, parties, children, onText, safety, onSafety }: Props) {
  const { session, state } = useSession(section);
  const isReady = session !== undefined && state.hasText;
  return (
    <>
      {isReady ? (
        <WritingDesk key={session.doc.guid} {...{ section, parties, session, state, onText, safety, onSafety }} />
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

function WritingDesk({ section, parties, session, state, onText, safety, onSafety }: DeskProps) {
  const words = useWords().editor;
  const { sopId = '' } = useParams();
  const bar = useRef<HTMLDivElement>(null);
  const { asked, ask, search, setSearch, news, tell, doors, paste } = useDesk(bar, parties, section.language);
  const companion = useSafety(section, safety, onSafety);
  const isEditable = state.mayWrite && state.ending === null;
  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      editable: isEditable,
      // What is pasted stays as it is: no "**" becomes bold.
      enablePasteRules: ['link'],
      onFocus: () => void loadCaseRules().catch(() => undefined),
      extensions: editorExtensions(session, {
        language: section.language,
        duty: { words: { ...words.duty }, chooseParty: (at) => ask({ what: 'duty', at }) },
        blocks: { words: words.blocks, parties },
        slash: {
          ...{ label: words.blocks.menu, none: words.blocks.none },
          items: () => insertables(words.blocks, () => ask({ what: 'duty', at: null })),
        },
        doors,
        paste,
        safety: companion.options,
      }),
      editorProps: {
        attributes: {
          class: 'section-text coded',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.label(section.number, section.title),
          'aria-describedby': 'editor-hint',
          lang: section.language,
          dir: directionOf(section.language),
          spellcheck: 'true',
        },
      },
    },
    [session],
  );
  useEffect(() => {
    editor?.setEditable(isEditable);
  }, [editor, isEditable]);
  companion.use(editor);
  useLiveText(editor, state.unsaved === 0, onText);
  const { followed, choose } = useFollowing(editor, session.provider.awareness, state.companions);
  const stepThrough = (by: 1 | -1) => editor && step(editor, by);
  useEffect(() => doors.onStep(stepThrough));

  return (
    <>
      <StateBar
        state={state}
        presence={<Presence companions={state.companions} followed={followed} follow={choose} />}
        count={editor && <WordCount editor={editor} language={section.language} />}
      >
        {editor && isEditable && <Toolbar editor={editor} ref={bar} ask={(name) => askedFor(name, doors, ask)} />}
        {editor && search && (
          <FindBar
            key={search.term}
            editor={editor}
            language={section.language}
            term={search.term}
            isReplacing={search.isReplacing}
            mayWrite={isEditable}
            everywhere={(term) => `/sops/${sopId}/find?${new URLSearchParams({ term })}`}
            close={() => setSearch(null)}
          />
        )}
        <DeskNotice news={news} dismiss={() => (tell(null), editor?.commands.focus())} />
      </StateBar>
      <p id="editor-hint" className="for-screen-readers">
        {words.hint}
      </p>
      <EditorContent editor={editor} className="editor" />
      {editor && asked && (
        <Question {...{ editor, asked, parties, section, letIn: companion.letIn, ask, close: () => ask(null) }} />
      )}
    </>
  );
}

/** What a tool without a deed of its own opens. */
function askedFor(name: ToolName, doors: Doors, ask: (asked: Asked) => void): void {
  if (name === 'find') doors.find(false);
  else if (name === 'link' || name === 'help' || name === 'insert') ask({ what: name });
  else ask({ what: 'duty', at: null });
}

type QuestionProps = {
  editor: Editor;
  asked: Asked;
  parties: readonly DutyParty[];
  section: EditedSection;
  letIn: ReturnType<typeof useSafety>['letIn'];
  ask(asked: Asked): void;
  close(): void;
};

function Question({ editor, asked, parties, section, letIn, ask, close }: QuestionProps) {
  if (asked.what === 'help') return <ShortcutsDialog close={close} />;
  if (asked.what === 'insert') {
    return <InsertDialog editor={editor} giveDuty={() => ask({ what: 'duty', at: null })} close={close} />;
  }
  if (asked.what === 'link') return <LinkDialog editor={editor} close={close} />;
  if (asked.what === 'case') {
    return <CaseDialog held={asked.held} language={section.language} {...{ letIn, close }} />;
  }
  return <DutyDialog editor={editor} parties={parties} at={asked.at} close={close} />;
}

type BarProps = { state: SessionState; presence?: ReactNode; count?: ReactNode; children?: ReactNode };

function StateBar({ state, presence, count, children }: BarProps) {
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
      <div className="writing-people">
        {presence}
        {count}
      </div>
    </div>
  );
}
