import type { FrameData } from '../../../frames-of';

/** help is not the reward of what she does for others. */
export const conditionFrames: readonly FrameData[] = [
  {
    key: 'service-on-condition',
    find: [
      '{helpForHer} ~10/othersMust {onlyOnce}! ~10/othersMust {price}',
      '{onlyOnce}! ~10 {price} ~10 {helpForHer}',
      '{helpForHer} ~3 {helpBegins} ~3 {onceDone}! ~6 {price}',
      '{onceDone}! ~6 {price} ~5 {helpForHer} ~3 {helpBegins}',
      '{noneGiven}! ~8 {unlessDone} ~10 {price}',
      '{unlessDone}! ~10 {price} ~8 {noneGiven}',
      '{price} ~5 {requisite}! ~8 {helpForHer}',
      '{requisite}! ~2 (for|of|to) ~5 {helpForHer} ~5 {price}',
      '{compelled}! ~4 {price} ~8 {toHaveHelp} ~6 {helpForHer}',
      '(to|in order to) ~1 (stay|receive|get|obtain|qualify|enter|be admitted|be helped|keep) ~10 {compelled}! ~5 {price}',
      '{she|survivorNoun} ~2 {compelled} ~2 first! ~5 {price}',
      '{helpBegins} ~3 {helpForHer} ~3 {onceDone}! ~6 {price}',
      '(can|may|could|will|gets|get|receives|receive|given|keeps|keep) ~4 {helpForHer} ~2 (if|when|once|provided)! ~2 (she|they) ~1 (lets|let|agrees to|agree to|signs|sign|testifies|testify|cooperates|cooperate|files|lodges|reports|attends|accepts|completes|submits|undergoes|promises|names)',
      '(no|without) ~1 (statement|complaint|examination|test|signature|testimony|cooperation|names) ~5 (mean|means|equals) no! ~3',
      '{compelled}! ~5 {price} ~8 {orElse}',
      '(no|without) ~2 (data|name|names|statement|complaint|examination|exam|test|swab|testimony|cooperation|charges|consent|record|interview|registration|report|signature|divorce|prayer|attendance) no! ~2 {helpForHer}',
      '(help|helps|assist|assists|support|supports|serve|serves|admit|admits|treat|treats|accept|accepts|represent|represents|see|sees|receive|receives|shelter|shelters) ~1 (those|women|survivors|clients) ~3 (who|ready|prepared|willing)! ~2 (prepared|willing|ready|agree|agreed|have|bring|testify|cooperate) ~5 {price}',
      '{price} ~3 first! ~6 {helpForHer} ~3 (afterwards|later|after|then|second|next)',
      'first! ~8 {price} ~8 (then|only then|afterwards|after that) ~8 {helpForHer}',
    ],
    polarity: 'either',
    unless: ['{notCondition}', '{othersMust}', '{freelyHers}'],
    yieldsTo: ['X-3', 'X-4', 'X-7', 'X-9', 'X-10', 'X-12', 'X-14', 'X-16', 'X-17', 'X-19'],
    yieldsToSame: ['X-1', 'X-10', 'X-11'],
    wording: 'free-of-conditions',
  },
];
