import { afterAll, describe, expect, it } from 'vitest';
import { probeProject, runTool } from './project-files';

describe('code that nobody uses', () => {
  const project = probeProject({
    'server/main.ts': "import { used } from './used';\nused();\n",
    'server/used.ts': 'export const used = () => 1;\nexport const leftOver = () => 2;\n',
    'server/forgotten.ts': 'export const forgotten = () => 3;\n',
  });
  afterAll(project.remove);

  it('is named by knip: a file, an export, a package', () => {
    const text = JSON.stringify(runTool(project.folder, 'knip/bin/knip.js', ['--no-progress', '--reporter', 'json']));
    expect(text).toContain('server/forgotten.ts');
    expect(text).toContain('leftOver');
    expect(text).toContain('pdfkit');
    expect(text).not.toContain('"name":"used"');
  });
});
