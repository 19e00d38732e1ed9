import type { Settings } from '../kernel';
import { LAST_STEP, steps } from './steps';
import { World } from './world';

export interface StoryOptions {
  dataDir: string;
  secret: string;
  settings: Settings;
  /** name of the last step to play */
  until?: string;
  /** when the story begins */
  start?: Date;
  /** hears the name of each step before it is played */
  onStep?: (name: string) => void;
}

const START = new Date('2026-02-02T08:00:00Z');

/** @throws RangeError naming the steps there are */
function stepsUntil(until: string) {
  const last = steps.findIndex(({ name }) => name === until);
  if (last < 0) throw new RangeError(`There is no step “${until}”. Steps: ${steps.map(({ name }) => name).join(', ')}`);
  return steps.slice(0, last + 1);
}

/**
 * Plays Lower Kesh through the same commands that the pages use, in a fresh data folder. Close the world afterwards.
 * @throws StoryBroken when a number of the story is not reached; RangeError for an unknown step
 */
export async function playStory({ until = LAST_STEP, start = START, onStep, ...folder }: StoryOptions): Promise<World> {
  const chosen = stepsUntil(until);
  const world = new World(folder, start);
  try {
    for (const { name, play } of chosen) {
      onStep?.(name);
      await play(world);
    }
    return world;
  } catch (error) {
    world.workspace.close();
    throw error;
  }
}
