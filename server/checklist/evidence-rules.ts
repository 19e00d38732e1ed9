import { affirms } from '../../schema/completeness';
import type { ChecklistAnswer, EvidenceKind, SectionStatus } from '../../schema/vocabulary';
import type { Place } from '../registers';

/** A section, or a block of it. */
export type EvidencePlace = Omit<Place, 'block'> & { block: number | null };

/** What the procedure itself says to a question, and the answer that follows; people give it, nothing here does. */
export interface Evidence {
  kind: EvidenceKind;
  /** null where the text cannot tell */
  answer: ChecklistAnswer | null;
  /** of so many sections or entries so many are as they should be */
  done: number;
  of: number;
  /** what is wrong with the pathway, or missing from what it needs */
  lacking: number;
  places: EvidencePlace[];
}

export interface EvidenceFacts {
  language: string;
  now: Date;
  sections: readonly {
    id: string;
    key: string;
    number: number;
    status: SectionStatus;
    passages: readonly { text: string; block: number }[];
  }[];
  pathway?: Place | undefined;
  /** faults of the pathway, and of these the steps that no entry of the directory does */
  faults: number;
  withoutEntry: number;
  entries: readonly { contact: string; lastConfirmed: string; place: Place | undefined }[];
}

type Found = Omit<Evidence, 'kind'>;

const isAgreed = ({ status }: { status: SectionStatus }) => status === 'agreed' || status === 'agreed-with-dissent';

const met = (isWhole: boolean, isBegun: boolean): ChecklistAnswer =>
  isWhole ? 'met' : isBegun ? 'in-process' : 'not-met';

const they =
  '(?:survivors?|survivor[- ]led \\w+|women who (?:have )?survived|advocates?|those who speak for (?:them|her))';
const took = '(?:helped|shaped|took part|advised|reviewed|consulted|heard|asked|spoke|told us|commented|contributed)';
const it = '(?:this|the) (?:procedure|sop|document|text|protocol)';
const heard = new RegExp(
  `\\b${they}\\b[^.]{0,120}\\b${took}\\b[^.]{0,120}\\b${it}\\b|\\b${it}\\b[^.]{0,120}\\b${took}\\b[^.]{0,60}\\b${they}\\b`,
  'i',
);

/** A place left for words in a starter text is nobody's word. */
const isOpen = (text: string) => text.includes('[');

/** Whether survivors were heard is known to those who heard them; all a text can do is say so. */
function survivorsHeard({ language, sections }: EvidenceFacts): Found {
  const places = sections.flatMap(({ id: sectionId, number, passages }) =>
    passages
      .filter(({ text }) => /^en\b/.test(language) && !isOpen(text) && affirms(text, heard))
      .map(({ block }) => ({ sectionId, number, block })),
  );
  return { answer: places.length > 0 ? 'met' : null, done: places.length, of: 0, lacking: 0, places };
}

function procedureCurrent({ sections, pathway, faults }: EvidenceFacts): Found {
  const done = sections.filter(isAgreed).length;
  const isWhole = done === sections.length && faults === 0;
  return {
    ...{ done, of: sections.length, lacking: faults },
    answer: met(pathway !== undefined && isWhole, pathway !== undefined),
    places: pathway ? [pathway] : [],
  };
}

/** The components that settle terms, principles, referral, roles and the sharing of information. */
const settling = [
  'definitions',
  'guiding-principles',
  'reporting-and-referral',
  'essential-services',
  'documentation-and-information',
];

function mattersSettled({ sections }: EvidenceFacts): Found {
  const own = sections.filter(({ key }) => settling.includes(key));
  const done = own.filter(isAgreed).length;
  return {
    ...{ done, of: settling.length, lacking: settling.length - own.length },
    answer: met(done === settling.length, own.length > 0),
    places: own.map(({ id: sectionId, number }) => ({ sectionId, number, block: null })),
  };
}

/** A contact that nobody has confirmed for so long may be another's by now. */
const freshDays = 183;

function isFresh({ contact, lastConfirmed }: EvidenceFacts['entries'][number], now: Date): boolean {
  const age = now.getTime() - Date.parse(lastConfirmed);
  return contact.trim() !== '' && age <= freshDays * 86_400_000;
}

function contactsCurrent({ entries, withoutEntry, now }: EvidenceFacts): Found {
  const done = entries.filter((entry) => isFresh(entry, now)).length;
  return {
    ...{ done, of: entries.length, lacking: withoutEntry },
    answer: met(entries.length > 0 && done === entries.length && withoutEntry === 0, entries.length > 0),
    places: entries.flatMap(({ place }) => place ?? []),
  };
}

const finders: Record<EvidenceKind, (facts: EvidenceFacts) => Found> = {
  'survivors-heard': survivorsHeard,
  'procedure-current': procedureCurrent,
  'matters-settled': mattersSettled,
  'contacts-current': contactsCurrent,
};

const isSame = (one: EvidencePlace, other: EvidencePlace) =>
  one.sectionId === other.sectionId && one.block === other.block;

/** What a procedure says to a question about itself, with each place once. */
export function evidenceOf(kind: EvidenceKind, facts: EvidenceFacts): Evidence {
  const { places, ...found } = finders[kind](facts);
  return { kind, ...found, places: places.filter((one, at) => places.findIndex((each) => isSame(one, each)) === at) };
}
