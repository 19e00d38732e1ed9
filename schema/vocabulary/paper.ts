import type { CommentEffect, CommentKind } from './discussion';
import type { ObjectionGround, Position, StandAsideReason } from './agreement';

/** What an agency says of the entry of its paper. */
export const paperAnswers = ['confirmed', 'contested'] as const;
export type PaperAnswer = (typeof paperAnswers)[number];

/** The key for each answer: printed in the boxes on paper, pressed where the paper is entered. */
export const positionKeys: Record<Position, string> = {
  agree: 'A',
  'agree-with-statement': 'P',
  'cannot-agree-yet': 'N',
  'stand-aside': 'S',
};

export const groundKeys: Record<ObjectionGround, string> = {
  safety: 'S',
  law: 'L',
  resources: 'R',
  accuracy: 'A',
  other: 'O',
};

export const standAsideKeys: Record<StandAsideReason, string> = {
  'outside-mandate': 'M',
  'no-instruction': 'I',
  other: 'O',
};

export const kindKeys: Record<CommentKind, string> = { question: 'Q', wording: 'W', concern: 'C', editorial: 'E' };

export const effectKeys: Record<CommentEffect, string> = { harm: 'H', better: 'B', none: 'N', unsure: 'U' };

/** What a scan may be, judged by its bytes. */
export const scanKinds = ['pdf', 'jpeg', 'png'] as const;
export type ScanKind = (typeof scanKinds)[number];
