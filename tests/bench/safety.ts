import { h2, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { checkDocument, checkSafety } from '../../schema/safety';
import { templates } from '../../templates';
import { quantile, type Scenario } from './scenario';

const place = { language: 'en', component: 7 };
const size = 200_000;

const ownWords = (node: DocumentNode): string[] =>
  node.text === undefined ? (node.content ?? []).flatMap(ownWords) : [node.text];

/** Sentences of the starter texts, over and over with numbers so that none is known from before. */
function longSection(): DocumentNode[] {
  const sentences = templates
    .flatMap(({ components }) =>
      components.flatMap(({ text }) =>
        Object.values(text).flatMap(({ subsections }) => subsections.flatMap(({ blocks }) => blocks.flatMap(ownWords))),
      ),
    )
    .filter((words) => words.length > 40);
  const blocks: DocumentNode[] = [];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const words = `${at}. ${sentences[at % sentences.length] ?? ''}`;
    blocks.push(at % 20 === 0 ? h2(`Part ${at}`) : at % 5 === 0 ? ul(words, 'country of origin') : p(words));
    length += words.length;
  }
  return blocks;
}

/** The safety rules over a section of 200 KB: the first look, and the look after a keystroke. */
export const safety: Scenario = {
  name: 'safety',
  isShort: true,
  run: async (report) => {
    checkSafety('Warm up the patterns.', { language: 'en', kind: 'section' });
    const blocks = longSection();
    const parameters = { characters: size, blocks: blocks.length };
    const timed = <T>(work: () => T): [T, number] => {
      const start = performance.now();
      const result = work();
      return [result, performance.now() - start];
    };
    const [first, whole] = timed(() => checkDocument(blocks, place));
    report({ name: 'safety first look', value: whole, unit: 'ms', parameters });
    const samples: number[] = [];
    let check = first;
    for (let key = 0; key < 60; key += 1) {
      const at = (key * 37) % blocks.length;
      const changed = blocks.with(at, p(`Staff listen and explain, letter ${key}, and record her visa type.`));
      const [next, took] = timed(() => checkDocument(changed, place, check));
      check = next;
      samples.push(took);
    }
    report({ name: 'safety keystroke p50', value: quantile(samples, 0.5), unit: 'ms', parameters });
    report({ name: 'safety keystroke p95', value: quantile(samples, 0.95), unit: 'ms', parameters });
  },
};
