import type { Role } from '../../schema/vocabulary';

export const actions = [
  'sop.read',
  'section.edit',
  'directory.restricted',
  'late-edit.decide',
  'late-edit.answer-for',
  'comment.write',
  'comment.answer-for',
  'comment.import',
  'vote.prepare',
  'vote.cast',
  'vote.confirm',
  'correction.answer',
  'section.check',
  'objection.answer',
  'objection.close',
  'vote.record',
  'paper.print',
  'paper.read',
  'paper.contest',
  'section.manage',
  'meeting.manage',
  'safety.override',
  'checklist.answer',
  'sop.manage',
  'sop.purge',
  'ceremony.manage',
  'ceremony.sign',
] as const;
export type Action = (typeof actions)[number];

/** Whose thing an action touches: anybody's in the SOP, or only the actor's own party's. */
type Reach = 'any' | 'own-party';

type Row = Partial<Record<Role, Reach>>;

const everyone: Row = { lead: 'any', representative: 'any', contributor: 'any', signatory: 'any', observer: 'any' };
const leads: Row = { lead: 'any' };

/** Who may do what. A role that is not in an action's row may not do it. */
export const table: Record<Action, Row> = {
  'sop.read': everyone,
  'section.edit': { lead: 'any', representative: 'any', contributor: 'any' },
  'directory.restricted': { lead: 'any', representative: 'any', contributor: 'any', signatory: 'any' },
  'late-edit.decide': { lead: 'any', representative: 'any', contributor: 'any' },
  'late-edit.answer-for': everyone,
  'comment.write': { lead: 'any', representative: 'any', contributor: 'any', signatory: 'any' },
  'comment.answer-for': { representative: 'own-party', contributor: 'own-party', signatory: 'own-party' },
  'comment.import': leads,
  'vote.prepare': { representative: 'own-party', contributor: 'own-party' },
  'vote.cast': { representative: 'own-party' },
  'vote.confirm': { representative: 'own-party' },
  'correction.answer': { representative: 'own-party' },
  'section.check': { lead: 'any', representative: 'any' },
  'objection.answer': { lead: 'any', representative: 'any', contributor: 'any', signatory: 'any' },
  'objection.close': { representative: 'own-party' },
  'vote.record': leads,
  'paper.print': { lead: 'any', representative: 'own-party' },
  'paper.read': { lead: 'any', representative: 'own-party', contributor: 'own-party', signatory: 'own-party' },
  'paper.contest': { lead: 'any', representative: 'own-party' },
  'section.manage': leads,
  'meeting.manage': leads,
  'safety.override': leads,
  'checklist.answer': { lead: 'any', representative: 'any', contributor: 'any' },
  'sop.manage': leads,
  'sop.purge': leads,
  'ceremony.manage': leads,
  'ceremony.sign': { signatory: 'own-party' },
};
