import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { probeProject, runTool } from './project-files';

const lines = (count: number, line = '// a line\n') => line.repeat(count);
const branches = Array.from({ length: 13 }, (_, index) => `if (n === ${index}) return ${index};`).join('\n');

const offences: [rule: string, path: string, text: string][] = [
  ['max-lines', 'server/long.ts', `export {};\n${lines(300)}`],
  ['max-lines-per-function', 'server/long-function.ts', `export function long() {\n${lines(60)}}\n`],
  ['max-lines-per-function', 'app/long-page.tsx', `export function Long() {\n${lines(120)}}\n`],
  ['complexity', 'server/branching.ts', `export function branch(n: number) {\n${branches}\nreturn 0;\n}\n`],
  ['typescript/no-explicit-any', 'server/loose.ts', 'export const loose = (value: any) => value;\n'],
  ['typescript/no-non-null-assertion', 'server/sure.ts', 'export const sure = (value?: string) => value!;\n'],
  ['typescript/no-floating-promises', 'server/forgotten.ts', 'const save = async () => 1;\nsave();\nexport {};\n'],
  ['no-console', 'server/talks.ts', "console.log('a text');\nexport {};\n"],
  ['jsx-a11y/alt-text', 'app/picture.tsx', "export const Picture = () => <img src='/a.png' />;\n"],
  [
    'react-hooks/rules-of-hooks',
    'app/hook.tsx',
    "import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
  ],
];

const allowed: [path: string, text: string][] = [
  ['templates/component.ts', `export {};\n${lines(400)}`],
  ['app/page.tsx', `export function Page() {\n${lines(110)}}\n`],
];

const report = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

/** `max-lines` of `eslint(max-lines)`, `jsx-a11y/alt-text` of `jsx-a11y(alt-text)`: as our settings write them. */
const ruleOf = (code: string) => code.replace(/^eslint\((.+)\)$/, '$1').replace(/^(.+)\((.+)\)$/, '$1/$2');

describe('the limits of style', () => {
  const project = probeProject(Object.fromEntries([...allowed, ...offences.map(([, path, text]) => [path, text])]));
  let found: string[];

  beforeAll(() => {
    const { diagnostics } = report.parse(runTool(project.folder, 'oxlint/bin/oxlint', ['--format', 'json', '.']));
    found = diagnostics.map(({ code, filename }) => `${ruleOf(code)} ${filename}`);
  });
  afterAll(project.remove);

  it.each(offences)('are guarded by %s (%s)', (rule, path) => {
    expect(found).toContain(`${rule} ${path}`);
  });

  it.each(allowed)('leave %s alone', (path) => {
    expect(found.filter((line) => line.endsWith(` ${path}`))).toEqual([]);
  });
});
