import { parseArgs } from 'node:util';
import { fieldLines, isStructured, plainText, type DocumentNode } from '../../../schema/document';
import type { Template } from '../../../schema/template';
import { blockWords } from '../../../schema/words/en/blocks';
import { templateById, templates } from '../../../templates';
import { print, UsageError, type Command } from '../command';

function* linesOfBlock(node: DocumentNode, indent: string): Generator<string> {
  const rows = (node.content ?? []).filter(({ type }) => isStructured(type));
  const own = (node.content ?? []).filter((child) => !rows.includes(child));
  const words = plainText(own).replace(/\s+/gu, ' ').trim();
  const fields = fieldLines(node).map(({ label, text }) => `${label}: ${text}`);
  const name = isStructured(node.type) ? `[${blockWords[node.type].name}]` : '';
  yield indent + [name, words, ...fields].filter(Boolean).join(' · ');
  for (const row of rows) yield* linesOfBlock(row, `${indent}  `);
}

function* linesOf({ id, version, text, components, languages: [language = ''] }: Template): Generator<string> {
  yield `${id}, version ${version}: ${text[language]?.title ?? id}`;
  for (const { number, text: texts } of components) {
    const own = texts[language];
    if (!own) continue;
    yield `\n${number}. ${own.title}`;
    for (const { heading, prompts, blocks } of own.subsections) {
      yield `\n  ${heading}`;
      for (const prompt of prompts) yield `    ? ${prompt}`;
      for (const block of blocks) yield* linesOfBlock(block, '    ');
    }
  }
}

const options = { json: { type: 'boolean' } } as const;

/** Prints a template as data, or the templates there are. They have been validated by being loaded. */
export const template: Command = (args) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [id, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Give one template at most.');
  const chosen = id === undefined ? undefined : templateById(id);
  if (id !== undefined && !chosen) {
    throw new UsageError(`There is no template “${id}”. Templates: ${templates.map((each) => each.id).join(', ')}`);
  }
  if (values.json) print(JSON.stringify(chosen ?? templates, null, 2));
  else if (chosen) for (const line of linesOf(chosen)) print(line);
  else for (const { id: each, version } of templates) print(`${each}, version ${version}`);
  return 0;
};
