export interface Span {
  start: number;
  end: number;
}

const stop =
  /(?<!\.)[.!?\u3002\uff01\uff1f\u104b\u17d4](?=["'”’)\]*_]*(?:\s|$))["'”’)\]*_]*|\n+|[\u3002\uff01\uff1f\u104b\u17d4]/gu;

const lastWord = (text: string) => /[\p{L}\p{M}.]+$/u.exec(text)?.[0].toLowerCase() ?? '';

/** A full stop after an abbreviation, an initial or a numbered item, or any stop before a small letter, ends nothing. */
function isInside(text: string, at: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 3)) && '?!'.includes(text[at] ?? ' ')) return true;
  if (text[at] !== '.') return false;
  const before = lastWord(text.slice(Math.max(0, at - 24), at));
  if (abbreviations.has(before) || /^\p{L}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return true;
  if (before === '' && /(?:^|\n)\s*\d{1,3}$/u.test(text.slice(Math.max(0, at - 6), at))) return true;
  return /^\s+\p{Ll}/u.test(text.slice(end, end + 3));
}

/** Where the sentences of a text begin and end, without the space around them. */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed !== '') spans.push({ start: from + lead, end: from + lead + trimmed.length });
    from = to;
  };
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!isInside(text, match.index, end, abbreviations)) close(end);
  }
  close(text.length);
  return spans;
}
