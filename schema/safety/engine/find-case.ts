import type { SafetyContext, SafetyFinding } from '../finding';
import type { StoryData } from '../language';
import { shapesIn, type Shape, type ShapeName } from '../shapes/shapes';
import type { CompiledLanguage } from './compile';
import type { ReadSentence } from './passage';
import type { Sentence } from './sentence';
import type { Span } from './sentences';

/** From how many signs on a text tells of one woman; with an event among them one less is enough. */
const SIGNS = 5;

const ages = 'agedGroup';

function signsIn(sentence: Sentence, story: StoryData): { signs: number; isStory: boolean } {
  const has = (concept: string) => sentence.has(concept);
  const isNamed = has(story.name);
  const isAged = has(story.age) && !(sentence.concepts.has(ages) && has(ages) && !has(story.person));
  const signs = [
    isNamed ? 2 : 0,
    isAged ? 2 : 0,
    has(story.person) ? 1 : 0,
    has(story.origin) ? 1 : 0,
    has(story.date) ? 1 : 0,
    has(story.place) ? 1 : 0,
    has(story.event) ? 1 : 0,
  ].reduce((sum, sign) => sum + sign, 0);
  const isOfOne = has(story.person) || isNamed;
  const hasHeart = isNamed || isAged || (has(story.date) && has(story.place));
  return { signs, isStory: isOfOne && hasHeart && signs + (has(story.event) ? 1 : 0) > SIGNS };
}

const spanOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** Passages that tell of one woman: a person with age, origin, day, place and what happened. */
export function findStories(read: readonly ReadSentence[], language: CompiledLanguage): SafetyFinding[] {
  const { story } = language.data;
  const found = read.filter(({ sentence }) => signsIn(sentence, story).isStory);
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
