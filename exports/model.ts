import type { Edition } from '../schema/document/blocks';
import type { DocumentNode } from '../schema/document';
import type {
  ChecklistAnswer,
  ChecklistPart,
  Channel,
  CommentEffect,
  CommentKind,
  Constituency,
  Mode,
  ObjectionGround,
  ObjectionState,
  Outcome,
  PaperAnswer,
  Position,
  Sector,
  SectionStatus,
} from '../schema/vocabulary';

export interface ExportParty {
  code: string;
  name: string;
  sector: Sector;
  constituency: Constituency;
  leads: boolean;
}

export interface ExportSection {
  number: number;
  key: string;
  title: string;
  status: SectionStatus;
  textHash: string;
  document: DocumentNode;
}

/** Words an agency attached to its agreement, printed as written. */
export interface ExportStatement {
  sectionNumber: number;
  partyCode: string;
  words: string;
}

export interface ExportObjection {
  sectionNumber: number;
  partyCode: string;
  ground: ObjectionGround;
  reason: string;
  remedy: string;
  state: ObjectionState;
  answers: string[];
  finalStatement?: string;
  rationale?: string;
}

/** A comment and what became of it. */
export interface ExportComment {
  code: string;
  sectionNumber: number;
  /** code of its block; null for the section at large */
  block: string | null;
  /** null for a lead who speaks for no agency */
  partyCode: string | null;
  kind: CommentKind;
  effect: CommentEffect;
  quote: string;
  words: string;
  /** empty to delete the quoted words; null where no wording is proposed */
  proposal: string | null;
  channel: Channel;
  /** ISO date: the day it was received, or made online */
  cameOn: string;
  isLate: boolean;
  /** null while nothing was decided */
  outcome: { outcome: Outcome; reason: string; meeting: number | null; satisfied: boolean | null } | null;
}

/** A correction of spelling that was made to words that were called or agreed. */
export interface ExportCorrection {
  sectionNumber: number;
  quote: string;
  words: string;
  /** code of the party that confirmed it, and the ISO date */
  confirmedBy: string | null;
  confirmedOn: string;
  /** code of the party that said it changes the meaning, and the ISO date; null where none did */
  challengedBy: string | null;
  challengedOn: string | null;
}

/** What an agency sent on paper, as it was entered for it. */
export interface ExportPaper {
  partyCode: string;
  /** ISO dates */
  receivedOn: string;
  enteredOn: string;
  /** numbers of the sections it answered */
  sections: number[];
  /** how many comments it brought */
  comments: number;
  /** what its agency said of the entry; null while it said nothing */
  answer: {
    kind: PaperAnswer;
    /** a lead wrote it down for the agency */
    byLead: boolean;
    on: string;
    /** what is wrong; null where it is right */
    reason: string | null;
  } | null;
}

/** A block of the template that was left out on purpose, with the reason that was given. */
export interface ExportDrop {
  sectionNumber: number;
  label: string;
  reason: string;
  by: string;
}

/** What a section went to agreement without. */
export interface ExportWaiver {
  sectionNumber: number;
  missing: string;
  /** the block of the template that was left out for the same reason */
  leftOut?: string;
  reason: string;
}

/** What a lead let stand although a safety rule stops it. */
export interface ExportOverride {
  /** null for words outside the sections, such as minutes */
  sectionNumber: number | null;
  /** number and title of the rule */
  rule: string;
  reason: string;
  by: string;
}

export interface ExportCell {
  partyCode: string;
  sectionNumber: number;
  /** undefined: the party gave no vote on these words; never printed as consent */
  position?: Position;
  /** ISO date of the vote */
  votedOn?: string;
}

export interface ExportSignatory {
  /** name of the pre-allocated signature field, unique in the file */
  field: string;
  partyCode: string;
  partyName: string;
  sector: Sector;
  leads: boolean;
  mode: Mode;
  personName: string;
  title: string;
}

export interface ExportRevision {
  number: number;
  /** ISO date */
  madeOn: string;
  meeting?: string;
}

/** A question of the self-assessment with its answer. */
export interface ExportQuestion {
  number: number;
  /** the question itself, or what is done about the risk that it found */
  part: ChecklistPart;
  words: string;
  /** asked with yes or no; never counted as met */
  isFact: boolean;
  answer: ChecklistAnswer | null;
  /** why it does not apply */
  reason: string;
  note: string;
  by: string;
  /** ISO moment of the answer */
  at: string | null;
}

interface ExportProgress {
  met: number;
  of: number;
}

export interface ExportChecklist {
  title: string;
  progress: ExportProgress;
  groups: { title: string; progress: ExportProgress; questions: ExportQuestion[] }[];
}

/** Everything a signed edition prints. Plain data: the same model always gives the same bytes. */
export interface ExportModel {
  language: string;
  title: string;
  setting: string;
  edition: string;
  /** who may read the file; everybody where it is left out. Decides what a directory shows of its entries */
  audience?: Edition;
  fingerprint: string;
  /** ISO moment of the freeze: the creation date inside the file */
  frozenAt: string;
  parties: ExportParty[];
  revisions: ExportRevision[];
  /** the decision rules as sentences */
  rules: string[];
  sections: ExportSection[];
  statements: ExportStatement[];
  objections: ExportObjection[];
  /** printed as an annex of its own; none where nobody commented */
  comments?: ExportComment[];
  /** printed in the record; none where it is left out */
  corrections?: ExportCorrection[];
  /** printed in the record; none where it is left out */
  papers?: ExportPaper[];
  waivers?: ExportWaiver[];
  /** printed in the record; none where it is left out */
  overrides?: ExportOverride[];
  /** printed as an annex of its own; none where nobody has answered any of it */
  checklist?: ExportChecklist;
  cells: ExportCell[];
  /** printed in the record; none where it is left out */
  dropped?: ExportDrop[];
  signatories: ExportSignatory[];
  /** what signing means, in the agencies' own words; a general paragraph is printed without it */
  commitment?: string;
  trail: { seq: number; hash: string };
  /** the structured record, attached inside the file as JSON */
  record: unknown;
}

/** A file says nothing of who may read it once it is passed on: unless told otherwise, it is for everybody. */
export const audienceOf = ({ audience }: Pick<ExportModel, 'audience'>): Edition => audience ?? 'public';
