import { HOME_SERVER_ID, type ServerId } from '../../../kernel/context.js';
import type { ServerAccess } from './access.js';
import type { ServerConnections } from './connections.js';

type Options = {
  readonly home: ServerConnections;
  /** Opens those of another server, at the first work there. */
  readonly connect: (id: ServerId) => Promise<ServerConnections>;
};

/** The connections of this process to each server that it works with: to the home server from the beginning, to others from their first use. */
export class KnownConnections {
  readonly home: ServerConnections;
  readonly #connect: Options['connect'];
  readonly #others = new Map<ServerId, Promise<ServerConnections>>();

  constructor({ home, connect }: Options) {
    this.home = home;
    this.#connect = connect;
  }

  of(id: ServerId): Promise<ServerConnections> {
    if (id === HOME_SERVER_ID) return Promise.resolve(this.home);
    const known = this.#others.get(id);
    if (known) return known;
    const made = this.#connect(id);
    this.#others.set(id, made);
    made.catch(() => this.#others.delete(id));
    return made;
  }

  /** Those that did not answer the last few times that they were asked. */
  async down(): Promise<ReadonlySet<ServerId>> {
    const found = await Promise.all([...this.#others].map(async ([id, made]) => ((await made.catch(() => null))?.availability.isDown ? [id] : [])));
    return new Set(found.flat());
  }

  /** Where it is, and with which login, counts from now on as `access` says. */
  async renew(id: ServerId, access: () => Promise<ServerAccess>): Promise<void> {
    const connections = await this.#others.get(id);
    if (connections) connections.renew(await access());
  }

  async forget(id: ServerId, graceMs: number): Promise<void> {
    const connections = this.#others.get(id);
    this.#others.delete(id);
    await (await connections)?.close(graceMs);
  }

  async close(graceMs: number): Promise<void> {
    const others = await Promise.all([...this.#others.values()].map((one) => one.catch(() => null)));
    await Promise.all([this.home, ...others].map((one) => one?.close(graceMs)));
  }
}
