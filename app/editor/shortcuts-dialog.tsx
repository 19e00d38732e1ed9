import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { Dialog } from './dialog';
import { isMac, keyNames } from './key-names';
import { shortcuts, type ShortcutGroup } from './shortcuts';

const groups: readonly ShortcutGroup[] = ['words', 'blocks', 'finding', 'moving'];

/** Every key of the editor, as it is printed on this keyboard. */
export function ShortcutsDialog({ close }: { close(): void }) {
  const words = useWords().editor.shortcuts;
  const mac = isMac();
  return (
    <Dialog title={words.title} size="wide" close={close}>
      <div className="keys-sheet">
        {groups.map((group) => (
          <table key={group} className="keys-table">
            <caption>{words.groups[group]}</caption>
            <tbody>
              {shortcuts
                .filter((each) => each.group === group)
                .map(({ name, keys }) => (
                  <tr key={name}>
                    <th scope="row">{words.names[name]}</th>
                    <td>
                      {keys.map((each, at) => (
                        <span key={each} className="keys">
                          {at > 0 && ` ${words.or} `}
                          {keyNames(each, mac).map((key) => (
                            <kbd key={key}>{key}</kbd>
                          ))}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        ))}
      </div>
      <Button type="button" onClick={close}>
        {words.close}
      </Button>
    </Dialog>
  );
}
