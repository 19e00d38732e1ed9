import { countingVotes } from '../acts';
import { answerOnPaper, enterOnPaper, toEach } from '../answer-on-paper';
import { mustBe } from '../must';
import type { World } from '../world';

const reason = 'Our sheet says A on both components. The letter S was read one line too low.';

/**
 * The lead misreads a letter on the sheet of the Consular Desk. The slip shows it, the desk says so, its answers leave
 * the count, and the sheet is entered again.
 */
export function misread(world: World, numbers: readonly number[]): void {
  const last = numbers.at(-1) ?? 0;
  const wrong = { ...toEach(numbers), [last]: { position: 'stand-aside', standAside: 'outside-mandate' } as const };
  const paperId = enterOnPaper(world, 'A14', { answers: wrong });
  const counted = countingVotes(world, last);
  world.representative('A14').paper.contestPaper({ paperId, reason });
  mustBe('The slip once its agency contests it', world.lead().paper.paperSlip(paperId).state, 'contested');
  mustBe('Votes that count once the entry is contested', countingVotes(world, last), counted - 1);
  const told = world
    .lead()
    .notices.needsYou(world.sopId)
    .filter(({ kind }) => kind === 'paper-contested');
  mustBe(
    'Whose entry the lead is told of',
    told.map(({ party }) => party),
    ['A14'],
  );
  answerOnPaper(world, 'A14', { answers: toEach(numbers) });
  mustBe('Votes that count once it is entered again', countingVotes(world, last), counted);
}
