import { expect, it } from 'vitest';
import { templateSchema } from '../../../schema/template';
import { templates } from '../../../templates';
import { runAccord } from '../../support/run-accord';
import { temporaryFolder } from '../../support/temporary-folder';

it('prints a template as data that is a template again', async () => {
  const { code, out } = await runAccord(temporaryFolder(), ['template', 'vaw-sop', '--json']);
  expect(code).toBe(0);
  expect(templateSchema.parse(JSON.parse(out))).toEqual(templates[0]);
});

it('prints a template to be read: titles, questions and every field of its blocks', async () => {
  const { out } = await runAccord(temporaryFolder(), ['template', 'vaw-sop']);
  expect(out).toMatch(/^vaw-sop, version 3: Coordinated response/);
  expect(out).toContain('\n10. Key protocols or forms in the annexes\n');
  expect(out).toMatch(/\[Definition\] · A woman who has experienced .* · Term: Survivor · Source: /);
});

it('names the templates there are', async () => {
  const { out } = await runAccord(temporaryFolder(), ['template']);
  expect(out).toBe(`${templates.map(({ id, version }) => `${id}, version ${version}`).join('\n')}\n`);
});
