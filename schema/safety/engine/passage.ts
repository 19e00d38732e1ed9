import { shapeNames, shapesIn } from '../shapes/shapes';
import type { CompiledLanguage } from './compile';
import { linesOf } from './lines';
import { Polarity } from './polarity';
import { sentencesOf, type Span } from './sentences';
import { Sentence, type Stretch } from './sentence';
import { listToken, tokenise, type Token } from './tokens';

/** A sentence of the text with its words, what they name and what is denied. */
export interface ReadSentence {
  sentence: Sentence;
  polarity: () => Polarity;
  span: Span;
}

const reading = ({ data, correct }: CompiledLanguage) => ({ contractions: data.contractions, correct });

function stretchOf(tokens: readonly Token[], { start, end }: Span): Stretch | undefined {
  const from = tokens.findIndex((token) => token.own && token.end > start);
  if (from < 0) return undefined;
  const after = tokens.findIndex((token) => token.own && token.start >= end);
  const to = after < 0 ? tokens.length : after;
  return to > from ? { from, to } : undefined;
}

function noteShapes(sentence: Sentence, text: string, span: Span, language: CompiledLanguage): void {
  const words = text.slice(span.start, span.end);
  const note = (name: string, spans: readonly Span[]) => {
    const placed = spans.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
    sentence.note(
      name,
      placed.flatMap((each) => stretchOf(sentence.tokens, each) ?? []),
    );
  };
  const found = shapesIn(words);
  for (const name of shapeNames)
    note(
      name,
      found.filter((shape) => shape.name === name),
    );
  for (const [name, shape] of Object.entries(language.data.shapes)) {
    note(
      name,
      [...words.matchAll(shape)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    );
  }
}

const isLeadIn = (text: string) => /[:：]\s*$/u.test(text);

/**
 * What a heading says as if it began the sentence. Lead-ins always count; a heading only when it names what is asked or
 * written down, or says what is not done. Other denials in it deny nothing below: "No wrong door".
 */
function contextOf(under: readonly string[], own: readonly Token[], language: CompiledLanguage): Token[] {
  const deniesItself = own.slice(0, 4).some(({ word }) => language.negation.denying.has(word));
  return under.flatMap((each) => {
    const words = tokenise(each, 0, reading(language), false);
    if (isLeadIn(each)) return words;
    const heading = new Sentence(words, language, false);
    const isFrame = heading.fits(language.frames);
    if (!isFrame && !heading.fits(language.headings)) return [];
    const plain = words.filter(({ word }) => !language.negation.denying.has(word));
    return isFrame && !deniesItself ? words : plain;
  });
}

/** "Can we not simply …?" wishes for it, "must we really …?" for the contrary: both are read as statements. */
function withoutRhetoric(sentence: Sentence, language: CompiledLanguage): Sentence {
  const { wishing, doubting } = language.rhetoric;
  if (sentence.fits(wishing)) {
    const denial = sentence.tokens.findIndex(({ word, own }) => own && language.negation.denying.has(word));
    return new Sentence(
      sentence.tokens.filter((_, at) => at !== denial),
      language,
      false,
    );
  }
  return sentence.fits(doubting) ? new Sentence(sentence.tokens, language, false) : sentence;
}

function readOne(text: string, span: Span, under: readonly string[], language: CompiledLanguage): ReadSentence {
  const own = tokenise(text.slice(span.start, span.end), span.start, reading(language));
  const context = contextOf(under, own, language);
  const tokens = context.length > 0 ? [...context, listToken, ...own] : own;
  const isQuestion = /[?？]["'”’)\]]*$/u.test(text.slice(span.start, span.end));
  const asWritten = new Sentence(tokens, language, isQuestion);
  const sentence = isQuestion ? withoutRhetoric(asWritten, language) : asWritten;
  noteShapes(sentence, text, span, language);
  let polarity: Polarity | undefined;
  return { sentence, polarity: () => (polarity ??= new Polarity(sentence, language.negation)), span };
}

/** Reads a text sentence by sentence; the first one of a line continues the headings and lead-ins it stands under. */
export function readPassage(text: string, under: readonly string[], language: CompiledLanguage): ReadSentence[] {
  return linesOf(text).flatMap((line) =>
    sentencesOf(text.slice(line.start, line.end), language.abbreviations).map(({ start, end }, at) => {
      const span = { start: start + line.start, end: end + line.start };
      return readOne(text, span, at === 0 ? [...under, ...line.under] : [], language);
    }),
  );
}
