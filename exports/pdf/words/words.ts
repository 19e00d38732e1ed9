import type {
  Channel,
  ChecklistAnswer,
  CommentEffect,
  CommentKind,
  ObjectionGround,
  ObjectionState,
  Outcome,
  PaperAnswer,
  Position,
  SectionStatus,
  Sector,
} from '../../../schema/vocabulary';

/** Every phrase that a signed PDF adds to the words of the agencies. */
export interface Words {
  edition: (edition: string) => string;
  cover: {
    developedWith: string;
    listedLater: (count: number) => string;
    lead: string;
    revisions: string;
    revision: (number: number, date: string, meeting?: string) => string;
    fingerprint: string;
    fingerprintNote: string;
  };
  contents: string;
  section: (number: number) => string;
  emptySection: string;
  emptyTable: string;
  status: Record<SectionStatus, string>;
  statusNotes: Partial<Record<SectionStatus, string>>;
  textHash: (hash: string) => string;
  statementsHere: string;
  objectionsHere: string;
  duty: { trigger: string; deadline: string; record: string };
  annexes: {
    annex: (letter: string) => string;
    statements: string;
    statementsIntro: string;
    noStatements: string;
    objections: string;
    objectionsIntro: string;
    noObjections: string;
    record: string;
    recordIntro: string;
    recordDates: string;
    recordDatesIntro: string;
    noDates: string;
    recordRules: string;
    recordDropped: string;
    recordDroppedIntro: string;
    dropped: (section: string, label: string, by: string) => string;
    waivers: string;
    waiversIntro: string;
    waiverReason: string;
    overrides: string;
    overridesIntro: string;
    overridesOutside: string;
    overrideReason: (by: string, reason: string) => string;
    waiverLeftOut: (label: string) => string;
    corrections: string;
    correctionsIntro: string;
    correction: (quote: string, words: string) => string;
    correctionConfirmed: (party: string, date: string) => string;
    correctionChallenged: (party: string, date: string) => string;
    papers: string;
    papersIntro: string;
    paper: (party: string, received: string) => string;
    paperEntered: (date: string, sections: string, comments: number) => string;
    paperAnswered: Record<PaperAnswer, (party: string, date: string) => string>;
    paperByLead: string;
    paperOpen: string;
    trail: (seq: number, hash: string) => string;
  };
  comments: {
    title: string;
    intro: string;
    count: (all: number, open: number) => string;
    headings: string[];
    atLarge: string;
    lead: string;
    kinds: Record<CommentKind, string>;
    effects: Record<CommentEffect, string>;
    came: Record<Channel, (date: string) => string>;
    late: string;
    quoted: (quote: string) => string;
    proposed: string;
    deletes: string;
    open: string;
    outcomes: Record<Outcome, string>;
    meeting: (number: number) => string;
    satisfied: string;
    notSatisfied: string;
    /** stands in place of words that cannot be printed */
    elsewhere: string;
  };
  checklist: {
    title: string;
    intro: (title: string) => string;
    progress: (met: number, of: number) => string;
    answers: Record<ChecklistAnswer | 'none', string>;
    fact: string;
    mitigation: string;
    reason: string;
    note: string;
  };
  objection: {
    by: (party: string, ground: string) => string;
    reason: string;
    remedy: string;
    answer: string;
    finalStatement: string;
    rationale: string;
    noAnswer: string;
    grounds: Record<ObjectionGround, string>;
    states: Record<ObjectionState, string>;
  };
  grid: {
    party: string;
    dates: string;
    positions: Record<Position | 'none', string>;
    legendOf: Record<Position | 'none', string>;
    votedOn: (sections: string, date: string) => string;
  };
  signatures: {
    title: string;
    commitment: string;
    signsFor: (fingerprint: string) => string;
    signature: string;
    stamp: string;
    dateAndPlace: string;
    electronic: string;
    paper: string;
    fieldLabel: (person: string, agency: string) => string;
    nobody: string;
    certification: string;
    seal: string;
  };
  sectors: Record<Sector, string>;
  footer: { page: (number: number, count: number) => string; fingerprint: (short: string) => string };
  record: string;
}
