import { keptSecret } from '../../server/kept-secret';
import { openWorkspace, type Workspace } from '../../server/workspace';

const settings = { baseUrl: 'http://localhost', authorityPassphrase: 'a passphrase for tests' };

/** Does something in a data folder from outside, as a command beside its server would. */
export async function beside<T>(
  dataDir: string,
  work: (workspace: Workspace) => T | Promise<T>,
  now?: () => Date,
): Promise<T> {
  const workspace = openWorkspace({ dataDir, secret: keptSecret(dataDir), settings, now });
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}
