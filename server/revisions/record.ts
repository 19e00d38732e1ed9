import { z } from 'zod';
import {
  checklistAnswers,
  checklistParts,
  channels,
  commentEffects,
  commentKinds,
  constituencies,
  objectionGrounds,
  objectionStates,
  outcomes,
  paperAnswers,
  positions,
  presences,
  meetingItemKinds,
  sectionStatuses,
  sectors,
  standAsideReasons,
  voices,
} from '../../schema/vocabulary';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();

const minutes = z.object({
  number: z.number(),
  title: z.string(),
  place: z.string(),
  narrative: z.string(),
  plannedFor: moment,
  startedAt: moment.nullable(),
  sealedAt: moment.nullable(),
  agenda: z.array(z.object({ section: z.number(), minutes: z.number() })),
  attendance: z.array(z.object({ party: z.string(), presence: z.enum(presences) })),
  items: z.array(z.object({ number: z.number(), kind: z.enum(meetingItemKinds), words: z.string() })),
});

const vote = z.object({
  section: z.number(),
  party: z.string(),
  textHash: hash,
  position: z.enum(positions),
  statement: z.string().nullable(),
  ground: z.enum(objectionGrounds).nullable(),
  reason: z.string().nullable(),
  remedy: z.string().nullable(),
  standAside: z.enum(standAsideReasons).nullable(),
  channel: z.enum(channels),
  receivedOn: z.string().nullable(),
  confirmed: z.boolean(),
  /** given to the words as they were before their spelling was corrected */
  byCorrection: z.literal(true).optional(),
  /** a later entry for its party was wrong, the party says */
  again: z.literal(true).optional(),
  castAt: moment,
});

const objection = z.object({
  section: z.number(),
  party: z.string(),
  state: z.enum(objectionStates),
  ground: z.enum(objectionGrounds),
  reason: z.string(),
  remedy: z.string(),
  raisedAt: moment,
  answers: z.array(z.object({ kind: z.string(), words: z.string(), answeredAt: moment })),
  finalStatement: z.string().nullable(),
  rationale: z.string().nullable(),
  /** counts as no response: its owner did not reply in time */
  lapsed: z.boolean().optional(),
});

const correction = z.object({
  section: z.number(),
  quote: z.string(),
  words: z.string(),
  beforeHash: hash,
  afterHash: hash,
  confirmedBy: z.string().nullable(),
  confirmedAt: moment,
  challengedBy: z.string().nullable(),
  challengedAt: moment.nullable(),
});

const comment = z.object({
  /** its number and letters, as in the table of comments */
  code: z.string(),
  section: z.number(),
  /** code of the block, such as C5-12; null for the section at large */
  block: z.string().nullable(),
  /** null for a lead who speaks for no agency */
  party: z.string().nullable(),
  kind: z.enum(commentKinds),
  effect: z.enum(commentEffects),
  quote: z.string(),
  words: z.string(),
  /** empty to delete the quoted words; null where no wording is proposed */
  proposal: z.string().nullable(),
  channel: z.enum(channels),
  receivedOn: z.string().nullable(),
  madeAt: moment,
  /** it came after its section was first called for agreement */
  late: z.literal(true).optional(),
  /** what was decided last, and what its agency says to that; null while nothing was decided */
  outcome: z
    .object({
      outcome: z.enum(outcomes),
      reason: z.string(),
      meeting: z.number().nullable(),
      decidedAt: moment,
      satisfied: z.boolean().nullable(),
    })
    .nullable(),
});

const paper = z.object({
  party: z.string(),
  receivedOn: z.string(),
  enteredAt: moment,
  /** name of the lead who typed it in; older records lack it */
  enteredBy: z.string().optional(),
  /** numbers of the sections it answered */
  sections: z.array(z.number()),
  /** codes of its comments */
  comments: z.array(z.string()),
  /** what its agency said of the entry; `by` is null where a lead wrote it down */
  answer: z
    .object({
      kind: z.enum(paperAnswers),
      by: z.string().nullable(),
      at: moment,
      reason: z.string().nullable(),
    })
    .nullable(),
});

const dropped = z.object({
  section: z.number(),
  block: z.string(),
  label: z.string(),
  reason: z.string(),
  by: z.string(),
  at: moment,
});

const waiver = z.object({
  section: z.number(),
  check: z.string(),
  missing: z.string(),
  reason: z.string(),
  /** the block of the template that was left out with this reason; none where the finding itself was waived */
  leftOut: z.string().optional(),
  waivedAt: moment,
});

const override = z.object({
  section: z.number().nullable(),
  rule: z.string(),
  title: z.string(),
  reason: z.string(),
  by: z.string(),
  at: moment,
});

const checklistLine = z.object({
  number: z.number(),
  part: z.enum(checklistParts),
  words: z.string(),
  isFact: z.boolean(),
  answer: z.enum(checklistAnswers).nullable(),
  reason: z.string(),
  note: z.string(),
  by: z.string(),
  at: moment.nullable(),
});

const progress = z.object({
  met: z.number(),
  inProcess: z.number(),
  notMet: z.number(),
  unanswered: z.number(),
  notApplicable: z.number(),
  of: z.number(),
});

const checklist = z.object({
  title: z.string(),
  profile: z.object({ origin: z.boolean(), destination: z.boolean(), specialist: z.boolean() }),
  progress,
  groups: z.array(z.object({ title: z.string(), progress, lines: z.array(checklistLine) })),
});

/** What a revision freezes, as it is hashed, printed and attached to the signed PDF. Parties by code, sections by number. */
export const revisionRecord = z.object({
  format: z.literal('accord-record-1'),
  sop: z.object({ id: z.string(), title: z.string(), setting: z.string(), edition: z.string(), language: z.string() }),
  number: z.number(),
  madeAt: moment,
  fingerprint: hash,
  previousHash: hash.nullable(),
  rules: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.null()])),
  parties: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      sector: z.enum(sectors),
      constituency: z.enum(constituencies),
      voice: z.enum(voices),
      leads: z.boolean(),
    }),
  ),
  sections: z.array(
    z.object({
      number: z.number(),
      key: z.string(),
      title: z.string(),
      textHash: hash,
      status: z.enum(sectionStatuses),
    }),
  ),
  votes: z.array(vote),
  objections: z.array(objection),
  /** every comment and what became of it; records without any, and those made before, do not have it */
  comments: z.array(comment).optional(),
  /** what agencies sent on paper, and what they said of its entry; records before the first paper do not have it */
  papers: z.array(paper).optional(),
  /** corrections of spelling to called words; records before the first one do not have it */
  corrections: z.array(correction).optional(),
  /** blocks of the template that were left out on purpose; records before the first one do not have it */
  dropped: z.array(dropped).optional(),
  /** what sections went forward without, and why; records made before there were checks have no such list */
  waivers: z.array(waiver).optional(),
  /** what a lead let stand against a safety rule, and why; records without any do not have it */
  overrides: z.array(override).optional(),
  /** the self-assessment, once anything of it was answered */
  checklist: checklist.optional(),
  meeting: minutes.nullable(),
});

export type RevisionRecord = z.infer<typeof revisionRecord>;
export type Minutes = z.infer<typeof minutes>;
