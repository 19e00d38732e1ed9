import { eq, sql } from 'drizzle-orm';
import { sectionClients, sections } from '../../schema/tables';
import type { FoundMisfit } from '../sections';
import type { Database } from '../storage';

/** Somebody who begins to write under a client id of Yjs. */
export interface NewClient {
  clientId: number;
  personId: string;
}

/** What a tick has to note beside the text itself. */
export interface Notes {
  clients: NewClient[];
  misfits: FoundMisfit[];
}

/** Where rooms note who writes, and keep what they took out of the text. */
export interface Records {
  /** who writes under which client id in a section */
  clientsOf(sectionId: string): Map<number, string>;
  /** Notes what belongs to edits. To be called in the work of `together` that stores them. */
  note(sectionId: string, notes: Notes): void;
  /** Whether this is still the document of the section: a command of another process may have renewed it. */
  isCurrent(sectionId: string, epoch: number): boolean;
  /** Runs work as one transaction. */
  together(work: () => void): void;
}

/** For rooms without a database: what they know by themselves is all there is. */
export const noRecords: Records = {
  clientsOf: () => new Map(),
  note: () => {},
  isCurrent: () => true,
  together: (work) => work(),
};

export type KeepMisfits = (sectionId: string, misfits: readonly FoundMisfit[]) => void;

/** The records in the database of the installation. */
export function storedRecords(database: Database, now: () => Date, keepMisfits: KeepMisfits): Records {
  const { orm } = database;
  const ofSection = eq(sections.id, sql.placeholder('id'));
  const epochOf = orm.select({ epoch: sections.epoch }).from(sections).where(ofSection).prepare();
  return {
    clientsOf(sectionId) {
      const rows = orm.select().from(sectionClients).where(eq(sectionClients.sectionId, sectionId)).all();
      return new Map(rows.map(({ clientId, personId }) => [clientId, personId]));
    },
    note(sectionId, { clients, misfits }) {
      const firstAt = now();
      for (const client of clients) {
        orm
          .insert(sectionClients)
          .values({ sectionId, ...client, firstAt })
          .onConflictDoNothing()
          .run();
      }
      if (misfits.length > 0) keepMisfits(sectionId, misfits);
    },
    isCurrent: (id, epoch) => epochOf.get({ id })?.epoch === epoch,
    together: (work) => database.transaction(work),
  };
}
