import * as Y from 'yjs';

/** How much more a section can hold. Counted anew only when what was last left over might not do. */
export class Space {
  #left = -1;

  constructor(
    readonly root: () => Y.XmlFragment,
    readonly most: number,
  ) {}

  /** @param added letters and blocks */
  has(added: number): boolean {
    if (added > this.#left) this.#left = this.most - sizeOf(this.root());
    return added <= this.#left;
  }

  /** Deleting gives nothing back until it is counted again. */
  take(added: number): void {
    this.#left -= added;
  }
}

function sizeOf(block: Y.XmlFragment): number {
  let size = 0;
  for (let item = block._start; item; item = item.right) {
    const part = !item.deleted && item.content instanceof Y.ContentType ? item.content.type : undefined;
    if (part instanceof Y.XmlText) size += 1 + part.length;
    else if (part instanceof Y.XmlFragment) size += 1 + sizeOf(part);
  }
  return size;
}
