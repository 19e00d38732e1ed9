/** The story did not go as it must: a rule of the program and the story's numbers disagree. */
export class StoryBroken extends Error {
  override name = 'StoryBroken';
}

/** @throws StoryBroken unless both are the same, as JSON */
export function mustBe(what: string, actual: unknown, expected: unknown): void {
  const [is, shall] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shall) throw new StoryBroken(`${what}: expected ${shall}, but it is ${is}`);
}
