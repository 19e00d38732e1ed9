import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../../scripts/compile.mjs';
import { startServer } from '../../support/start-server';
import { seedSop, type BenchSop, type Size } from './seed';

export interface ServedSop extends BenchSop {
  url: string;
  pid: number;
  /** seconds of processor time the server has used so far */
  processorSeconds(): number;
  /** gives a vote as the page of a section does */
  vote(turn: number): Promise<void>;
}

/** Ticks of the clock that /proc counts processor time in: a hundred a second on every Linux. */
const TICKS = 100;

function processorSeconds(pid: number): number {
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(words[11]) + Number(words[12])) / TICKS;
}

/** An SOP of that size behind the product's own server, in a process of its own; gone afterwards. */
export async function withServedSop(size: Size, measure: (sop: ServedSop) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const seeded = await seedSop(dataDir, size);
    await compile();
    const server = await startServer({ dataDir, env: { LOG_LEVEL: 'warn' } });
    const { url, pid = 0 } = server;
    try {
      await measure({ ...seeded, url, pid, processorSeconds: () => processorSeconds(pid), vote: voteOn(seeded, url) });
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function voteOn({ sopId, called, voters, cookies }: BenchSop, url: string) {
  return async (turn: number): Promise<void> => {
    const [section, voter] = [called[turn % called.length], voters[turn % voters.length]];
    if (!section || !voter) throw new Error('Nobody to vote');
    const isPlain = Math.floor(turn / voters.length) % 2 === 1;
    const answer: Record<string, string> = isPlain
      ? { position: 'agree' }
      : { position: 'agree-with-statement', statement: 'We bring our own car.' };
    const response = await fetch(`${url}/sops/${sopId}/sections/${section.sectionId}`, {
      method: 'POST',
      headers: { Cookie: cookies.get(voter.code) ?? '', Origin: url },
      body: new URLSearchParams({ intent: 'castVote', ...section, partyId: voter.partyId, ...answer }),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`A vote was answered with ${response.status}`);
  };
}
