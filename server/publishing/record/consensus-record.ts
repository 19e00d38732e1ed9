import { RECORD_FORMAT, type ConsensusRecord } from '../../../schema/consensus-record';
import { fingerprint } from '../../../schema/document';
import { ruleSentences } from '../../../schema/words/en/rules';
import { recordedComments } from '../../discussion';
import type { Context } from '../../kernel';
import { recordedPapers, revisionsOf, verifyRevisions } from '../../revisions';
import { recordedRolls } from '../../signing';
import { loadRules, loadSop } from '../../sops';
import { trailHead } from '../../trail';
import { courseOf, meetingNumbers } from './course';
import { meetingsOf } from './meetings';
import { codesOf, membersOf } from './seats';

function chainOf(ctx: Context, sopId: string): ConsensusRecord['chain'] {
  const verdict = verifyRevisions(ctx, sopId);
  if (!verdict.whole) return { whole: false, brokenAt: verdict.brokenAt, purged: [] };
  return { whole: true, brokenAt: null, purged: verdict.purged };
}

/**
 * The whole consensus record of an SOP as it stands at this moment, the same for everybody who may read it: agencies by
 * their codes, no person but leads, nothing of a directory that is not public. The caller has authorised.
 */
export function recordOfSop(ctx: Context, sopId: string): ConsensusRecord {
  const { id, title, setting, edition, language } = loadSop(ctx, sopId);
  const names = { codes: codesOf(ctx, sopId), meetings: meetingNumbers(ctx, sopId) };
  const course = courseOf(ctx, sopId, names);
  const { seq, hash } = trailHead(ctx.database);
  const print = fingerprint({ title, edition, sections: course.sections });
  return {
    format: RECORD_FORMAT,
    madeAt: ctx.now().toISOString(),
    sop: { id, title, setting, edition, language, fingerprint: print },
    trail: { seq, hash },
    rules: ruleSentences({ ...loadRules(ctx, sopId), lockedAt: null }),
    ...course,
    members: membersOf(ctx, sopId),
    comments: recordedComments(ctx, sopId).map((comment) => ({ ...comment, late: comment.late === true })),
    papers: recordedPapers(ctx, sopId),
    meetings: meetingsOf(ctx, sopId, names.codes),
    revisions: revisionsOf(ctx, sopId).map(({ number, edition: of, madeAt, meetingId, ...hashes }) => ({
      ...{ number, edition: of, madeAt: madeAt.toISOString() },
      meeting: meetingId === null ? null : (names.meetings.get(meetingId) ?? null),
      ...{ fingerprint: hashes.fingerprint, recordHash: hashes.recordHash, previousHash: hashes.previousHash },
    })),
    chain: chainOf(ctx, sopId),
    signatures: recordedRolls(ctx, sopId, names.codes),
  };
}
