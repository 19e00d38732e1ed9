import type { Environment } from '../environment';
import type { Context } from '../kernel';
import { workspaceOf } from '../open-services';
import type { Workspace } from '../workspace';

/** Opens the data folder for one command, as the installation, and closes it whatever happens. */
export async function withWorkspace<T>(
  environment: Environment,
  work: (ctx: Context, workspace: Workspace) => Promise<T> | T,
): Promise<T> {
  const workspace = workspaceOf(environment);
  try {
    return await work(workspace.context({ kind: 'installation' }), workspace);
  } finally {
    workspace.close();
  }
}
