import type { SafetyRule } from '../../schema/safety';
import { safetyRuleWords } from '../../schema/words/en/safety';
import { isDomainError } from '../kernel';
import { mustBe } from './must';
import type { World } from './world';

/** Asks for agreement on words that a safety rule stops, and notes in the minutes that, and why, it was refused. */
export function beStopped(world: World, number: number, { rule, meetingId }: { rule: SafetyRule; meetingId: string }) {
  const { id: sectionId, textHash } = world.section(number);
  const isStopped = missingFor(world, { sectionId, textHash }).includes('unsafe-words');
  mustBe(`The safety check stops the call of component ${number}`, isStopped, true);
  const { findings } = world.lead().checks.sectionSafety(sectionId);
  const stopping = findings.filter(({ level }) => level === 'block').map((finding) => finding.rule);
  mustBe(`Rules that stop the call of component ${number}`, stopping, [rule]);
  const title = safetyRuleWords[rule].title;
  const words = `Safety rule ${rule} stopped the call of component ${number}: “${title}”. The words that it marks were taken out.`;
  world.lead().meetings.noteItem({ meetingId, kind: 'decision', words, sectionId });
}

function missingFor(world: World, asked: { sectionId: string; textHash: string }): readonly string[] {
  try {
    world.lead().agreement.callSection(asked);
    return [];
  } catch (error) {
    if (isDomainError(error, 'not-ready')) return error.details.missing;
    throw error;
  }
}
