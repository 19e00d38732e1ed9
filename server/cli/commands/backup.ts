import { resolve } from 'node:path';
import { backUp, restore as restoreInto } from '../../storage';
import { print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

function onlyFile([file, ...rest]: string[]): string {
  if (!file || rest.length) throw new UsageError('Give one file.');
  return resolve(file);
}

export const backup: Command = {
  usage: 'backup FILE',
  says: 'copies all data into one file, while people go on writing',
  run(args, environment) {
    const file = onlyFile(args);
    return withWorkspace(environment(), async (_ctx, { storage }) => {
      await backUp(storage, file);
      print(`Everything is in ${file}. Keep it as safe as the data folder: it holds the same.`);
      return 0;
    });
  },
};

export const restore: Command = {
  usage: 'restore FILE',
  says: 'puts a backup into a data folder that is still empty (DATA_DIR)',
  async run(args, environment) {
    const file = onlyFile(args);
    const { dataDir } = environment();
    await restoreInto(file, dataDir);
    return withWorkspace(environment(), () => {
      print(`Restored into ${dataDir}.`);
      return 0;
    });
  },
};
