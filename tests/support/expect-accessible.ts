import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with one line per finding of axe on the page as it stands. */
export async function expectAccessible(page: Page) {
  // Evaluated by the debugger and not added as a script, so that the content policy stays in force.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  // Nothing is preloaded: only experimental rules, which are off, would read it.
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    "axe.run(document, { resultTypes: ['violations'], preload: false })",
  );
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  );
  expect(findings, `axe on ${page.url()}`).toEqual([]);
}
