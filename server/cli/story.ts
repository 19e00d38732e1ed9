import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment';
import { matrixOf, playStory, StoryBroken, steps, type World } from '../story';
import { complain, print, UsageError } from './command';

const help = () =>
  [
    'npm run story -- --out FOLDER [--until STEP]',
    'Plays Lower Kesh into FOLDER: data/, and as far as the story has come signed.pdf, authority.pem and record.json.',
    `Steps: ${steps.map(({ name }) => name).join(', ')}. Without --until it stops at the ceremony.`,
  ].join('\n');

const options = { out: { type: 'string' }, until: { type: 'string' }, help: { type: 'boolean' } } as const;

function freshFolder(out: string): string {
  const folder = resolve(out);
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

async function run(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) return print(help()) ? 0 : 0;
  if (!values.out) throw new UsageError('Say where to: --out FOLDER.');
  const folder = freshFolder(values.out);
  const environment = readEnvironment({ ...process.env, DATA_DIR: join(folder, 'data') });
  const { dataDir, sessionSecret: secret, baseUrl, caPassphrase: authorityPassphrase } = environment;
  const onStep = (name: string) => print(`… ${name}`);
  const settings = { baseUrl, authorityPassphrase };
  const world = await playStory({ dataDir, secret, settings, until: values.until, onStep });
  leave(world, folder);
  world.workspace.close();
  print(`The story is in ${folder}`);
  return 0;
}

function explain(error: unknown): number {
  if (error instanceof StoryBroken) complain(`The story broke. ${error.message}`);
  else if (error instanceof UsageError || error instanceof RangeError) complain(`${error.message}\n\n${help()}`);
  else if (error instanceof TypeError && 'code' in error) complain(`${error.message}\n\n${help()}`);
  else throw error;
  return error instanceof StoryBroken ? 1 : 2;
}

process.exitCode = await run().catch(explain);
