import type { RuleData } from './language';

/** What the frames of one rule have in common; its guards stand beside those of every frame. */
type RuleHead = Pick<RuleData, 'rule' | 'level' | 'component' | 'wording' | 'unless' | 'unlessNearby' | 'evenOfFaults'>;

/** One way in which a rule is broken: what it says of level, component or wording wins over the head. */
export type FrameData = Omit<RuleData, 'rule' | 'level' | 'component'> & Partial<Pick<RuleData, 'level' | 'component'>>;

/** The frames of one rule, each with the head it shares with the others. */
export const framesOf = (
  { unless = [], unlessNearby = [], ...head }: RuleHead,
  frames: readonly FrameData[],
): readonly RuleData[] =>
  frames.map((frame) => ({
    ...head,
    ...frame,
    unless: [...(frame.unless ?? []), ...unless],
    unlessNearby: [...(frame.unlessNearby ?? []), ...unlessNearby],
  }));
