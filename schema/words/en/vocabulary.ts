import { ballot } from './ballot';
import { verdictSentences as verdicts } from './verdicts';
import type {
  Constituency,
  MeetingItemKind,
  MeetingState,
  Mode,
  ObjectionState,
  Presence,
  Role,
  SectionStatus,
  Sector,
  SignatoryState,
  Voice,
} from '../../vocabulary';

const sectors: Record<Sector, string> = {
  coordination: 'Coordination',
  health: 'Health',
  policing: 'Policing',
  justice: 'Justice',
  'social-services': 'Social services',
  migration: 'Migration and labour',
  other: 'Other',
};

const constituencies: Record<Constituency, string> = {
  government: 'Government',
  'civil-society': 'Civil society',
  'un-io': 'UN or international organisation',
  other: 'Other',
};

const voices: Record<Voice, string> = { deciding: 'Deciding', advising: 'Advising', observer: 'Observing' };

const modes: Record<Mode, string> = { online: 'Online', paper: 'On paper' };

const roles: Record<Role, string> = {
  lead: 'Lead',
  representative: 'Representative',
  contributor: 'Contributor',
  signatory: 'Signatory',
  observer: 'Observer',
};

const statuses: Record<SectionStatus, string> = {
  drafting: 'Drafting',
  called: 'Called',
  contested: 'Contested',
  awaiting: 'Awaiting',
  agreed: 'Agreed',
  'agreed-with-dissent': 'Agreed, dissent on record',
  parked: 'Parked',
};

const objections: Record<ObjectionState, string> = {
  raised: 'Raised',
  answered: 'Answered',
  'not-satisfied': 'Answer not accepted',
  sustained: 'Sustained',
  recorded: 'On record as dissent',
  satisfied: 'Satisfied',
  renewed: 'Raised again with a new vote',
};

const meetings: Record<MeetingState, string> = { planned: 'Planned', running: 'Running', sealed: 'Sealed' };

const presences: Record<Presence, string> = {
  room: 'In the room',
  remote: 'Remote',
  paper: 'On paper',
  absent: 'Absent',
};

const items: Record<MeetingItemKind, string> = { decision: 'Decision', action: 'Action' };

const signatures: Record<SignatoryState, string> = {
  signed: 'Signed',
  'signed-with-statement': 'Signed with a statement',
  declined: 'Declined',
  pending: 'Not yet signed',
};

/** The closed lists of the model, as people read them. */
export const vocabulary = {
  sectors,
  constituencies,
  voices,
  modes,
  roles,
  statuses,
  grounds: ballot.grounds,
  standAside: ballot.standAside,
  objections,
  meetings,
  presences,
  items,
  signatures,
  verdicts,
};
