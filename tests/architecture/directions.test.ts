import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { probeProject, runTool } from './project-files';

/** [the rule, the file that breaks it, what that file says, files it needs] */
const offences: [rule: string, path: string, text: string][] = [
  [
    'app-takes-only-types-from-server',
    'app/lib/value.ts',
    "import { castVote } from '../../server/agreement'; castVote();",
  ],
  ['app-takes-only-types-from-server', 'app/lib/export.ts', "import { model } from '../../exports/model'; model();"],
  [
    'app-never-sees-tables',
    'app/lib/tables.ts',
    "import type { Sops } from '../../schema/tables/sops'; export type A = Sops;",
  ],
  [
    'app-enters-domains-by-their-front-door',
    'app/lib/back-door.ts',
    "import type { Vote } from '../../server/agreement/votes'; export type B = Vote;",
  ],
  ['exports-know-only-schema', 'exports/from-server.ts', "import { castVote } from '../server/agreement'; castVote();"],
  ['exports-know-only-schema', 'exports/from-template.ts', "import { vaw } from '../templates/vaw'; vaw();"],
  ['templates-know-only-schema', 'templates/from-export.ts', "import { model } from '../exports/model'; model();"],
  ['schema-knows-nobody', 'schema/from-template.ts', "import { vaw } from '../templates/vaw'; vaw();"],
  [
    'only-tables-know-drizzle',
    'schema/inputs/from-tables.ts',
    "import type { Sops } from '../tables/sops'; export type C = Sops;",
  ],
  [
    'server-never-imports-app',
    'server/sops/from-app.ts',
    "import type { Page } from '../../app/lib/page'; export type D = Page;",
  ],
  ['server-knows-no-react', 'server/sops/from-react.ts', "import { useState } from 'react'; useState();"],
  [
    'domains-have-one-front-door',
    'server/collaboration/back-door.ts',
    "import type { Vote } from '../agreement/votes'; export type E = Vote;",
  ],
  [
    'a-domain-enters-another-by-its-front-door',
    'server/sops/back-door.ts',
    "import type { Vote } from '../agreement/votes'; export type F = Vote;",
  ],
  [
    'tests-enter-domains-by-front-door-or-rules',
    'tests/back-door.ts',
    "import type { Vote } from '../server/agreement/votes'; export type G = Vote;",
  ],
  ['kernel-knows-nobody', 'server/kernel/from-storage.ts', "import { open } from '../storage'; open();"],
  [
    'ground-floor-knows-no-domain',
    'server/storage/from-domain.ts',
    "import { castVote } from '../agreement'; castVote();",
  ],
  ['domains-know-no-shell', 'server/sops/from-main.ts', "import { services } from '../services'; services();"],
  ['rooms-are-opened-at-the-top', 'server/sops/from-rooms.ts', "import { rooms } from '../collaboration'; rooms();"],
  ['http-knows-no-domain', 'server/http/from-domain.ts', "import { castVote } from '../agreement'; castVote();"],
  [
    'nobody-imports-tests',
    'server/sops/from-tests.ts',
    "import type { G } from '../../tests/back-door'; export type H = G;",
  ],
  ['product-needs-no-dev-packages', 'server/sops/from-vitest.ts', "import { it } from 'vitest'; it();"],
  ['everything-resolves', 'server/sops/to-nowhere.ts', "import { x } from './nowhere'; x();"],
  ['no-cycles', 'server/sops/first.ts', "import { second } from './second'; export const first = () => second();"],
];

const allowed: [path: string, text: string][] = [
  ['app/lib/page.ts', "import type { Vote } from '../../server/agreement'; export type Page = Vote;"],
  [
    'server/services.ts',
    "import { rooms } from './collaboration'; import { castVote } from './agreement'; export const services = () => [rooms(), castVote()];",
  ],
  ['server/sops/second.ts', "import { first } from './first'; export const second = (): unknown => first();"],
  ['server/agreement/index.ts', "export type { Vote } from './votes'; export const castVote = () => 1;"],
  ['server/agreement/votes.ts', 'export type Vote = 1;'],
  ['server/collaboration/index.ts', 'export const rooms = () => 1;'],
  ['server/storage/index.ts', 'export const open = () => 1;'],
  ['schema/tables/sops.ts', 'export type Sops = 1;'],
  ['exports/model.ts', 'export const model = () => 1;'],
  ['templates/vaw.ts', 'export const vaw = () => 1;'],
];

const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

describe('the directions of imports', () => {
  const project = probeProject(Object.fromEntries([...allowed, ...offences.map(([, path, text]) => [path, text])]));
  let found: string[];

  beforeAll(() => {
    const folders = ['app', 'server', 'schema', 'templates', 'exports', 'tests'];
    const cruise = 'dependency-cruiser/bin/dependency-cruise.mjs';
    const { summary } = report.parse(runTool(project.folder, cruise, ['--output-type', 'json', ...folders]));
    found = summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
  });
  afterAll(project.remove);

  it.each(offences)('are guarded by the rule %s (%s)', (rule, path) => {
    expect(found).toContain(`${rule} ${path}`);
  });

  it.each(allowed.filter(([path]) => path !== 'server/sops/second.ts'))('allow what %s imports', (path) => {
    expect(found.filter((line) => line.endsWith(` ${path}`))).toEqual([]);
  });
});
