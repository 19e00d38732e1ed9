import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { sectors, type Sector } from '../../schema/vocabulary';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Dialog } from './dialog';

export interface DutyParty {
  id: string;
  code: string;
  name: string;
  sector: Sector;
}

type Props = {
  editor: Editor;
  parties: readonly DutyParty[];
  /** the duty whose party is chosen; null: the block at the caret becomes one */
  at: number | null;
  close(): void;
};

/** Chooses the party of a duty. */
export function DutyDialog({ editor, parties, at, close }: Props) {
  const words = useWords().editor.duty;
  const id = useId();
  const isDuty = at !== null || editor.isActive('duty');
  const [partyId, choose] = useState(() => currentParty(editor, at));
  const party = parties.find((each) => each.id === partyId);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!party) return;
    close();
    giveDuty(editor, at, party);
  };
  const makePlain = () => {
    close();
    const chain = editor.chain().focus();
    (at === null ? chain : chain.setTextSelection(at + 1)).setParagraph().run();
  };

  return (
    <Dialog title={words.title} close={close}>
      <form className="form" onSubmit={save}>
        <p>{parties.length === 0 ? words.noParties : words.lead}</p>
        {parties.length > 0 && (
          <div className="field">
            <label className="field-label" htmlFor={id}>
              {words.party}
            </label>
            <select id={id} className="input" value={partyId} onChange={({ target }) => choose(target.value)} required>
              <option value="">{words.choose}</option>
              <PartyOptions parties={parties} />
            </select>
          </div>
        )}
        <div className="row">
          {parties.length > 0 && <Button>{words.save}</Button>}
          {isDuty && (
            <Button type="button" kind="second" onClick={makePlain}>
              {words.plain}
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

function PartyOptions({ parties }: { parties: readonly DutyParty[] }) {
  const { vocabulary } = useWords();
  return sectors.map((sector) => {
    const seats = parties.filter((party) => party.sector === sector);
    return (
      seats.length > 0 && (
        <optgroup key={sector} label={vocabulary.sectors[sector]}>
          {seats.map(({ id, code, name }) => (
            <option key={id} value={id}>
              {code} {name}
            </option>
          ))}
        </optgroup>
      )
    );
  });
}

function currentParty(editor: Editor, at: number | null): string {
  const attributes = at === null ? editor.getAttributes('duty') : editor.state.doc.nodeAt(at)?.attrs;
  return String(attributes?.['party'] ?? '');
}

function giveDuty(editor: Editor, at: number | null, { id: party, name }: DutyParty) {
  if (at === null) {
    editor.chain().focus().setNode('duty', { party, name }).run();
    return;
  }
  const { tr } = editor.state;
  editor.view.dispatch(tr.setNodeAttribute(at, 'party', party).setNodeAttribute(at, 'name', name));
  editor.commands.focus();
}
