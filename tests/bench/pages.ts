import { setTimeout as pause } from 'node:timers/promises';
import { redline } from '../../schema/document/redline';
import { heldMemory } from './collaboration/process-figures';
import { ask, openPage } from './pages/open-page';
import { wording } from './pages/seed';
import { withServedSop, type ServedSop } from './pages/served-sop';
import { quantile, type Figure, type Scenario } from './scenario';

type Report = (figure: Figure) => void;

function reportSpread(report: Report, name: string, samples: number[], parameters: Figure['parameters']): void {
  report({ name: `${name} p50`, value: quantile(samples, 0.5), unit: 'ms', parameters });
  report({ name: `${name} p95`, value: quantile(samples, 0.95), unit: 'ms', parameters });
}

/** Votes come one after another while something goes on. @returns processor seconds of the server for each second */
async function voting(sop: ServedSop, seconds: number, each: number, sent: (at: number) => void): Promise<number> {
  const [begun, used] = [performance.now(), sop.processorSeconds()];
  for (let turn = 0; performance.now() - begun < seconds * 1000; turn += 1) {
    const next = performance.now() + each;
    sent(performance.now());
    await sop.vote(turn);
    await pause(Math.max(0, next - performance.now()));
  }
  return (sop.processorSeconds() - used) / ((performance.now() - begun) / 1000);
}

/** 200 people have the overview open while votes come in. */
async function openStreams(sop: ServedSop, report: Report): Promise<void> {
  const [pages, each, seconds] = [200, 1000, 20];
  const people = [...sop.cookies.values()];
  // A server that has run for a while knows the safety rules, and has read the words of each section.
  for (const turn of sop.called.keys()) await sop.vote(turn);
  const [told, fresh]: [number[], number[]] = [[], []];
  /** when the vote was sent that a page has not shown yet */
  let sentAt = performance.now();
  const open = await Promise.all(
    Array.from({ length: pages }, (_, index) => {
      let waitsSince: number | undefined;
      return openPage({
        ...{ url: sop.url, sopId: sop.sopId, cookie: people[index % people.length] ?? '' },
        heard() {
          told.push(performance.now() - sentAt);
          waitsSince ??= sentAt;
        },
        loaded() {
          if (waitsSince !== undefined) fresh.push(performance.now() - waitsSince);
          waitsSince = undefined;
        },
      });
    }),
  );
  const idle = heldMemory(sop.pid);
  const share = await voting(sop, seconds, each, (at) => void (sentAt = at));
  await pause(1500);
  const parameters = { pages, votesEverySeconds: each / 1000, votes: told.length / pages, loads: fresh.length };
  reportSpread(report, 'pages: vote to event', told, parameters);
  reportSpread(report, 'pages: vote to fresh data', fresh, parameters);
  report({ name: 'pages: processor', value: share, unit: 'cores', parameters });
  report({ name: 'pages: memory', value: heldMemory(sop.pid), unit: 'MiB', parameters: { ...parameters, idle } });
  for (const close of open) close();
}

/** 100 people open the overview again and again, five seconds apart, while votes come in. */
async function readers(sop: ServedSop, report: Report): Promise<void> {
  const [count, between, seconds] = [100, 5000, 15];
  const people = [...sop.cookies.values()];
  const samples: number[] = [];
  let isOver = false;
  const read = async (cookie: string) => {
    await pause(Math.random() * between);
    while (!isOver) {
      const begun = performance.now();
      await ask(sop.url, `/sops/${sop.sopId}`, cookie);
      samples.push(performance.now() - begun);
      await pause(between - Math.min(between, performance.now() - begun));
    }
  };
  const reading = Array.from({ length: count }, (_, index) => read(people[index % people.length] ?? ''));
  const share = await voting(sop, seconds, 1000, () => {});
  isOver = true;
  await Promise.all(reading);
  const parameters = { readers: count, secondsBetween: between / 1000, loads: samples.length, cores: share };
  reportSpread(report, 'pages: overview while votes come in', samples, parameters);
}

/** The whole page of a large grid, as the server renders it, one after another. */
async function largeGrid(sop: ServedSop, report: Report): Promise<void> {
  const cookie = sop.cookies.get('Lead') ?? '';
  const samples: number[] = [];
  let bytes = 0;
  for (let time = 0; time < 45; time += 1) {
    const begun = performance.now();
    ({ bytes } = await ask(sop.url, `/sops/${sop.sopId}`, cookie));
    // The first ones warm the server up.
    if (time >= 5) samples.push(performance.now() - begun);
  }
  reportSpread(report, 'pages: grid', samples, { parties: 40, sections: 20, bytes });
}

/** Fifty printed pages with an edit in every tenth paragraph and a new one in every twentieth. */
function redlineOfLongSection(report: Report): void {
  const party = { id: 'party_0000000000000000', name: 'Agency A01' };
  const before = wording(1, 600, party);
  const content = (before.content ?? []).flatMap((block, at) => {
    const other = wording(2, 600, party).content?.[at];
    if (at % 20 === 7 && other) return [block, other];
    return at % 10 === 3 && other ? [other] : [block];
  });
  const samples: number[] = [];
  for (let time = 0; time < 12; time += 1) {
    const begun = performance.now();
    redline(before, { ...before, content });
    if (time >= 2) samples.push(performance.now() - begun);
  }
  const words = JSON.stringify(before).split(' ').length;
  reportSpread(report, 'pages: redline', samples, { words, blocks: 600 });
}

/** What people wait for who have pages open: changes, fresh data, the overview, a large grid, a long redline. */
export const pages: Scenario = {
  name: 'pages',
  isShort: false,
  async run(report) {
    redlineOfLongSection(report);
    await withServedSop({ parties: 14, sections: 10, paragraphs: 40 }, async (sop) => {
      await openStreams(sop, report);
      await readers(sop, report);
    });
    await withServedSop({ parties: 40, sections: 20, paragraphs: 20 }, (sop) => largeGrid(sop, report));
  },
};
