import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Dialog } from '../dialog';
import { insertables, matching } from './insertable';

type Props = { editor: Editor; giveDuty(): void; close(): void };

/** Everything that can be put into the text, with what it is for. */
export function InsertDialog({ editor, giveDuty, close }: Props) {
  const words = useWords().editor.blocks;
  const id = useId();
  const [typed, type] = useState('');
  const found = matching(insertables(words, giveDuty), typed);
  return (
    <Dialog title={words.insert} size="wide" close={close}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.filter}
        </label>
        <input
          id={id}
          className="input"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </div>
      <ul className="insert-list" role="list">
        {found.map((item) => (
          <li key={item.name}>
            <button
              type="button"
              className="insert-item"
              onClick={() => {
                close();
                // The dialog gives the focus back first.
                requestAnimationFrame(() => item.insert(editor));
              }}
            >
              <span className="slash-name">{item.label}</span>
              <span className="slash-about">{item.about}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="muted">
        {found.length === 0 && words.none}
      </p>
      <Button type="button" kind="quiet" onClick={close}>
        {words.cancel}
      </Button>
    </Dialog>
  );
}
