import type { SafetyContext, SafetyFinding } from '../finding';
import type { StoryData } from '../language';
import { shapesIn, type Shape, type ShapeName } from '../shapes/shapes';
import type { CompiledLanguage } from './compile';
import type { ReadSentence } from './passage';
import type { Sentence } from './sentence';
import type { Span } from './sentences';

/** From how many signs on a text tells of one woman; with an event among them one less is enough. */
const SIGNS = 4;

/** What each sign counts: a name or an age points to one woman more than a place does. */
const weights = { name: 2, age: 2, person: 1, origin: 1, date: 1, place: 1, event: 1 } as const;

function isStory(sentence: Sentence, story: StoryData): boolean {
  const has = (sign: keyof typeof weights) => sentence.has(story[sign]);
  if (!has('person') && !has('name')) return false;
  if (!has('name') && !has('age') && !(has('date') && has('place'))) return false;
  return sum(signNames.map((sign) => (has(sign) ? weights[sign] : 0))) + (has('event') ? 1 : 0) > SIGNS;
}

const signNames = ['name', 'age', 'person', 'origin', 'date', 'place', 'event'] as const;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const spanOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Passages that tell of one woman: a person with age, origin, day, place and what happened. */
export function findStories(read: readonly ReadSentence[], language: CompiledLanguage): SafetyFinding[] {
  const { story } = language.data;
  const found = read.filter(({ sentence }) => isStory(sentence, story));
  if (found.length === 0) return [];
  const wording = language.data.wordings['describe-the-gap'];
  const offered = wording === undefined ? {} : { wording: { text: wording, replaces: false } };
  const { start, end } = spanOf(found.map(({ span }) => span));
  return [{ rule: 'X-14', level: 'warn', key: 'case-story', start, end, component: 9, ...offered }];
}

const shapeRules: Record<ShapeName, Pick<SafetyFinding, 'rule' | 'key' | 'component'>> = {
  idNumber: { rule: 'X-4', key: 'id-number', component: 7 },
  phone: { rule: 'X-14', key: 'phone-number', component: 9 },
  email: { rule: 'X-14', key: 'e-mail-address', component: 9 },
};

/** A number or address of a service may stand where services are listed; one of a person nowhere. */
function isOfService(shape: Shape, read: readonly ReadSentence[], context: SafetyContext, language?: CompiledLanguage) {
  if (shape.name === 'idNumber') return false;
  if (!language) return context.kind === 'field';
  const around = read.find(({ span }) => shape.start >= span.start && shape.start < span.end)?.sentence;
  const { person, service } = language.data.contact;
  if (around?.has(person) && !(context.kind === 'field' && around.has(service))) return false;
  return context.kind === 'field' || (around?.has(service) ?? false);
}

/** Phone numbers, e-mail addresses and numbers of identity papers, in any language. */
export function findShapes(
  text: string,
  context: SafetyContext,
  read: readonly ReadSentence[],
  language?: CompiledLanguage,
): SafetyFinding[] {
  return shapesIn(text)
    .filter((shape) => !isOfService(shape, read, context, language))
    .map(({ name, start, end }) => ({ ...shapeRules[name], level: 'warn', start, end }));
}
