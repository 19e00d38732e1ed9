import { mustBe } from './must';
import { selfAssessment } from './self-assessment.data';
import type { World } from './world';

/** The agencies begin to answer the checklist: Lower Kesh is a province of arrival and transit, not of departure. */
export function assessOwnServices(world: World): void {
  const { sopId } = world;
  world.lead().checklist.setProfile({ sopId, destination: true, specialist: true });
  for (const [number, code, answer, note = ''] of selfAssessment)
    world.representative(code).checklist.answerItem({ sopId, number, answer, note, seen: 0 });
  const view = world.lead().checklist.checklistView(sopId);
  mustBe('Questions of the checklist that are not asked here', view?.hidden, 2);
  mustBe('Met of the checklist', view?.progress.met, selfAssessment.filter(([, , answer]) => answer === 'met').length);
}
