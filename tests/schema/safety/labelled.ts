import { readdirSync, readFileSync } from 'node:fs';
import { readLabels, type LabelledSentence } from '../../../schema/safety/measure';

const folder = new URL('sentences/', import.meta.url);

/** Every labelled sentence there is. */
export const labelled: LabelledSentence[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readLabels(readFileSync(new URL(name, folder), 'utf8')));
