import { shortHash } from '../../schema/document';
import type { PositionInput, TypedComment } from '../../schema/inputs';
import { groundKeys, positionKeys, standAsideKeys } from '../../schema/vocabulary';
import type { AgencyCode } from '../../templates/lower-kesh';
import type { Slip } from '../paper';
import { mustBe } from './must';
import type { World } from './world';

/** What stands on a paper: answers by the numbers of their components, and comments by the codes of their blocks. */
export interface OnPaper {
  /** `unanswered`: the component is only commented on */
  answers: Record<number, PositionInput | 'unanswered'>;
  comments?: Partial<TypedComment>[];
}

/** The letters and words of an answer, as somebody types them from a voting page. */
function typed(said: PositionInput) {
  const keys = { position: positionKeys[said.position] };
  if (said.position === 'agree') return keys;
  if (said.position === 'agree-with-statement') return { ...keys, statement: said.statement };
  if (said.position === 'stand-aside') return { ...keys, standAside: standAsideKeys[said.standAside] };
  return { ...keys, ground: groundKeys[said.ground], reason: said.reason, remedy: said.remedy };
}

const slipOf = (world: World, code: AgencyCode, paperId: string): Slip =>
  world.representative(code).paper.paperSlip(paperId);

/** Each answer of a slip with the fingerprint it was given under. */
const readBack = ({ votes }: Slip) =>
  votes.map(({ number, fingerprint, position }) => `${number} ${fingerprint} ${position}`);

/** The lead types in what an agency sent on paper, under the fingerprints its pages carry. @returns the id of the paper */
export function enterOnPaper(world: World, code: AgencyCode, { answers, comments = [] }: OnPaper): string {
  const numbers = Object.keys(answers).map(Number);
  const printed = new Map(numbers.map((number) => [number, world.section(number)]));
  const votes = [...printed].map(([number, { id: sectionId, textHash }]) => {
    const said = answers[number] ?? 'unanswered';
    return { sectionId, fingerprint: shortHash(textHash), ...(said === 'unanswered' ? {} : typed(said)) };
  });
  const receivedOn = world.clock.now().toISOString().slice(0, 10);
  const paper = { sopId: world.sopId, partyId: world.partyId(code), receivedOn, votes, comments };
  const { paperId } = world.lead().paper.enterPaper(paper);
  mustBe(`The same paper of ${code} once more`, world.lead().paper.enterPaper(paper), { paperId, isNew: false });
  const expected = [...printed].flatMap(([number, { textHash }]) => {
    const said = answers[number] ?? 'unanswered';
    return said === 'unanswered' ? [] : [`${number} ${shortHash(textHash)} ${said.position}`];
  });
  mustBe(`What was read back to ${code}`, readBack(slipOf(world, code, paperId)), expected);
  return paperId;
}

/** A paper that is entered, read back and confirmed by its agency. @returns the slip */
export function answerOnPaper(world: World, code: AgencyCode, onPaper: OnPaper): Slip {
  const paperId = enterOnPaper(world, code, onPaper);
  const waiting = () => world.representative(code).notices.needsYou(world.sopId);
  const asked = () => waiting().filter(({ kind }) => kind === 'paper-entered' || kind === 'confirm').length;
  mustBe(`Slips that wait for ${code}`, waiting().filter(({ kind }) => kind === 'paper-entered').length, 1);
  world.representative(code).paper.confirmPaper({ paperId });
  mustBe(`What still waits for the word of ${code}`, asked(), 0);
  const slip = slipOf(world, code, paperId);
  mustBe(`The slip of ${code}`, slip.state, 'confirmed');
  return slip;
}

/** The same answer to each of these components. */
export const toEach = (numbers: readonly number[], said: PositionInput = { position: 'agree' }): OnPaper['answers'] =>
  Object.fromEntries(numbers.map((number) => [number, said]));
