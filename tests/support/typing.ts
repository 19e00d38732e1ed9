import * as Y from 'yjs';
import type { DocumentNode } from '../../schema/document/node';
import { FRAGMENT } from '../../server/sections';
import type { TestWorkspace } from './workspace';

type Disk = Pick<TestWorkspace, 'database' | 'clock'>;

/** A copy of a section's shared text, as an editor holds it. */
export function editorOf({ database }: Disk, sectionId: string): Y.Doc {
  const copy = new Y.Doc();
  const { state, updates } = database.updates.load(sectionId);
  if (state) Y.applyUpdate(copy, state);
  for (const update of updates) Y.applyUpdate(copy, update);
  return copy;
}

/** Puts an update into a section's log, as a room does with what an editor sent. */
export function append({ database }: Disk, sectionId: string, update: Uint8Array): void {
  database.updates.append([{ sectionId, update }]);
}

/** Changes a copy of the shared text and appends what changed. */
export function edit(
  disk: Disk,
  sectionId: string,
  change: (text: Y.XmlFragment) => void,
  copy = editorOf(disk, sectionId),
) {
  const before = Y.encodeStateVector(copy);
  copy.transact(() => change(copy.getXmlFragment(FRAGMENT)));
  append(disk, sectionId, Y.encodeStateAsUpdate(copy, before));
}

function elementOf({ type, attrs = {}, content = [] }: DocumentNode): Y.XmlElement {
  const element = new Y.XmlElement(type);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value as string);
  const words = content.flatMap(({ text }) => (text === undefined ? [] : [text]));
  element.insert(0, words.length > 0 ? [new Y.XmlText(words.join(''))] : content.map(elementOf));
  return element;
}

/** Types a document of plain words in place of all that stands in a section, whatever its schema says of it. */
export function typeInto(disk: Disk, sectionId: string, { content = [] }: DocumentNode): void {
  edit(disk, sectionId, (text) => {
    text.delete(0, text.length);
    text.insert(0, content.map(elementOf));
  });
}
