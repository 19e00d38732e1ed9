import * as fontkit from 'fontkit';
import type { ExportComment, ExportModel, ExportPaper } from '../model';
import { faces, fontFile } from './fonts';
import { printedTexts } from './printed-texts';
import { printable } from './text/printable';

export interface UnprintableCharacter {
  character: string;
  /** where it stands first, in words for people */
  where: string;
}

/** Characters that layout uses up: it draws nothing for them. */
const consumed = new Set(['\n', '\u00ad']);

const isMarkOf = /^\p{C}$/u;

function printableCodePoints(): Set<number> {
  const sets = faces.map((face) => {
    const font = fontkit.create(fontFile(face));
    return new Set('characterSet' in font ? font.characterSet : []);
  });
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((codePoint) => rest.every((set) => set.has(codePoint))));
}

const lackingIn = (text: string, known: ReadonlySet<number>): string[] =>
  Array.from(printable(text)).filter(
    (character) => !consumed.has(character) && (isMarkOf.test(character) || !known.has(character.codePointAt(0) ?? 0)),
  );

/** Puts `elsewhere` in the place of each text with a character that the faces lack. */
export function printer(elsewhere: string): (text: string) => string {
  const known = printableCodePoints();
  return (text) => (lackingIn(text, known).length > 0 ? elsewhere : text);
}

/**
 * The model with its comments, corrections and papers as they can be printed: a text with a character that the faces lack is
 * pointed to where it stands in full.
 */
export function withPrintableComments(model: ExportModel, elsewhere: string): ExportModel {
  const { comments, corrections, papers } = model;
  if (![comments, corrections, papers].some((each) => each?.length)) return model;
  const printed = printer(elsewhere);
  const commentIn = (comment: ExportComment): ExportComment => ({
    ...comment,
    ...{ quote: printed(comment.quote), words: printed(comment.words) },
    proposal: comment.proposal === null ? null : printed(comment.proposal),
    outcome: comment.outcome && { ...comment.outcome, reason: printed(comment.outcome.reason) },
  });
  const answerIn = ({ answer }: ExportPaper): ExportPaper['answer'] =>
    answer && { ...answer, reason: answer.reason === null ? null : printed(answer.reason) };
  return {
    ...model,
    ...(comments && { comments: comments.map(commentIn) }),
    ...(corrections && {
      corrections: corrections.map((each) => ({ ...each, quote: printed(each.quote), words: printed(each.words) })),
    }),
    ...(papers && { papers: papers.map((paper) => ({ ...paper, answer: answerIn(paper) })) }),
  };
}

/**
 * The characters of a model that the faces cannot print, each once, with the first place it stands in. Control and
 * direction-changing characters are among them: in a signed document nothing may show other than it reads.
 */
export function unprintableCharacters(model: ExportModel): UnprintableCharacter[] {
  const known = printableCodePoints();
  const found = new Map<string, string>();
  for (const { text, where } of printedTexts(model)) {
    for (const character of lackingIn(text, known)) if (!found.has(character)) found.set(character, where);
  }
  return [...found].map(([character, where]) => ({ character, where }));
}

const codePointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The model holds characters that no face can print; a signed page must never show a box in place of a word. */
export class UnprintableText extends Error {
  override readonly name = 'UnprintableText';

  constructor(readonly characters: readonly UnprintableCharacter[]) {
    const listed = characters.slice(0, 5).map(({ character, where }) => `${codePointOf(character)} (${where})`);
    const more = characters.length > 5 ? ` and ${characters.length - 5} more` : '';
    super(`The PDF has no glyph for ${listed.join(', ')}${more}`);
  }
}

/** Throws `UnprintableText` when a character of the model has no glyph. */
export function refuseUnprintable(model: ExportModel): void {
  const characters = unprintableCharacters(model);
  if (characters.length > 0) throw new UnprintableText(characters);
}
