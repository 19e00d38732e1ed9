import type { Environment } from './environment';
import { openWorkspace, type Workspace } from './workspace';

/** The workspace an environment names. @throws DomainError `storage-failed` */
export function workspaceOf(environment: Environment, failed?: (error: unknown) => void): Workspace {
  const { dataDir, sessionSecret: secret, baseUrl, caPassphrase: authorityPassphrase } = environment;
  return openWorkspace({
    dataDir,
    secret,
    settings: { baseUrl, authorityPassphrase, sendsMail: environment.mail !== undefined },
    failed,
  });
}
