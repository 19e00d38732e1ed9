import type { NewClient, Records } from './records';

/** Who writes under which client id in one section, so that nobody adds to the text as another. */
export class Owners {
  #known: Map<number, string> | undefined;

  constructor(
    readonly sectionId: string,
    readonly records: Records,
  ) {}

  of(client: number): string | undefined {
    return this.#all.get(client);
  }

  /**
   * Whether a person may add under all of these ids. An id that stands in the text but belongs to nobody is the
   * server's own, or of somebody whose traces were purged: nobody gets it.
   * @param isUsed whether the text already holds something under an id
   */
  allow(personId: string, clients: readonly number[], isUsed: (client: number) => boolean): boolean {
    return clients.every((client) => {
      const owner = this.of(client);
      return owner === undefined ? !isUsed(client) : owner === personId;
    });
  }

  /** @returns those ids that were nobody's until now */
  claim(personId: string, clients: readonly number[]): NewClient[] {
    const fresh = clients.filter((client) => this.of(client) === undefined);
    for (const client of fresh) this.#all.set(client, personId);
    return fresh.map((clientId) => ({ clientId, personId }));
  }

  /** Read at the first edit: most rooms are opened by readers. */
  get #all(): Map<number, string> {
    this.#known ??= this.records.clientsOf(this.sectionId);
    return this.#known;
  }
}
