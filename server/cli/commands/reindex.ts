import { emptyIndex } from '../../search';
import { print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

/** Empties the index of words; it fills again with what is searched. */
export const reindex: Command = (args, environment) => {
  if (args.length > 0) throw new UsageError('This command takes no arguments.');
  return withWorkspace(environment(), (_ctx, { database }) => {
    emptyIndex(database);
    print('The index of words is empty. The next search of each procedure fills it again.');
    return 0;
  });
};
