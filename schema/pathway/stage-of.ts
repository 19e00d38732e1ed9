import { blockWords } from '../words/en/blocks';
import type { PathwayFault } from './pathway-faults';

const names: Partial<Record<string, string>> = blockWords.stage.choices.stage;

/** The stage that a fault is about, as people call it. */
export const stageOf = ({ title, about }: Pick<PathwayFault, 'title' | 'about'>): string =>
  title || names[about] || about;
