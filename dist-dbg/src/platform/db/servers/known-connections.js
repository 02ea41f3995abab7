import { HOME_SERVER_ID } from '../../../kernel/context.js';
/** The connections of this process to each server that it works with: to the home server from the beginning, to others from their first use. */
export class KnownConnections {
    home;
    #connect;
    #others = new Map();
    constructor({ home, connect }) {
        this.home = home;
        this.#connect = connect;
    }
    of(id) {
        if (id === HOME_SERVER_ID)
            return Promise.resolve(this.home);
        const known = this.#others.get(id);
        if (known)
            return known;
        const made = this.#connect(id);
        this.#others.set(id, made);
        made.catch(() => this.#others.delete(id));
        return made;
    }
    /** Those that did not answer the last few times that they were asked. */
    async down() {
        const found = await Promise.all([...this.#others].map(async ([id, made]) => ((await made.catch(() => null))?.availability.isDown ? [id] : [])));
        return new Set(found.flat());
    }
    /** Where it is, and with which login, counts from now on as `access` says. */
    async renew(id, access) {
        const connections = await this.#others.get(id);
        if (connections)
            connections.renew(await access());
    }
    async forget(id, graceMs) {
        const connections = this.#others.get(id);
        this.#others.delete(id);
        await (await connections)?.close(graceMs);
    }
    async close(graceMs) {
        const others = await Promise.all([...this.#others.values()].map((one) => one.catch(() => null)));
        await Promise.all([this.home, ...others].map((one) => one?.close(graceMs)));
    }
}
//# sourceMappingURL=known-connections.js.map