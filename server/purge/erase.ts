import type { BeyondPurge, PurgeStore } from '../../schema/vocabulary';
import { reopenCalled } from '../agreement';
import { forgetNeighbours } from '../discussion';
import type { Context } from '../kernel';
import { emptyIndex } from '../search';
import { loadSection } from '../sections';
import { loadSop } from '../sops';
import type { PurgedRow } from '../trail';
import { eraseFiles } from './erase-files';
import { eraseProse } from './erase-prose';
import { eraseEvents, eraseRecords } from './erase-sealed';
import { eraseSections } from './erase-sections';
import { eraseWordings } from './erase-wordings';
import { namesWith } from './names-with';
import { Purging } from './purging';
import type { Removal } from './rules';

export interface PurgeFinds {
  /** where the words stand, by kind of place */
  places: { store: PurgeStore; places: number }[];
  /** the sections whose words change: votes on them count no longer */
  sections: { id: string; number: number; title: string; places: number }[];
  /** documents frozen for signature that nobody has signed, which go */
  withdrawn: number;
  /** what holds the words and stays as it is */
  beyond: BeyondPurge[];
}

export interface Erased {
  finds: PurgeFinds;
  rows: PurgedRow[];
  sectionIds: string[];
  files: string[];
}

/**
 * Takes words out of every store of an SOP. Belongs in a transaction in which sealed rows may change, after the rooms
 * were flushed. Files and rooms follow once that is on disk.
 */
export function erase(ctx: Context, sopId: string, removal: Removal, reason: string): Erased {
  const purging = new Purging(ctx, sopId, removal);
  const { title } = loadSop(ctx, sopId);
  const names = namesWith(purging);
  const sectionIds = eraseSections(purging);
  const elsewhere = eraseWordings(purging);
  eraseProse(purging);
  forgetNeighbours(ctx, sopId);
  emptyIndex(ctx.database);
  eraseRecords(purging);
  eraseEvents(purging);
  const { dropped, withdrawn, beyond } = eraseFiles(purging, purging.eraser().text(title));
  // Whoever agreed agreed to other words: a section is open until it is called again.
  for (const id of purging.inSections.keys()) reopenCalled(ctx, id, reason);
  if (names > 0) beyond.push({ kind: 'names', count: names });
  if (elsewhere > 0) beyond.push({ kind: 'other-sop', count: elsewhere });
  const sections = Array.from(purging.inSections, ([id, places]) => {
    const { ordinal, title } = loadSection(ctx, id);
    return { id, number: ordinal, title, places };
  });
  return {
    finds: { places: purging.places, sections, withdrawn, beyond },
    rows: purging.rows,
    sectionIds,
    files: dropped,
  };
}
