import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createCollaboration, type CollaborationOptions } from './collaboration';
import type { Environment } from './environment';
import { isOwnOrigin, type Asking, type Figures, type Logger } from './http';
import { requestServices, sessionOf, type RequestServices } from './services';
import { keepLateEdit, lateClientsOf } from './late-edits';
import { forgetClients, forgetDrafts, quarantine } from './sections';
import { openPostOffice } from './notices';
import type { Workspace } from './workspace';
import { workspaceOf } from './workspace-of';

export interface OpenServices {
  workspace: Workspace;
  /** what pages receive, bound to whoever sent the request */
  contextFor(request: Asking): RequestServices & { secureCookies: boolean };
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  health(): boolean;
  figures(): Figures;
  close(): Promise<void>;
}

/** Whether the disk takes a write now. */
function canWrite({ storage: { sqlite } }: Workspace): boolean {
  try {
    sqlite.exec('savepoint health; update sops set title = title; rollback to health; release health');
    return true;
  } catch {
    return false;
  }
}

/** Late words are kept in the name of whoever typed them, with the rights they have at that moment. */
const lateDoor = (workspace: Workspace): CollaborationOptions['late'] => ({
  keep: ({ author: { id, name }, ...late }) =>
    keepLateEdit(workspace.context({ kind: 'person', personId: id, name }), late),
  clientsOf: (sectionId) => lateClientsOf(workspace.database, sectionId),
});

/** A mail server that says nothing must not keep the process from ending, in milliseconds. */
const patience = 3000;

/** Sends the daily mails where a mail server is set. */
function postOffice(workspace: Workspace, { mail, digestAt }: Environment, log: Logger): () => Promise<void> {
  if (!mail) return async () => {};
  const ctx = workspace.context({ kind: 'installation' });
  const failed = (error: unknown) => log.error({ err: error }, 'a mail failed');
  const close = openPostOffice(ctx, { mail, time: digestAt, failed });
  return () => Promise.race([close(), new Promise<void>((resolve) => setTimeout(resolve, patience).unref())]);
}

/** Opens storage, domains and rooms, in that order; `close` shuts them in the other. */
export function openServices(environment: Environment, log: Logger): OpenServices {
  const workspace = workspaceOf(environment, (error) => log.error({ err: error }, 'a listener failed'));
  forgetDrafts(workspace.database, workspace.now());
  forgetClients(workspace.database, workspace.now());
  const collaboration = createCollaboration({
    ...{ storage: workspace.storage, database: workspace.database, bus: workspace.bus, log, now: workspace.now },
    sessionOf: (cookieHeader) => sessionOf(workspace, cookieHeader),
    late: lateDoor(workspace),
    keepMisfits: (sectionId, misfits) => quarantine(workspace.context({ kind: 'installation' }), sectionId, misfits),
    allowsOrigin: (origin, host) => isOwnOrigin({ headers: { origin, host } }, environment.baseUrl),
  });
  workspace.useRooms(collaboration.rooms);
  const closePost = postOffice(workspace, environment, log);
  const secureCookies = environment.baseUrl.startsWith('https:');
  return {
    workspace,
    contextFor: (request) => ({ ...requestServices(workspace, request), secureCookies }),
    upgrade: (request, socket, head) => collaboration.upgrade(request, socket, head),
    figures: () => collaboration.stats(),
    health: () => collaboration.stats().healthy && canWrite(workspace),
    async close() {
      await closePost();
      await collaboration.close();
      workspace.close();
    },
  };
}
