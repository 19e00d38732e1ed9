import type { IncomingMessage } from 'node:http';
import { parse as parseCookies } from 'cookie';
import * as agreement from './agreement';
import { bind, type Bound } from './bind';
import type { Context } from './kernel';
import * as notices from './notices';
import * as people from './people';
import * as sections from './sections';
import * as sops from './sops';
import * as trail from './trail';
import type { Workspace } from './workspace';

export const SESSION_COOKIE = 'accord_session';

const domains = { agreement, notices, people, sections, sops, trail };

/** Everything pages may do, already bound to whoever asks. */
export type Services = { [Name in keyof typeof domains]: Bound<(typeof domains)[Name]> };

/** Every domain's front door with the context filled in. */
export function servicesFor(ctx: Context): Services {
  const bound = Object.entries(domains).map(([name, domain]) => [name, bind(domain, ctx)]);
  return Object.fromEntries(bound) as Services;
}

/** Who holds the session cookie of this header; undefined when nobody does. */
export function sessionOf({ database, secret, now }: Workspace, cookieHeader: string | undefined) {
  const token = parseCookies(cookieHeader ?? '')[SESSION_COOKIE];
  return token ? people.readSession(database, secret, token, now()) : undefined;
}

/** The services of whoever sent this request. */
export function requestServices(workspace: Workspace, request: IncomingMessage): { services: Services } {
  const actor = people.actorOf(sessionOf(workspace, request.headers.cookie));
  return { services: servicesFor(workspace.context(actor, request.socket.remoteAddress ?? 'unknown')) };
}
