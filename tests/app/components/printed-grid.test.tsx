import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsensusGrid } from '../../../app/components/consensus-grid';
import type { GridCell, GridModel } from '../../../app/components/grid-model';
import { Sheet } from '../../../app/ui/sheet';
import { positions, sectionStatuses, sectors } from '../../../schema/vocabulary';
import { openBrowser, type TestBrowser } from '../../support/open-browser';
import { renderPage } from '../../support/render-page';
import { temporaryFolder } from '../../support/temporary-folder';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => at);
const titles = ['Purpose and scope', 'Groups and settings', 'Documentation and information', 'Essential services'];
const names = [
  'Provincial Office for Women’s Affairs and Social Development',
  'Police',
  'Association of Migrant Domestic and Farm Workers of the Lower Province',
  'Kesh Provincial Hospital',
];

/** As much as fits: each mark somewhere, titles and names of every length. */
function gridOf(partyCount: number, sectionCount: number): GridModel {
  const parties = numbered(partyCount).map((at) => ({
    ...{ id: `p${at}`, code: `A${String(at + 1).padStart(2, '0')}`, name: names[at % names.length] ?? '' },
    sector: sectors[at % sectors.length] ?? 'other',
  }));
  const sections = numbered(sectionCount).map((at) => ({
    ...{ id: `s${at}`, number: at + 1, title: titles[at % titles.length] ?? '', href: `/s${at}` },
    ...{
      shortTitle: titles[at % titles.length] ?? '',
      status: sectionStatuses[at % sectionStatuses.length] ?? 'agreed',
    },
  }));
  const cells = parties.flatMap(({ id: partyId }, row) =>
    sections.map(({ id: sectionId }, column): GridCell => {
      const at = row * 3 + column;
      const position = at % 11 === 0 ? null : (positions[at % 7] ?? 'agree');
      const marks = { isEarlier: position !== null && at % 5 === 0, isNamed: at % 9 === 0 };
      return { partyId, sectionId, position, ...marks, awaitsClearance: position === null && row % 2 === 0 };
    }),
  );
  return { parties, sections, cells };
}

/** The styles of the product, with their faces. */
async function styles(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../app/styles/index.css', import.meta.url))],
    ...{ bundle: true, write: false, loader: { '.woff2': 'dataurl' }, logLevel: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

let browser: TestBrowser;
let css: string;

beforeAll(async () => {
  [browser, css] = await Promise.all([openBrowser(), styles()]);
});
afterAll(() => browser.close());

/** The words of each page of the overview as it is printed: what is above the grid, the grid, what is below it. */
async function printed(model: GridModel, name: string): Promise<string[]> {
  const html = await renderPage(
    <main className="frame-main">
      <h1>Overview</h1>
      <Sheet title="Consensus" className="grid-page">
        <ConsensusGrid model={model} />
      </Sheet>
      <Sheet title="What is missing">Nothing.</Sheet>
    </main>,
  );
  const { page, context } = await browser.openPage('http://accord.test');
  await page.setContent(
    `<!doctype html><html lang="en"><style>${css}</style><body class="frame">${html}</body></html>`,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = await page.pdf({ format: 'A4', landscape: true });
  await context.close();
  const file = join(process.env.GRID_PDF ?? temporaryFolder(), `${name}.pdf`);
  writeFileSync(file, bytes);
  const words = execFileSync('pdftotext', ['-layout', file, '-']).toString();
  return words.split('\f').slice(0, -1);
}

describe('the printed grid', () => {
  it.each([
    [14, 10],
    [22, 14],
    [40, 20],
  ])('of %d parties and %d sections stands on one landscape page, with its legend', async (parties, sections) => {
    const pages = await printed(gridOf(parties, sections), `${parties}x${sections}`);
    expect(pages).toHaveLength(3);
    const codes = numbered(parties).map((at) => `A${String(at + 1).padStart(2, '0')}`);
    expect(codes.filter((code) => !pages[1]?.includes(code))).toEqual([]);
    expect(pages[1]).toContain('no answer; never counted as consent');
  });
});
