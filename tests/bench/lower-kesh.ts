import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPdf } from '../../exports/signature';
import { codes, playStory, type World } from '../../server/story';
import { quantile, type Figure, type Scenario } from './scenario';

const settings = { baseUrl: 'http://accord.test', authorityPassphrase: 'a passphrase for benches' };

/** Lower Kesh with all ten components agreed, in a folder that is gone afterwards. */
async function withLowerKesh(measure: (world: World) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const world = await playStory({ dataDir: join(folder, 'data'), secret: 'bench', settings, until: 'meeting-4' });
  try {
    await measure(world);
  } finally {
    world.workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function milliseconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function sampled(times: number, work: () => Promise<unknown> | unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let time = 0; time < times; time += 1) samples.push(await milliseconds(work));
  return samples;
}

type Report = (figure: Figure) => void;

function reportSpread(report: Report, name: string, samples: number[], parameters: Figure['parameters']): void {
  for (const [label, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    report({ name: `${name} ${label}`, value: quantile(samples, share), unit: 'ms', parameters });
  }
}

async function measureCeremony(world: World, report: Report): Promise<void> {
  const { sopId } = world;
  const freeze = await milliseconds(() => world.lead().signing.freezeSop({ sopId }));
  const ceremonyId = world.lead().signing.ceremonyView(sopId).ceremony?.id ?? '';
  const bytes = () => world.lead().signing.signedFile(ceremonyId).bytes;
  report({ name: 'freeze', value: freeze, unit: 'ms', parameters: { parties: 14, bytes: bytes().length } });
  const samples: number[] = [];
  for (const code of codes) {
    const { signing } = world.signatory(code);
    samples.push(await milliseconds(() => signing.sign({ ceremonyId, read: 'on', onBehalf: 'on' })));
  }
  reportSpread(report, 'signature', samples, { signatures: samples.length });
  const file = bytes();
  const verify = await sampled(5, () => verifyPdf(file));
  reportSpread(report, 'verify', verify, { signatures: samples.length + 1, bytes: file.length });
}

async function measureReading(world: World, report: Report): Promise<void> {
  const lead = world.lead();
  const overview = await sampled(100, () => lead.agreement.overview(world.sopId));
  reportSpread(report, 'overview', overview, { parties: 14, sections: 10 });
  const { sections } = lead.agreement.overview(world.sopId);
  const section = await sampled(100, () => lead.agreement.sectionView(sections[4]?.id ?? ''));
  reportSpread(report, 'section view', section, { parties: 14 });
}

/** The PDF and its signatures, and the pages that everybody reads, on the story's own data. */
export const lowerKesh: Scenario = {
  name: 'lower-kesh: pdf signature overview',
  isShort: true,
  run: (report) =>
    withLowerKesh(async (world) => {
      await measureReading(world, report);
      await measureCeremony(world, report);
    }),
};
