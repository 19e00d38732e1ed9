/** What a run of words can look like in a section. */
export const looks = ['bold', 'italic', 'underline', 'adapt'] as const;
export type Look = (typeof looks)[number];

/** Words of one look; `\n` alone is a line break. */
export interface Run {
  text: string;
  looks: ReadonlySet<Look>;
  href: string | undefined;
}

const isBreak = ({ text }: Run) => text === '\n';

/** Space that cannot break stays where a typographer puts it: beside French marks, and in numbers. */
const loneSpace = /(?<![\s«\d])\u00a0(?![\s:;!?»%€\d])/g;

/** One space for any stretch of it that Word or a browser wrote to lay words out. */
const plainSpaces = (text: string) =>
  text
    .replace(/[ \t\r\f\u00a0]{2,}/g, ' ')
    .replace(loneSpace, ' ')
    .replace(/\t/g, ' ');

/** Signs of symbol fonts, control characters, and marks that turn the order of what is read. */
const unreadable = /[\p{Cc}\p{Co}\p{Cs}\ufeff\u202d\u202e\ufffc]/gu;

/** Words as they may enter a text. */
export const readable = (text: string) => text.replace(unreadable, (sign) => (/[\t\n\r\f]/.test(sign) ? sign : ''));

/** The runs without the space around and between them that no reader would miss. */
export function trimmed(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept.at(-1);
    const startsFresh = before === undefined || /[ \n]$/.test(before.text);
    const plain = isBreak(run) ? run.text : plainSpaces(run.text);
    const text = startsFresh && !isBreak(run) ? plain.replace(/^ +/, '') : plain;
    if (isBreak(run) && before && !isBreak(before)) before.text = before.text.replace(/ +$/, '');
    if (text !== '') kept.push({ ...run, text });
  }
  return withoutEdges(kept.filter(({ text }) => text !== ''));
}

function withoutEdges(runs: Run[]): Run[] {
  const isEmpty = (run: Run | undefined) => run !== undefined && run.text.trim() === '';
  while (isEmpty(runs[0])) runs.shift();
  while (isEmpty(runs.at(-1))) runs.pop();
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}

/** Paragraphs where somebody pressed Enter twice instead of making one. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  runs.forEach((run, at) => {
    const next = runs[at + 1];
    const splits = isBreak(run) && (paragraphs.at(-1)?.length === 0 || (next && isBreak(next)));
    if (!splits) paragraphs.at(-1)?.push(run);
    else if (paragraphs.at(-1)?.length) paragraphs.push([]);
  });
  return paragraphs.filter(({ length }) => length > 0);
}
