import type { World } from '../world';
import { between } from './between';
import { accession, ceremony } from './ceremony';
import { consultation, consultationEnds } from './consultation';
import { correction } from './correction';
import { drafting } from './drafting';
import { founding } from './founding';
import { lateComment } from './late-comment';
import { meeting1 } from './meeting-1';
import { meeting2, meeting2Opens } from './meeting-2';
import { meeting3, meeting4 } from './meetings-3-and-4';
import { turnover } from './turnover';

export interface StoryStep {
  name: string;
  play(world: World): void | Promise<void>;
}

/** The story of Lower Kesh in its order. Each step asserts the numbers it must reach. */
export const steps: readonly StoryStep[] = [
  { name: 'founding', play: founding },
  { name: 'drafting', play: drafting },
  { name: 'meeting-1', play: meeting1 },
  { name: 'consultation', play: consultation },
  { name: 'meeting-2-opens', play: meeting2Opens },
  { name: 'meeting-2', play: meeting2 },
  { name: 'between-meetings', play: between },
  { name: 'consultation-ends', play: consultationEnds },
  { name: 'late-comment', play: lateComment },
  { name: 'turnover', play: turnover },
  { name: 'meeting-3', play: meeting3 },
  { name: 'correction', play: correction },
  { name: 'meeting-4', play: meeting4 },
  { name: 'ceremony', play: ceremony },
  { name: 'accession', play: accession },
];

/** Where the story stops when nobody says otherwise: at the ceremony, with one declined and one pending. */
export const LAST_STEP = 'ceremony';

/** Where the demo stops: in a meeting, with an objection open. */
export const DEMO_STEP = 'meeting-2-opens';

export { matrixOf } from './meetings-3-and-4';
