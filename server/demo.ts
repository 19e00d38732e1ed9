import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment';
import type { Context } from './kernel';
import { isDomainError } from './kernel';
import { signInLinkFor } from './people';
import { DATABASE, holdsData } from './storage';
import { DEMO_STEP, emailOf, LEAD, playStory } from './story';

const DAY = 24 * 3_600_000;
/** From the story's first day to the meeting in which the demo stops. */
const STORY_DAYS = 50;

/** The database last: a folder that has it has everything it speaks of. */
function moveIn(stage: string, dataDir: string): void {
  const [from, to] = [join(stage, 'files'), join(dataDir, 'files')];
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
  renameSync(join(stage, DATABASE), join(dataDir, DATABASE));
}

/**
 * Fills an empty data folder with Lower Kesh as it stands in its second meeting. Played beside and moved in whole, so
 * that a start broken off leaves nothing half-played.
 * @param begins called once when there is something to do, which takes a while
 */
export async function playDemo(environment: Environment, begins: () => void): Promise<void> {
  const { dataDir, sessionSecret, baseUrl, caPassphrase } = environment;
  const stage = join(dataDir, '.demo');
  rmSync(stage, { recursive: true, force: true });
  if (holdsData(dataDir)) return;
  begins();
  const settings = { baseUrl, authorityPassphrase: caPassphrase };
  const start = new Date(Date.now() - STORY_DAYS * DAY);
  const world = await playStory({ dataDir: stage, secret: sessionSecret, settings, until: DEMO_STEP, start });
  world.workspace.close();
  moveIn(stage, dataDir);
  rmSync(stage, { recursive: true, force: true });
}

const demoPeople = [
  { who: 'Lead', email: LEAD.email },
  { who: 'Representative of the border post (A06)', email: emailOf('A06') },
  { who: 'Representative of the hospital (A03)', email: emailOf('A03') },
  { who: 'Signatory of the shelter (A10)', email: emailOf('A10', 'signatory') },
];

/** One-time sign-in links for people of the demo; none where there is no demo. */
export function demoLinks(ctx: Context): { who: string; link: string }[] {
  try {
    return demoPeople.map(({ who, email }) => ({ who, link: signInLinkFor(ctx, email) }));
  } catch (error) {
    if (isDomainError(error, 'not-found')) return [];
    throw error;
  }
}
