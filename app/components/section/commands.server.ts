import type { ActionFunctionArgs } from '@remix-run/node';
import type { Redline } from '../../../server/sections';
import { writes } from '~/lib/answers';
import type { FormProblem } from '~/lib/form';
import { isDomainError } from '~/lib/problem';

type Args = Pick<ActionFunctionArgs, 'context'> & { fields: Record<string, string> };

/** Every command the page of a section sends. */
export const commands = writes<void>({
  callSection: ({ context, fields }: Args) => context.services.agreement.callSection(fields),
  undoCall: ({ context, fields }: Args) => context.services.agreement.undoCall(fields),
  reopenSection: ({ context, fields }: Args) => context.services.agreement.reopenSection(fields),
  parkSection: ({ context, fields }: Args) => context.services.agreement.parkSection(fields),
  overrideFinding: ({ context, fields }: Args) => context.services.checks.overrideFinding(fields),
  dropBlock: ({ context, fields }: Args) => void context.services.sections.dropBlock(fields),
  restoreBlock: ({ context, fields }: Args) => context.services.sections.restoreBlock(fields),
  clearQuarantined: ({ context, fields }: Args) => context.services.sections.clearQuarantined(fields),
  waiveCheck: ({ context, fields }: Args) => context.services.completeness.waiveCheck(fields),
  withdrawWaiver: ({ context, fields }: Args) => context.services.completeness.withdrawWaiver(fields),
  giveSignal: ({ context, fields }: Args) => context.services.agreement.giveSignal(fields),
  awaitClearance: ({ context, fields }: Args) => context.services.agreement.awaitClearance(fields),
  withdrawClearance: ({ context, fields }: Args) => context.services.agreement.withdrawClearance(fields),
  openComment: ({ context, fields }: Args) => void context.services.discussion.openComment(fields),
  replyToComment: ({ context, fields }: Args) => context.services.discussion.replyToComment(fields),
  placeComment: ({ context, fields }: Args) => context.services.discussion.placeComment(fields),
  disposeOfComment: ({ context, fields }: Args) => context.services.discussion.disposeOfComment(fields),
  withdrawComment: ({ context, fields }: Args) => context.services.discussion.withdrawComment(fields),
  answerOutcome: ({ context, fields }: Args) => context.services.discussion.answerOutcome(fields),
  applyWording: ({ context, fields }: Args) => context.services.discussion.applyWording(fields),
  takeBackWording: ({ context, fields }: Args) => context.services.discussion.takeBackWording(fields),
  objectWithComment: ({ context, fields }: Args) => void context.services.discussion.objectWithComment(fields),
  castVote: ({ context, fields }: Args) => void context.services.agreement.castVote(fields),
  prepareVote: ({ context, fields }: Args) => context.services.agreement.prepareVote(fields),
  recordVote: ({ context, fields }: Args) => void context.services.agreement.recordVote(fields),
  confirmVote: ({ context, fields }: Args) => context.services.agreement.confirmVote(fields),
  answerObjection: ({ context, fields }: Args) => context.services.agreement.answerObjection(fields),
  objectionSatisfied: ({ context, fields }: Args) => context.services.agreement.objectionSatisfied(fields),
  objectionNotSatisfied: ({ context, fields }: Args) => context.services.agreement.objectionNotSatisfied(fields),
  sustainObjection: ({ context, fields }: Args) => context.services.agreement.sustainObjection(fields),
  remindObjector: ({ context, fields }: Args) => void context.services.agreement.remindObjector(fields),
  checkDependency: ({ context, fields }: Args) => context.services.agreement.checkDependency(fields),
  proposeCorrection: ({ context, fields }: Args) => void context.services.agreement.proposeCorrection(fields),
  withdrawCorrection: ({ context, fields }: Args) => context.services.agreement.withdrawCorrection(fields),
  confirmCorrection: ({ context, fields }: Args) => context.services.agreement.confirmCorrection(fields),
  challengeCorrection: ({ context, fields }: Args) => context.services.agreement.challengeCorrection(fields),
  applyLateEdit: ({ context, fields }: Args) => context.services.lateEdits.applyLateEdit(fields),
  declineLateEdit: ({ context, fields }: Args) => context.services.lateEdits.declineLateEdit(fields),
  withdrawLateEdit: ({ context, fields }: Args) => context.services.lateEdits.withdrawLateEdit(fields),
  takeBackLateEdit: ({ context, fields }: Args) => context.services.lateEdits.takeBackLateEdit(fields),
  noteLateOutcome: ({ context, fields }: Args) => context.services.lateEdits.noteLateOutcome(fields),
  recordObjection: ({ context, fields }: Args) => context.services.agreement.recordObjection(fields),
});

/** What changed since the words a refused vote or call was about; null when nobody but its sender ever saw them. */
export function changesFor({ context }: Pick<ActionFunctionArgs, 'context'>, problem: FormProblem | undefined) {
  if (problem?.code !== 'words-changed') return null;
  const { sectionId, seen } = problem.details;
  try {
    return context.services.agreement.changesSince({ sectionId, seen }) satisfies Redline;
  } catch (error) {
    if (isDomainError(error) && error.code === 'not-found') return null;
    throw error;
  }
}
