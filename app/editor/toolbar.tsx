import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { forwardRef } from 'react';
import { useWords } from '~/lib/words';
import { useToolbarKeys } from './toolbar-keys';
import { ariaKeys, isMac, keysInWords } from './key-names';
import { shortcuts } from './shortcuts';
import { tableTools, tools, type TableTool, type Tool, type ToolName } from './tools';

type Props = { editor: Editor; ask(name: ToolName): void };

const names = tools.flat().map(({ name }) => name);

/** The bar above the text: one stop for Tab, arrows inside. */
export const Toolbar = forwardRef<HTMLDivElement, Props>(function Toolbar({ editor, ask }, bar) {
  const words = useWords().editor;
  const { current, keys } = useToolbarKeys(names);
  const state = useEditorState({ editor, selector: ({ editor: live }) => stateOf(live) });
  return (
    <>
      <div className="tools" role="toolbar" aria-label={words.toolbar} ref={bar} {...keys}>
        {tools.map((group, index) => (
          <span className="tools-group" key={index}>
            {group.map((tool) => (
              <ToolButton
                key={tool.name}
                tool={tool}
                isCurrent={tool.name === current}
                isOn={state.on.includes(tool.name)}
                isAble={!state.unable.includes(tool.name)}
                use={() => (tool.use ? tool.use(editor) : ask(tool.name))}
              />
            ))}
          </span>
        ))}
      </div>
      {state.isInTable && <TableBar editor={editor} />}
    </>
  );
});

type ButtonProps = { tool: Tool; isCurrent: boolean; isOn: boolean; isAble: boolean; use(): void };

const keysOf = (tool: ToolName) => shortcuts.find(({ name }) => name === tool)?.keys[0];

function ToolButton({ tool: { name, icon: Drawing, isOn: toggles }, isCurrent, isOn, isAble, use }: ButtonProps) {
  const words = useWords().editor.tools;
  const keys = keysOf(name);
  const mac = isMac();
  return (
    <button
      type="button"
      className="tool"
      data-tool={name}
      title={keys ? `${words[name]} (${keysInWords(keys, mac)})` : words[name]}
      aria-keyshortcuts={keys && ariaKeys(keys, mac)}
      aria-label={words[name]}
      aria-pressed={toggles ? isOn : undefined}
      aria-disabled={!isAble || undefined}
      tabIndex={isCurrent ? 0 : -1}
      // A press must not take the caret out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isAble && use()}
    >
      <Drawing size={20} stroke={1.75} aria-hidden focusable={false} />
    </button>
  );
}

const tableNames = tableTools.map(({ name }) => name);

function TableBar({ editor }: { editor: Editor }) {
  const words = useWords().editor;
  const { current, keys } = useToolbarKeys(tableNames);
  const state = useEditorState({ editor, selector: ({ editor: live }) => tableState(live) });
  return (
    <div className="tools" data-kind="table" role="toolbar" aria-label={words.tableTools} {...keys}>
      {tableTools
        .filter(({ name }) => !state.useless.includes(name))
        .map(({ name, isOn, use }) => (
          <button
            key={name}
            type="button"
            className="tool"
            data-tool={name}
            aria-pressed={isOn && state.on.includes(name)}
            tabIndex={name === current ? 0 : -1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => use(editor)}
          >
            {words.table[name]}
          </button>
        ))}
    </div>
  );
}

function tableState(editor: Editor) {
  const namesOf = (some: readonly TableTool[]) => some.map(({ name }) => name);
  return {
    on: namesOf(tableTools.filter(({ isOn }) => isOn?.(editor))),
    useless: namesOf(tableTools.filter(({ can }) => can && !can(editor))),
  };
}

function stateOf(editor: Editor) {
  const all = tools.flat();
  return {
    on: all.filter(({ isOn }) => isOn?.(editor)).map(({ name }) => name),
    unable: all.filter(({ can }) => can && !can(editor)).map(({ name }) => name),
    isInTable: editor.isActive('table'),
  };
}
