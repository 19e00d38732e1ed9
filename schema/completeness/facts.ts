import type { DocumentNode } from '../document/node';
import type { Constituency, Sector, Voice } from '../vocabulary';
import { passagesOf, type Passage } from './passages';

export interface SectionFacts {
  key: string;
  number: number;
  title: string;
  document: DocumentNode;
  passages: readonly Passage[];
  /** every word of the section, what stands in fields of blocks among it; a line a passage */
  text: string;
}

export interface PartyFacts {
  id: string;
  code: string;
  name: string;
  sector: Sector;
  constituency: Constituency;
  voice: Voice;
  /** whether violence against women is its profession */
  specialist: boolean;
  /** whether it decides or has somebody who will sign */
  signs: boolean;
}

/** A procedure as checks see it. Nothing in it depends on the day on which one looks. */
export interface ProcedureFacts {
  /** where the procedure applies, as its lead named it */
  setting: string;
  language: string;
  parties: readonly PartyFacts[];
  sections: readonly SectionFacts[];
}

/** What a check is given: a procedure, and which section it looks at. */
export interface Facts extends ProcedureFacts {
  section: SectionFacts;
  /** all sections but the one it looks at */
  others: readonly SectionFacts[];
}

/** A section made ready for all its checks, which read it many times. */
export function readSection(section: Pick<SectionFacts, 'key' | 'number' | 'title' | 'document'>): SectionFacts {
  const passages = passagesOf(section.document);
  return { ...section, passages, text: passages.map(({ text }) => text).join('\n') };
}

export function factsFor(procedure: ProcedureFacts, section: SectionFacts): Facts {
  return { ...procedure, section, others: procedure.sections.filter((each) => each !== section) };
}
