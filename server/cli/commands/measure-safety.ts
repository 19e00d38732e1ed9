import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  measure,
  readLabels,
  type LabelledSentence,
  type LabelledSet,
  type Score,
} from '../../../schema/safety/measure';
import { projectPath } from '../../kernel/project-path';
import { print, UsageError } from '../command';

const folder = projectPath('tests/schema/safety/sentences');

/** Each set by itself, and all that nobody tuned rules to. */
const sets: Readonly<Record<string, readonly LabelledSet[]>> = {
  tuned: ['tuned'],
  'held-out': ['held-out'],
  fresh: ['fresh'],
  'not tuned to': ['held-out', 'fresh'],
};

function allSentences(): LabelledSentence[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    throw new UsageError(
      'The labelled sentences are not here: they come with the tests, in tests/schema/safety/sentences.',
    );
  }
  return names.sort().flatMap((name) => readLabels(readFileSync(join(folder, name), 'utf8')));
}

const row = ({ rule, found, missed, wrong, precision, recall }: Score) =>
  [
    rule.padEnd(8),
    precision.toFixed(3).padStart(9),
    recall.toFixed(3).padStart(7),
    ...[found, missed, wrong].map((count) => String(count).padStart(7)),
  ].join(' ');

const head = ['rule    ', 'precision', ' recall', '  found', ' missed', '  wrong'].join(' ');

/** Prints precision and recall of the safety rules on each set of labelled sentences. @returns the exit code */
export function printMeasurement(asJson: boolean): number {
  const all = allSentences();
  const measured = Object.entries(sets).map(([set, parts]) => ({
    set,
    ...measure(all.filter((sentence) => parts.includes(sentence.set))),
  }));
  if (asJson) {
    print(
      JSON.stringify(
        measured.map(({ set, sentences, scores }) => ({ set, sentences, scores })),
        null,
        2,
      ),
    );
    return 0;
  }
  for (const { set, sentences, scores } of measured) {
    print([`${set}: ${sentences} sentences`, head, ...scores.map(row), ''].join('\n'));
  }
  return 0;
}
