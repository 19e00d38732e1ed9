import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment';
import { matrixOf, playStory, StoryBroken, steps, type World } from '../story';
import { complain, print, UsageError } from './command';
import { runProgram } from './run-program';

const help = () =>
  [
    'npm run story -- --out FOLDER [--until STEP]',
    'Plays Lower Kesh into FOLDER: data/, and as far as the story has come signed.pdf, authority.pem and record.json.',
    `Steps: ${steps.map(({ name }) => name).join(', ')}. Without --until it stops at the ceremony.`,
  ].join('\n');

const options = { out: { type: 'string' }, until: { type: 'string' }, help: { type: 'boolean' } } as const;

function knownStep(until: string | undefined): string | undefined {
  if (until === undefined || steps.some(({ name }) => name === until)) return until;
  throw new UsageError(`There is no step “${until}”.`);
}

function freshFolder(out: string | undefined): string {
  if (!out) throw new UsageError('Say where to: --out FOLDER.');
  const folder = resolve(out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new UsageError(`${folder} is not a folder.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`${folder} is not empty: choose another folder.`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Leaves what the story made, beside its data: the record always, the files of the ceremony once there is one. */
function leave(world: World, folder: string): void {
  const lead = world.lead();
  const { ceremony } = lead.signing.ceremonyView(world.sopId);
  const { revisions } = lead.revisions.revisionStrip(world.sopId);
  const record = {
    matrix: matrixOf(world),
    revisions,
    trail: lead.trail.trailPage({ sopId: world.sopId }).verdict,
    ceremony: ceremony ? lead.signing.ceremonyRecord(ceremony.id) : null,
  };
  writeFileSync(join(folder, 'record.json'), `${JSON.stringify(record, null, 2)}\n`);
  if (!ceremony) return;
  writeFileSync(join(folder, 'signed.pdf'), lead.signing.signedFile(ceremony.id).bytes);
  writeFileSync(join(folder, 'authority.pem'), lead.signing.authorityCertificate(ceremony.id));
}

async function play(folder: string, until: string | undefined): Promise<void> {
  const environment = readEnvironment({ ...process.env, DATA_DIR: join(folder, 'data') });
  const { dataDir, sessionSecret: secret, baseUrl, caPassphrase: authorityPassphrase } = environment;
  const onStep = (name: string) => print(`… ${name}`);
  const settings = { baseUrl, authorityPassphrase };
  const world = await playStory({ dataDir, secret, settings, until, onStep });
  leave(world, folder);
  world.workspace.close();
}

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    print(help());
    return 0;
  }
  const until = knownStep(values.until);
  const folder = freshFolder(values.out);
  try {
    await play(folder, until);
  } catch (error) {
    if (!(error instanceof StoryBroken)) throw error;
    complain(`The story broke. ${error.message}`);
    return 1;
  }
  print(`The story is in ${folder}`);
  return 0;
}

await runProgram(run, help);
