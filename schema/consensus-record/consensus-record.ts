import { z } from 'zod';
import {
  answerKinds,
  callEndings,
  channels,
  commentEffects,
  commentKinds,
  constituencies,
  meetingItemKinds,
  meetingStates,
  modes,
  objectionGrounds,
  objectionStates,
  outcomes,
  paperAnswers,
  positions,
  presences,
  roles,
  sectionStatuses,
  sectors,
  signatoryStates,
  signatureChannels,
  signatureOutcomes,
  standAsideReasons,
  voices,
} from '../vocabulary';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const code = z.string().describe('code of an agency, as in parties');
const section = z.number().int().describe('number of a section, as in sections');
const meetingNumber = z.number().int().nullable().describe('the meeting it happened in');

const party = z.object({
  ...{ code: z.string(), name: z.string(), sector: z.enum(sectors), constituency: z.enum(constituencies) },
  ...{ voice: z.enum(voices), mode: z.enum(modes), specialist: z.boolean(), leads: z.boolean() },
});

const member = z.object({
  party: code.nullable(),
  role: z.enum(roles),
  title: z.string(),
  name: z.string().nullable().describe('of leads only'),
  since: moment,
  until: moment.nullable(),
});

const sectionLine = z.object({
  ...{ number: section, key: z.string(), title: z.string(), status: z.enum(sectionStatuses), textHash: hash },
});

const position = z.object({
  ...{ section, party: code },
  position: z.enum(positions).nullable().describe('null where the agency holds none on the words as they stand'),
});

const call = z.object({
  ...{ section, textHash: hash, openedAt: moment, windowEndsAt: moment, endedAt: moment.nullable() },
  ...{ ending: z.enum(callEndings).nullable(), reason: z.string().nullable(), meeting: meetingNumber },
});

const vote = z.object({
  ...{ section, party: code, position: z.enum(positions), textHash: hash },
  counts: z.boolean().describe('the latest of its agency, given to the words as they stand, spelling apart'),
  disowned: z.literal(true).optional().describe('it came from a paper that was entered wrongly, says its agency'),
  again: z.literal(true).optional().describe('the latest of its agency because later ones are disowned'),
  ...{ statement: z.string().nullable(), ground: z.enum(objectionGrounds).nullable(), reason: z.string().nullable() },
  ...{ remedy: z.string().nullable(), standAside: z.enum(standAsideReasons).nullable(), channel: z.enum(channels) },
  ...{ receivedOn: day.nullable(), confirmed: z.boolean(), castAt: moment, meeting: meetingNumber },
});

const objection = z.object({
  ...{ section, party: code, state: z.enum(objectionStates), open: z.boolean(), lapsed: z.boolean() },
  ...{ textHash: hash, ground: z.enum(objectionGrounds), reason: z.string(), remedy: z.string(), raisedAt: moment },
  answers: z.array(z.object({ kind: z.enum(answerKinds), words: z.string(), answeredAt: moment })),
  reminders: z.array(z.object({ textHash: hash, at: moment })),
  ...{ finalStatement: z.string().nullable(), rationale: z.string().nullable(), closedAt: moment.nullable() },
});

const correction = z.object({
  ...{ section, quote: z.string(), words: z.string(), proposedAt: moment, withdrawnAt: moment.nullable() },
  ...{ confirmedBy: code.nullable(), confirmedAt: moment.nullable(), challengedBy: code.nullable() },
  ...{ challengedAt: moment.nullable(), reason: z.string().nullable() },
  ...{ beforeHash: hash.nullable(), afterHash: hash.nullable() },
});

const comment = z.object({
  code: z.string().describe('its number and letters, as in the table of comments'),
  section,
  block: z.string().nullable().describe('code of the block; null for the section at large'),
  party: code.nullable().describe('null for a lead who speaks for no agency'),
  ...{ kind: z.enum(commentKinds), effect: z.enum(commentEffects), quote: z.string(), words: z.string() },
  proposal: z.string().nullable().describe('empty to delete the quoted words; null where none is proposed'),
  ...{ channel: z.enum(channels), receivedOn: day.nullable(), madeAt: moment },
  late: z.boolean().describe('it came after its section was first called for agreement'),
  outcome: z
    .object({
      ...{ outcome: z.enum(outcomes), reason: z.string(), meeting: meetingNumber, decidedAt: moment },
      satisfied: z.boolean().nullable(),
    })
    .nullable(),
});

const paper = z.object({
  party: code,
  ...{ receivedOn: day, enteredAt: moment },
  enteredBy: z.string().optional().describe('name of the lead who typed it in'),
  sections: z.array(section).describe('those it answered'),
  comments: z.array(z.string()).describe('codes, as in comments'),
  answer: z
    .object({
      ...{ kind: z.enum(paperAnswers), at: moment },
      by: code.nullable().describe('null where a lead wrote down what the agency said'),
      reason: z.string().nullable().describe('what is wrong with the entry; null where it is right'),
    })
    .nullable()
    .describe('what its agency said of the entry; null while it said nothing'),
});

const meeting = z.object({
  ...{ number: z.number().int(), title: z.string(), place: z.string(), state: z.enum(meetingStates) },
  ...{ plannedFor: moment, startedAt: moment.nullable(), sealedAt: moment.nullable(), narrative: z.string() },
  agenda: z.array(z.object({ section, minutes: z.number().int() })),
  attendance: z.array(z.object({ party: code, presence: z.enum(presences) })),
  items: z.array(
    z.object({
      ...{ number: z.number().int(), kind: z.enum(meetingItemKinds), words: z.string(), section: section.nullable() },
    }),
  ),
});

const revision = z.object({
  ...{ number: z.number().int(), edition: z.string(), madeAt: moment, meeting: meetingNumber, fingerprint: hash },
  ...{ recordHash: hash, previousHash: hash.nullable() },
});

const signature = z.object({
  ...{ edition: z.string(), party: code, title: z.string(), state: z.enum(signatoryStates) },
  acts: z.array(
    z.object({
      ...{ outcome: z.enum(signatureOutcomes), channel: z.enum(signatureChannels), at: moment },
      statement: z.string().nullable(),
      reason: z.string().nullable().describe('null where the agency keeps it private'),
      fileHash: hash.nullable().describe('of the PDF with this signature in it'),
    }),
  ),
});

/** The present version; a new one gets a new name, and its schema a file of its own beside the old. */
export const RECORD_FORMAT = 'accord-consensus-record-1';

/** Everything that agencies said, decided and signed about one SOP, for programs that read it. No person but leads. */
export const consensusRecord = z.object({
  format: z.literal(RECORD_FORMAT),
  madeAt: moment,
  sop: z.object({
    ...{ id: z.string(), title: z.string(), setting: z.string(), edition: z.string(), language: z.string() },
    fingerprint: hash.describe('of the words as they stand'),
  }),
  trail: z.object({ seq: z.number().int(), hash }).describe('its last event when this was made'),
  rules: z.array(z.string()),
  parties: z.array(party),
  members: z.array(member),
  sections: z.array(sectionLine),
  positions: z.array(position).describe('one for each section and agency that is seated now'),
  calls: z.array(call),
  votes: z.array(vote),
  objections: z.array(objection),
  corrections: z.array(correction),
  comments: z.array(comment),
  papers: z
    .array(paper)
    .optional()
    .describe('in the order they were entered; files made before there were papers lack it'),
  meetings: z.array(meeting),
  revisions: z.array(revision),
  chain: z.object({ whole: z.boolean(), brokenAt: z.number().int().nullable(), purged: z.array(z.number().int()) }),
  signatures: z.array(signature),
});

export type ConsensusRecord = z.infer<typeof consensusRecord>;
