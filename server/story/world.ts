import { withParties, type DocumentNode } from '../../schema/document';
import { type AgencyCode } from '../../templates/lower-kesh';
import type { Actor, Context } from '../kernel';
import { actorOf, followSignInLink, readSession, registerPerson, signInLinkFor } from '../people';
import { servicesFor, type Services } from '../services';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../workspace';
import { emailOf, LEAD } from './cast';
import { StoryBroken } from './must';

const MINUTE = 60_000;

/** A clock that moves only when the story says so, one minute an act. */
export class StoryClock {
  #now: number;
  constructor(start: Date) {
    this.#now = start.getTime();
  }
  now = () => new Date(this.#now);
  tick = (minutes = 1) => {
    this.#now += minutes * MINUTE;
  };
  /** hours of the clock of the n-th day after the present one */
  nextDays(days: number, hour = 9): void {
    const day = new Date(this.#now + days * 24 * 60 * MINUTE);
    day.setUTCHours(hour, 0, 0, 0);
    this.#now = day.getTime();
  }
}

/** Lower Kesh as the story has it at this moment: an open workspace and the ids by the names the story uses. */
export class World {
  readonly workspace: Workspace;
  readonly clock: StoryClock;
  readonly #successors = new Map<AgencyCode, string>();
  #sopId = '';

  constructor(options: Omit<WorkspaceOptions, 'now'>, start: Date) {
    this.clock = new StoryClock(start);
    this.workspace = openWorkspace({ ...options, now: this.clock.now });
  }

  get sopId(): string {
    return this.#sopId;
  }

  found(sopId: string): void {
    this.#sopId = sopId;
  }

  /** A person's doors, as pages would get them. Every use is a minute later than the one before. */
  #as(email: string, name = email): Services {
    this.clock.tick();
    const installation = this.workspace.context({ kind: 'installation' });
    const personId = registerPerson(installation, { email, name });
    return servicesFor(this.workspace.context({ kind: 'person', personId, name: this.#nameOf(personId, name) }));
  }

  #nameOf(personId: string, otherwise: string): string {
    const { orm } = this.workspace.database;
    return orm.query.people.findFirst({ where: (row, { eq }) => eq(row.id, personId) }).sync()?.name ?? otherwise;
  }

  lead = (): Services => this.#as(LEAD.email, LEAD.name);
  representative = (code: AgencyCode): Services => this.#as(this.#successors.get(code) ?? emailOf(code));

  /** Somebody whose seat for a party is not the one the party began with. */
  member = (email: string): Services => this.#as(email);

  /** From now on a party is represented by somebody else. */
  succeed(code: AgencyCode, email: string): void {
    this.#successors.set(code, email);
  }

  /** A signatory who has just followed a one-time link: the fresh authentication that signing asks for. */
  signatory(code: AgencyCode): Services {
    this.clock.tick();
    const { workspace } = this;
    const link = signInLinkFor(workspace.context({ kind: 'installation' }), emailOf(code, 'signatory'));
    const { token } = followSignInLink(workspace.context({ kind: 'anonymous' }), { token: link.split('/').at(-1) });
    return servicesFor(
      this.#context(actorOf(readSession(workspace.database, workspace.secret, token, this.clock.now()))),
    );
  }

  #context = (actor: Actor): Context => this.workspace.context(actor);

  partyId(code: AgencyCode): string {
    const party = this.lead()
      .sops.register(this.sopId)
      .parties.find((each) => each.code === code);
    if (!party) throw new StoryBroken(`No party ${code}`);
    return party.id;
  }

  /** The line of the n-th component in the consensus grid. */
  section(number: number) {
    const line = this.lead()
      .agreement.overview(this.sopId)
      .sections.find((each) => each.number === number);
    if (!line) throw new StoryBroken(`No section ${number}`);
    return line;
  }

  /** A text of the story with the agency codes in it replaced by the parties' ids. */
  textFor(document: DocumentNode): DocumentNode {
    const ids = new Map(
      this.lead()
        .sops.register(this.sopId)
        .parties.map(({ code, id }) => [code, id]),
    );
    return withParties(document, (code) => ids.get(code) ?? '');
  }
}
