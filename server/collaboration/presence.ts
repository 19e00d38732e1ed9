import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { z } from 'zod';
import { colourOf } from './colour-of';
import type { Connection } from './connection';
import { frame } from './frame';
import type { Limits } from './limits';
import { awarenessMessage, BadMessage } from './messages';

const id = z.object({ client: z.number(), clock: z.number() });
const place = z.object({
  type: id.nullish(),
  tname: z.string().nullish(),
  item: id.nullish(),
  assoc: z.number().nullish(),
});
/** All a client says of itself. Malformed places make other people's editors throw. */
const said = z.object({ cursor: z.object({ anchor: place, head: place }).nullish().catch(null) });

const MOST_CLOCKS = 5000;

interface Shown {
  connection: Connection;
  color: string;
  clock: number;
  cursor: z.infer<typeof said>['cursor'];
}

/** Who is in a room and where their carets are. Names come from the session, never from the client. */
export class Presence {
  readonly #shown = new Map<number, Shown>();
  /** the last clock told of each client id: a state only counts when its clock is above that */
  readonly #clocks = new Map<number, number>();
  readonly #changed = new Set<number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly connections: ReadonlySet<Connection>,
    readonly limits: Limits,
    readonly publish: (frame: Uint8Array) => void,
    /** who writes under a client id, while they are here and when they are not */
    readonly writerUnder: (client: number) => string | undefined,
  ) {}

  /** Takes what a client says of itself; what it passes on about others is dropped. @throws BadMessage */
  receive(connection: Connection, bytes: Uint8Array): void {
    const own = this.#clientOf(connection);
    for (const entry of readEntries(bytes)) {
      if (own === undefined ? this.#mayBe(connection, entry) : entry.client === own) this.#take(connection, entry);
    }
  }

  /** Shows a changed name, role or right to write. */
  refresh(connection: Connection): void {
    const client = this.#clientOf(connection);
    if (client !== undefined) this.#change(client);
  }

  leave(connection: Connection): void {
    const client = this.#clientOf(connection);
    if (client === undefined) return;
    this.#shown.delete(client);
    this.#change(client);
  }

  /** Everybody who is here, for a newcomer. */
  all(): Buffer {
    return this.#frame([...this.#shown.keys()]);
  }

  get size(): number {
    return this.#shown.size;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#shown.clear();
  }

  #clientOf(connection: Connection): number | undefined {
    for (const [client, shown] of this.#shown) if (shown.connection === connection) return client;
    return undefined;
  }

  /** A client id belongs to the socket that first showed itself under it, or to the same person's next one. */
  #mayBe(connection: Connection, { client, json }: Entry): boolean {
    const holder = this.#shown.get(client)?.connection;
    const personId = connection.standing.user.id;
    const writer = this.writerUnder(client) ?? personId;
    return !isNull(json) && writer === personId && (!holder || holder.standing.user.id === personId);
  }

  #take(connection: Connection, { client, clock, json }: Entry): void {
    if (json.length > this.limits.awarenessBytes) throw new BadMessage('presence too large');
    if (isNull(json)) return this.leave(connection);
    const told = this.#clocks.get(client) ?? -1;
    const cursor = readCursor(json);
    const before = this.#shown.get(client);
    // Clients pass on what they hear, also about themselves: an echo is no news.
    if (before?.connection === connection && clock <= told && sameCursor(before.cursor, cursor)) return;
    this.#shown.set(client, { connection, clock, cursor, color: before?.color ?? this.#colourFor(connection) });
    this.#change(client);
  }

  /** One colour for all the windows of a person, and another than the others here have. */
  #colourFor({ standing: { user } }: Connection): string {
    const here = [...this.#shown.values()];
    const own = here.find(({ connection }) => connection.standing.user.id === user.id);
    return own?.color ?? colourOf(user.id, new Set(here.map(({ color }) => color)));
  }

  #change(client: number): void {
    this.#changed.add(client);
    this.#timer ??= setTimeout(() => this.#tell(), this.limits.awarenessGap).unref();
  }

  #tell(): void {
    this.#timer = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const client of changed) {
      // Clients ignore a first clock of 0.
      const clock = Math.max(this.#shown.get(client)?.clock ?? 0, (this.#clocks.get(client) ?? 0) + 1);
      this.#clocks.set(client, clock);
    }
    this.#forgetClocks();
    this.publish(this.#frame(changed));
  }

  /** Shows people what a room of this section has published, unless they are slow already. */
  pass(bytes: Uint8Array): void {
    for (const connection of this.connections) {
      connection.sendIfQuick(bytes);
    }
  }

  /** The oldest of those who are gone: somebody could come under ever new ids. */
  #forgetClocks(): void {
    for (const client of this.#clocks.keys()) {
      if (this.#clocks.size <= MOST_CLOCKS) return;
      if (!this.#shown.has(client)) this.#clocks.delete(client);
    }
  }

  #frame(clients: readonly number[]): Buffer {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, clients.length);
    for (const client of clients) {
      const shown = this.#shown.get(client);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, this.#clocks.get(client) ?? 0);
      encoding.writeVarString(encoder, shown ? stateOf(shown) : 'null');
    }
    return frame(awarenessMessage(encoding.toUint8Array(encoder)));
  }
}

/** A person who may not write has no caret. */
function stateOf({ connection: { standing }, cursor, color }: Shown): string {
  return JSON.stringify({ user: { ...standing.user, color }, cursor: standing.mayWrite ? (cursor ?? null) : null });
}

const sameCursor = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

interface Entry {
  client: number;
  clock: number;
  /** what it says of itself, unread: most of what a client sends is an echo about others */
  json: Uint8Array;
}

const text = new TextDecoder();

/** `null`: gone. */
const isNull = (json: Uint8Array) => json.length === 4 && json[0] === 0x6e;

function readCursor(json: Uint8Array): Shown['cursor'] {
  try {
    return said.parse(JSON.parse(text.decode(json))).cursor;
  } catch {
    throw new BadMessage('not a presence message');
  }
}

function readEntries(bytes: Uint8Array): Entry[] {
  try {
    const decoder = decoding.createDecoder(bytes);
    const entries: Entry[] = [];
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      if (client >= 2 ** 32 || clock >= 2 ** 31) throw new BadMessage('impossible presence');
      entries.push({ client, clock, json: decoding.readVarUint8Array(decoder) });
    }
    if (decoding.hasContent(decoder)) throw new BadMessage('bytes after the presence');
    return entries;
  } catch (error) {
    if (error instanceof BadMessage) throw error;
    throw new BadMessage('not a presence message');
  }
}
