import { waivers } from './waivers.data';
import { StoryBroken } from './must';
import type { World } from './world';

/** Before a call, the lead gives the story's reason for each required thing the section still lacks. */
export function waiveOpenChecks(world: World, sectionId: string): void {
  const { findings } = world.lead().completeness.checksOf(sectionId);
  for (const { id: findingId, check, level, label, waiver } of findings) {
    if (level !== 'required' || waiver) continue;
    const reason = waivers[check];
    if (reason === undefined) throw new StoryBroken(`Lower Kesh does not hold what it must: ${check} ${label}`);
    world.lead().completeness.waiveCheck({ sectionId, findingId, reason });
  }
}
