import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { matching, type Insertable } from './insertable';
import { make, newId } from './make';

export interface SlashOptions {
  label: string;
  none: string;
  items(): Insertable[];
}

interface Slash {
  from: number;
  to: number;
  typed: string;
}

interface MenuState {
  slash: Slash | null;
  /** put away with Escape until another line begins with a slash */
  dismissedAt: number | null;
}

const key = new PluginKey<MenuState>('slashMenu');

/** The slash that begins a line, and what was typed behind it; only in plain lines right in the section. */
function slashIn({ selection }: EditorState): Slash | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const typed = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  if (!/^\/[\p{L}\p{M} -]{0,24}$/u.test(typed) || $from.parent.content.size !== $from.parentOffset) return null;
  return { from: $from.start(), to: $from.pos, typed: typed.slice(1) };
}

/** The list under the caret. The caret stays in the text; the text says which line of the list is meant. */
class Menu {
  readonly #list = make('div', 'slash-menu');
  readonly #said = make('p', 'for-screen-readers');
  readonly #id = newId();
  #found: Insertable[] = [];
  #at = 0;

  constructor(
    readonly view: EditorView,
    readonly editor: Editor,
    readonly options: SlashOptions,
  ) {
    this.#list.id = this.#id;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', options.label);
    // It scrolls, so it must be reachable; the caret need not leave the text for it.
    this.#list.tabIndex = 0;
    this.#list.hidden = true;
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#said.setAttribute('role', 'status');
    const around = view.dom.parentElement ?? document.body;
    around.append(this.#list, this.#said);
  }

  update(view: EditorView): void {
    const slash = openIn(view.state);
    if (!slash || !view.editable) return this.#hide();
    const found = matching(this.options.items(), slash.typed);
    if (found.map(({ name }) => name).join() !== this.#found.map(({ name }) => name).join()) this.#at = 0;
    this.#found = found;
    this.#draw();
    this.#putAt(slash.from);
  }

  destroy(): void {
    this.#hide();
    this.#list.remove();
    this.#said.remove();
  }

  /** @returns whether the key was for the list */
  press(name: string): boolean {
    if (this.#list.hidden) return false;
    const count = this.#found.length;
    if (name === 'Escape') {
      this.view.dispatch(this.view.state.tr.setMeta(key, 'dismiss'));
      return true;
    }
    if (count === 0) return false;
    if (name === 'ArrowDown') this.#at = (this.#at + 1) % count;
    else if (name === 'ArrowUp') this.#at = (this.#at - 1 + count) % count;
    else if (name === 'Enter' || name === 'Tab') return this.#choose(this.#found[this.#at]);
    else return false;
    this.#draw();
    return true;
  }

  #choose(item: Insertable | undefined): boolean {
    const slash = openIn(this.view.state);
    if (!item || !slash) return false;
    this.view.dispatch(this.view.state.tr.delete(slash.from, slash.to));
    this.#hide();
    item.insert(this.editor);
    return true;
  }

  #draw(): void {
    const { none } = this.options;
    this.#list.replaceChildren(
      ...this.#found.map((item, at) => {
        const line = make('div', 'slash-item');
        line.id = `${this.#id}-${at}`;
        line.setAttribute('role', 'option');
        line.setAttribute('aria-selected', String(at === this.#at));
        line.append(make('span', 'slash-name', item.label), make('span', 'slash-about', item.about));
        line.addEventListener('click', () => this.#choose(item));
        return line;
      }),
    );
    if (this.#found.length === 0) this.#list.append(this.#nothing(none));
    this.#list.hidden = false;
    this.#said.textContent = this.#found.length === 0 ? none : '';
    const { dom } = this.view;
    dom.setAttribute('aria-haspopup', 'listbox');
    dom.setAttribute('aria-controls', this.#id);
    if (this.#found.length > 0) dom.setAttribute('aria-activedescendant', `${this.#id}-${this.#at}`);
    else dom.removeAttribute('aria-activedescendant');
    this.#list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #nothing(words: string): HTMLElement {
    const line = make('div', 'slash-item', words);
    line.setAttribute('role', 'option');
    line.setAttribute('aria-disabled', 'true');
    line.setAttribute('aria-selected', 'false');
    return line;
  }

  #putAt(position: number): void {
    const around = this.#list.offsetParent?.getBoundingClientRect();
    const { left, bottom } = this.view.coordsAtPos(position);
    if (!around) return;
    const most = Math.max(0, around.width - this.#list.offsetWidth);
    this.#list.style.insetInlineStart = `${Math.min(Math.max(0, left - around.left), most)}px`;
    this.#list.style.insetBlockStart = `${bottom - around.top + 4}px`;
  }

  #hide(): void {
    if (this.#list.hidden) return;
    this.#list.hidden = true;
    this.#found = [];
    this.#at = 0;
    for (const name of ['aria-haspopup', 'aria-controls', 'aria-activedescendant']) this.view.dom.removeAttribute(name);
  }
}

function openIn(state: EditorState): Slash | null {
  const { slash = null, dismissedAt = null } = key.getState(state) ?? {};
  return slash && slash.from !== dismissedAt ? slash : null;
}

/** A slash at the start of an empty line offers blocks. */
export const slashMenu = (options: SlashOptions) =>
  Extension.create({
    name: 'slashMenu',
    // Before the keys that the text has of its own.
    priority: 3000,
    addProseMirrorPlugins() {
      const { editor } = this;
      let menu: Menu | undefined;
      return [
        new Plugin<MenuState>({
          key,
          state: {
            init: (_, state) => ({ slash: slashIn(state), dismissedAt: null }),
            apply: (tr, before, _old, state) => {
              const slash = slashIn(state);
              if (tr.getMeta(key) === 'dismiss') return { slash, dismissedAt: slash?.from ?? null };
              return { slash, dismissedAt: slash ? before.dismissedAt : null };
            },
          },
          view: (view) => (menu = new Menu(view, editor, options)),
          props: {
            handleKeyDown: (_view, event) =>
              !event.isComposing &&
              !event.ctrlKey &&
              !event.metaKey &&
              !event.altKey &&
              (menu?.press(event.key) ?? false),
          },
        }),
      ];
    },
  });
