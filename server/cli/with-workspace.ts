import type { Environment } from '../environment';
import { DomainError, type Context } from '../kernel';
import { holdsData } from '../storage';
import type { Workspace } from '../workspace';
import { workspaceOf } from '../workspace-of';

type Work<T> = (ctx: Context, workspace: Workspace) => Promise<T> | T;

/**
 * Opens the data folder for one command, as the installation, and closes it whatever happens.
 * @throws DomainError `storage-failed`, also for a folder without data: a wrong DATA_DIR must not look like an empty one
 */
export async function withWorkspace<T>(environment: Environment, work: Work<T>): Promise<T> {
  const { dataDir } = environment;
  if (holdsData(dataDir)) return withNewWorkspace(environment, work);
  const cause = `There is no data in ${dataDir} yet. Start Accord once, or name another folder with DATA_DIR.`;
  throw new DomainError('storage-failed', { cause });
}

/** The same for a command that may be the first to use the folder. */
export async function withNewWorkspace<T>(environment: Environment, work: Work<T>): Promise<T> {
  const workspace = workspaceOf(environment);
  try {
    return await work(workspace.context({ kind: 'installation' }), workspace);
  } finally {
    workspace.close();
  }
}
