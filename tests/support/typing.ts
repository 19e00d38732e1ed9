import * as Y from 'yjs';
import { sectionStates, sectionUpdates } from '../../schema/tables';
import { asc, eq } from 'drizzle-orm';
import type { DocumentNode } from '../../schema/document/node';
import { FRAGMENT } from '../../server/sections';
import type { TestWorkspace } from './workspace';

type Disk = Pick<TestWorkspace, 'database' | 'clock'>;

/** A copy of a section's shared text, as an editor holds it. */
export function editorOf({ database }: Disk, sectionId: string): Y.Doc {
  const { orm } = database;
  const copy = new Y.Doc();
  const base = orm.select().from(sectionStates).where(eq(sectionStates.sectionId, sectionId)).get();
  if (base) Y.applyUpdate(copy, base.state);
  const own = eq(sectionUpdates.sectionId, sectionId);
  const updates = orm.select().from(sectionUpdates).where(own).orderBy(asc(sectionUpdates.seq)).all();
  for (const { data } of updates) Y.applyUpdate(copy, data);
  return copy;
}

/** Puts an update into a section's log, as a room does with what an editor sent. */
export function append({ database, clock }: Disk, sectionId: string, update: Uint8Array): void {
  database.orm
    .insert(sectionUpdates)
    .values({ sectionId, at: clock.now, data: Buffer.from(update) })
    .run();
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
