import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { FieldError } from '~/ui/field-error';
import { Dialog } from './dialog';
import { linkAddress } from './link-address';

type Props = { editor: Editor; close(): void };

/** Sets, changes or removes the link at the caret or on the selected words. */
export function LinkDialog({ editor, close }: Props) {
  const words = useWords().editor.link;
  const id = useId();
  const current = String(editor.getAttributes('link')['href'] ?? '');
  const [written, write] = useState(current);
  const [isWrong, setWrong] = useState(false);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const href = linkAddress(written);
    if (href === undefined) return setWrong(true);
    close();
    setLink(editor, href);
  };
  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };

  return (
    <Dialog title={words.title} close={close}>
      <form className="form" onSubmit={save} noValidate>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {words.address}
          </label>
          <span className="field-hint" id={`${id}-hint`}>
            {words.hint}
          </span>
          <FieldError id={`${id}-error`} message={isWrong ? words.wrong : undefined} />
          <input
            id={id}
            className="input"
            inputMode="url"
            autoComplete="off"
            value={written}
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-hint${isWrong ? ` ${id}-error` : ''}`}
            onChange={({ target }) => write(target.value)}
          />
        </div>
        <div className="row">
          <Button>{words.save}</Button>
          {current !== '' && (
            <Button type="button" kind="second" onClick={remove}>
              {words.remove}
            </Button>
          )}
          <Button type="button" kind="quiet" onClick={close}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Without a selection and outside a link, the address itself becomes the words. */
function setLink(editor: Editor, href: string) {
  const hasPlace = !editor.state.selection.empty || editor.isActive('link');
  if (hasPlace) {
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    return;
  }
  const text = href.replace(/^(https?:\/\/|mailto:|tel:)/, '');
  editor
    .chain()
    .focus()
    .insertContent([{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }])
    .run();
}
