import { invariant } from '../../kernel/assert.js';
import { serverUnknown } from '../../platform/db/errors.js';
import { loginOf } from '../../platform/db/servers/access.js';
import { listCredentialsOf } from './credentials/queries.js';
import { noteRead } from './credentials/reading.js';
import { serverCredentialId } from './ids.js';
import { findServer, listCredentialIds, listServers } from './queries.js';
/** Half of the two seconds within which every process follows a change of a server's address or login. */
const LOOK_MS = 1_000;
/** The registry of servers as this process knows it: looked at every second, and kept when it cannot be. */
export class ServerDirectory {
    #options;
    #known = new Map();
    /** What the way to each server is made of, to see when it changes. */
    #ways = new Map();
    #timer = null;
    #isStopped = false;
    #hasFailed = false;
    constructor(options) {
        this.#options = options;
    }
    /** Looks once, then regularly. */
    async start() {
        await this.look();
        this.#schedule();
    }
    async stop() {
        this.#isStopped = true;
        if (this.#timer)
            clearTimeout(this.#timer);
    }
    /** Costs no I/O. */
    find(id) {
        return this.#known.get(id) ?? null;
    }
    async list() {
        return [...this.#known.keys()];
    }
    /** Decrypts the server's logins, and notes that it did. */
    async access(id, purpose) {
        const { ctx } = this.#options;
        const { server, credentials } = await ctx.control.write(async (tx) => {
            const found = await findServer(tx.db, id);
            if (!found)
                throw serverUnknown();
            const rows = await listCredentialsOf(tx.db, id);
            for (const row of rows)
                await noteRead(tx, { id: row.id, uuid: serverCredentialId.toUuid(row.id) }, purpose);
            return { server: found, credentials: rows };
        });
        return { id, kind: server.kind, logins: openLogins(ctx.vault, server, credentials) };
    }
    /** Reads the registry, and lets those whose way has changed be told. */
    async look() {
        const { read, onChanged, onGone } = this.#options;
        const [rows, credentials] = await read(async (db) => [await listServers(db), await listCredentialIds(db)]);
        const ways = new Map(rows.map((row) => [
            row.id,
            wayOf(row, credentials.filter((one) => one.serverId === row.id)),
        ]));
        const before = this.#ways;
        this.#known = new Map(rows.map((row) => [row.id, row]));
        this.#ways = ways;
        for (const [id, way] of ways)
            if (before.has(id) && before.get(id) !== way)
                await onChanged(id).catch((error) => this.#askAgain(id, error));
        for (const id of before.keys())
            if (!ways.has(id))
                await onGone(id);
    }
    /** The next look finds the change once more. */
    #askAgain(id, error) {
        this.#ways = new Map([...this.#ways, [id, 'unknown']]);
        this.#options.ctx.log.error('could not take over how a server is reached', { server: this.find(id)?.name, error });
    }
    #schedule() {
        if (this.#isStopped)
            return;
        this.#timer = setTimeout(() => {
            void this.lookAgain().then(() => this.#schedule());
        }, LOOK_MS);
        this.#timer.unref();
    }
    /** Never fails: an outage is told once, and what was known still counts. */
    async lookAgain() {
        try {
            await this.look();
            this.#hasFailed = false;
        }
        catch (error) {
            if (!this.#hasFailed && !this.#isStopped)
                this.#options.ctx.log.warn('could not read the registry of servers; what was known goes on', { error });
            this.#hasFailed = true;
        }
    }
}
/** The ways into a server with these credentials, in their order. */
export function openLogins(vault, server, credentials) {
    const [first, ...others] = credentials.map(({ id, login, ...sealed }) => loginOf(id, addressOf(server), { login, password: vault.open(purposeOf(id), sealed) }));
    invariant(first, 'every server but the home server has a credential');
    return [first, ...others];
}
/** What a server's credential is sealed for. */
export function purposeOf(id) {
    return `server credential ${id}`;
}
/** The home server has none: its address is in the environment. */
export function addressOf({ host, port, database, tls, directHost, directPort }) {
    invariant(host !== null && port !== null && database !== null && tls !== null, 'the home server is reached by the environment alone');
    return { host, port, database, tls, directHost, directPort };
}
function wayOf({ host, port, database, tls, directHost, directPort }, credentials) {
    const logins = credentials.map((one) => `${one.id} ${one.activatedAt !== null}`).sort();
    return JSON.stringify([host, port, database, tls, directHost, directPort, logins]);
}
//# sourceMappingURL=directory.js.map