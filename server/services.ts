import { parse as parseCookies } from 'cookie';
import { SESSION_COOKIE } from '../schema/vocabulary';
import * as agreement from './agreement';
import { bind, only, type Bound } from './bind';
import * as checks from './checks';
import type { Asking } from './http';
import type { Context } from './kernel';
import * as checklist from './checklist';
import * as completeness from './completeness';
import * as discussion from './discussion';
import * as frontPage from './front-page';
import * as lateEdits from './late-edits';
import * as meetings from './meetings';
import * as notices from './notices';
import * as paper from './paper';
import * as people from './people';
import * as publishing from './publishing';
import * as purge from './purge';
import * as registers from './registers';
import * as revisions from './revisions';
import * as sections from './sections';
import * as search from './search';
import * as signing from './signing';
import * as sops from './sops';
import * as trail from './trail';
import type { Workspace } from './workspace';

/** What pages may call: only what asks the access table itself. Doors between domains stay inside the server. */
const forPages = {
  agreement: only(agreement, [
    ...(['overview', 'sectionView', 'preflight', 'changesSince'] as const),
    ...(['callSection', 'undoCall', 'reopenSection', 'parkSection'] as const),
    ...(['castVote', 'prepareVote', 'recordVote', 'confirmVote'] as const),
    ...(['giveSignal', 'awaitClearance', 'withdrawClearance'] as const),
    ...([
      'answerObjection',
      'objectionSatisfied',
      'objectionNotSatisfied',
      'sustainObjection',
      'recordObjection',
      'remindObjector',
    ] as const),
    ...(['reaffirmation', 'reaffirm', 'checkDependency'] as const),
    ...(['proposeCorrection', 'withdrawCorrection', 'confirmCorrection', 'challengeCorrection'] as const),
  ]),
  checks: only(checks, ['overrideFinding', 'sectionSafety']),
  checklist: only(checklist, ['checklistView', 'answerItem', 'setProfile']),
  completeness: only(completeness, ['checksOf', 'progress', 'waiveCheck', 'withdrawWaiver']),
  discussion: only(discussion, [
    ...(['discussionOf', 'waitingComments', 'openComment', 'replyToComment', 'placeComment'] as const),
    ...(['disposeOfComment', 'withdrawComment', 'answerOutcome', 'objectWithComment'] as const),
    ...(['applyWording', 'takeBackWording', 'commentTable', 'previewComments', 'importComments'] as const),
  ]),
  frontPage: only(frontPage, ['frontPage', 'lookAgain']),
  lateEdits: only(lateEdits, [
    ...(['lateEditsOf', 'waitingLateEdits', 'noteLateOutcome'] as const),
    ...(['applyLateEdit', 'declineLateEdit', 'withdrawLateEdit', 'takeBackLateEdit'] as const),
  ]),
  meetings,
  notices: only(notices, [
    ...(['latestChange', 'watchSop', 'needsYou', 'callList', 'mailState'] as const),
    ...(['setDigest', 'digestChoices'] as const),
  ]),
  paper: only(paper, [
    'paperDesk',
    'printPaper',
    'printedWords',
    'enterPaper',
    'paperSlip',
    'confirmPaper',
    'contestPaper',
    'addScan',
    'removeScan',
    'scanFile',
  ]),
  people: only(people, [
    ...(['account', 'setPassword', 'signInWithPassword', 'signOut'] as const),
    ...(['followSignInLink', 'linkHolder', 'freshlyAuthenticated'] as const),
  ]),
  publishing: only(publishing, ['publishComments', 'readComments', 'publishRecord']),
  purge: only(purge, ['lookForWords', 'purgeWords']),
  registers: only(registers, ['everyDoor']),
  revisions: only(revisions, ['compareRevisions', 'latestRecord', 'revisionStrip', 'revisionText', 'revisionView']),
  search: only(search, ['searchSop']),
  sections: only(sections, [
    ...(['rewriteSection', 'guidanceOf', 'outline', 'findInSop', 'quarantined', 'clearQuarantined'] as const),
    ...(['addSection', 'dropBlock', 'restoreBlock', 'droppedBlocks', 'blocksBegunWith'] as const),
  ]),
  signing: only(signing, [
    ...(['ceremonyView', 'freezeSop', 'sign', 'decline', 'recordPaperSignature'] as const),
    ...(['signedFile', 'ceremonyRecord', 'authorityCertificate', 'judgeFile'] as const),
  ]),
  sops: only(sops, [
    ...(['createSop', 'addParty', 'removeParty', 'inviteMember', 'removeMember', 'replaceMember', 'setRules'] as const),
    ...(['mySops', 'register', 'sopFrame', 'templateChoices'] as const),
  ]),
  trail: only(trail, ['trailPage']),
};

/** Everything pages may do, already bound to whoever asks. */
export type Services = { [Name in keyof typeof forPages]: Bound<(typeof forPages)[Name]> };

/** Every door that pages may use, with the context filled in where a request comes to use it. */
export function servicesFor(ctx: Context): Services {
  const doors = Object.entries(forPages).map(([name, domain]): [string, PropertyDescriptor] => {
    let bound: object | undefined;
    return [name, { enumerable: true, get: () => (bound ??= bind<object>(domain, ctx)) }];
  });
  return Object.defineProperties({}, Object.fromEntries(doors)) as Services;
}

/** Who holds the session cookie of this header; undefined when nobody does. */
export function sessionOf({ database, secret, now }: Workspace, cookieHeader: string | undefined) {
  const token = parseCookies(cookieHeader ?? '')[SESSION_COOKIE];
  return token ? people.readSession(database, secret, token, now()) : undefined;
}

export interface RequestServices {
  services: Services;
  /** tells which form the command comes from, before it is called */
  sentAs(once: string): void;
}

/** The services of whoever sent this request. */
export function requestServices(workspace: Workspace, { headers, ip }: Asking): RequestServices {
  const actor = people.actorOf(sessionOf(workspace, headers.cookie));
  const sending: NonNullable<Context['sending']> = { isTaken: false };
  const services = servicesFor({ ...workspace.context(actor, ip ?? 'unknown'), sending });
  const sentAs = (once: string) => {
    if (isOnce(once)) sending.once = once;
  };
  return { services, sentAs };
}

/** A token that the page drew for one filling of one form. */
const isOnce = (once: string) => /^[0-9a-f-]{36}$/.test(once);
