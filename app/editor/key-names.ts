const onMac: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Escape: 'esc', ArrowUp: '↑', ArrowDown: '↓' };
const elsewhere: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓' };

/** Whether keys are those of a Mac, where Cmd does what Ctrl does elsewhere. */
export const isMac = () => typeof navigator !== 'undefined' && /Mac|iP(hone|[oa]d)/.test(navigator.platform);

/** The keys of a shortcut as they are printed on this keyboard. */
export function keyNames(keys: string, mac: boolean): string[] {
  const names = mac ? onMac : elsewhere;
  return keys.split('-').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** The same in one word for a hint: "Ctrl+B". */
export const keysInWords = (keys: string, mac: boolean) => keyNames(keys, mac).join(mac ? '' : '+');

/** The same as assistive technology reads it from a control. */
export const ariaKeys = (keys: string, mac: boolean) =>
  keys.replace('Mod', mac ? 'Meta' : 'Control').replaceAll('-', '+');
