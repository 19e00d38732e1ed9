/** Dark enough for white letters on them, far enough apart to be told from each other. */
const colours = [
  '#1d4ed8',
  '#b91c1c',
  '#047857',
  '#7e22ce',
  '#b45309',
  '#0e7490',
  '#be185d',
  '#4d7c0f',
  '#4338ca',
  '#9a3412',
  '#0f766e',
  '#86198f',
] as const;

/** The colour of a person's caret: the same in every room and after every restart, unless somebody here has it. */
export function colourOf(personId: string, taken: ReadonlySet<string>): string {
  let sum = 0;
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  const own = sum % colours.length;
  const inTurn = [...colours.slice(own), ...colours.slice(0, own)];
  return inTurn.find((colour) => !taken.has(colour)) ?? inTurn[0] ?? colours[0];
}
