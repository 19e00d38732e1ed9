/** Widths of the letters from space to tilde in hundredths of the type size: Source Sans 3, regular and semibold. */
const regular =
  '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 43 ' +
  '85 54 59 57 62 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 65 52 79 51 48 54 30 35 30 50 50 ' +
  '54 50 55 46 56 50 29 50 54 25 25 50 26 83 55 54 56 56 35 42 34 54 47 72 45 47 43 30 24 30 50';
const semibold =
  '20 32 48 51 51 84 64 28 32 32 44 51 28 32 28 34 51 51 51 51 51 51 51 51 51 51 28 28 51 51 51 44 ' +
  '88 56 60 58 63 54 51 63 66 28 49 60 50 75 66 67 58 67 59 55 55 66 54 80 54 50 54 32 34 32 51 50 ' +
  '55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 50 75 48 50 44 32 26 32 51';

const table = (widths: string) => widths.split(' ').map(Number);
const faces = { regular: table(regular), semibold: table(semibold) };

/** Marks that stand over or under a letter take no room of their own. */
const mark = /\p{Mn}/u;
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const latin = /[\u00a0-\u024f\u2000-\u206f]/u;

function hundredths(letter: string, widths: readonly number[]): number {
  const known = widths[letter.charCodeAt(0) - 32];
  if (letter.length === 1 && known !== undefined) return known;
  if (mark.test(letter)) return 0;
  if (latin.test(letter)) return 60;
  return wide.test(letter) ? 100 : 78;
}

/**
 * About how wide a text is set, in pixels; rather more than less, since another face may stand in. The server and every
 * browser get the same, so that a drawing never moves once it is there.
 */
export function measureText(text: string, size: number, weight: keyof typeof faces): number {
  let sum = 0;
  for (const letter of text) sum += hundredths(letter, faces[weight]);
  return (sum / 100) * size * 1.04;
}
