import { resolve } from 'node:path';
import { SECRET_FILE } from '../../kept-secret';
import { backUp, restore as restoreInto } from '../../storage';
import { print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

/** Without the secret every session and every invitation of the backup would be void. */
const beside = [SECRET_FILE];

function onlyFile([file, ...rest]: string[]): string {
  if (!file || rest.length) throw new UsageError('Give one file.');
  return resolve(file);
}

export const backup: Command = (args, environment) => {
  const file = onlyFile(args);
  return withWorkspace(environment(), async (_ctx, { storage }) => {
    await backUp(storage, file, beside);
    print(`Everything is in ${file}. Keep it as safe as the data folder: it holds the same.`);
    return 0;
  });
};

export const restore: Command = async (args, environment) => {
  const file = onlyFile(args);
  const { dataDir } = environment();
  await restoreInto(file, dataDir, beside);
  return withWorkspace(environment(), () => {
    print(`Restored into ${dataDir}.`);
    return 0;
  });
};
