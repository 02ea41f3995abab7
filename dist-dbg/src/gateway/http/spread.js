/**
 * Several processes on one port, each of which serves its share of the tenants: so each connection to the database works for few of them, and its
 * prepared statements and PostgreSQL's memory stay theirs. Any process can serve any tenant; whose connection it is decides only how well.
 */
import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { notePeer } from './forwarded.js';
import { readTenantHint } from './tenant-hint.js';
/** As for the headers of a request, of which this is the beginning. */
const FIRST_BYTES_MS_MAX = 10_000;
/** An IPv6 address with a zone. */
const ADDRESS_LENGTH_MAX = 64;
export class Spread {
    #options;
    #handedOn = new Set();
    #door = null;
    constructor(options) {
        this.#options = options;
    }
    /** Takes what other processes hand on. */
    async open(serve) {
        const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => this.#receive(socket, serve));
        const file = this.#doorOf(this.#options.share.index);
        // Of a process that ended without tidying up, whose place this one takes.
        await unlink(file).catch(() => { });
        await new Promise((resolve, reject) => door.once('error', reject).listen({ path: file, exclusive: true }, resolve));
        this.#door = door;
    }
    /** Looks at the first bytes of a connection and gives it to the process that serves its tenant. */
    take(socket, serve) {
        const destroy = () => socket.destroy();
        socket.setTimeout(FIRST_BYTES_MS_MAX, destroy).once('error', destroy).once('end', destroy);
        socket.once('data', (first) => {
            socket.pause();
            void this.#ownerOf(first).then((index) => {
                socket.setTimeout(0).off('timeout', destroy).off('error', destroy).off('end', destroy);
                if (index === this.#options.share.index)
                    giveBack(socket, first, serve);
                else
                    this.#handOn(socket, first, { index, serve });
            });
        });
    }
    /** Takes nothing more from others, and resolves when what was taken is closed. */
    async shut() {
        await new Promise((resolve) => (this.#door === null ? resolve() : this.#door.close(() => resolve())));
    }
    /** Ends what was handed on, as is done with all connections at the end of a stop. */
    closeAllConnections() {
        for (const socket of this.#handedOn)
            socket.destroy();
    }
    async #ownerOf(first) {
        const { share, baseDomain, directory, log } = this.#options;
        const hint = readTenantHint(first, baseDomain);
        if (hint === null)
            return share.index;
        try {
            const tenant = 'id' in hint ? hint : await directory.findBySlug(hint.slug);
            return tenant === null ? share.index : shareOf(tenant.id, share.count);
        }
        catch (error) {
            // Whoever answers the request meets with the same problem and says so.
            log.debug('could not tell whose connection it is', { error });
            return share.index;
        }
    }
    #handOn(socket, first, { index, serve }) {
        const door = connect({ path: this.#doorOf(index), allowHalfOpen: true, noDelay: true });
        const instead = () => giveBack(socket, first, serve);
        // It is being replaced at the moment.
        door.once('error', instead);
        door.once('connect', () => {
            door.off('error', instead);
            door.write(`${socket.remoteAddress ?? ''}\n`);
            door.write(first);
            this.#handedOn.add(socket);
            join(socket, door);
            socket.once('close', () => this.#handedOn.delete(socket));
        });
    }
    /** The first line is the client's address. */
    #receive(socket, serve) {
        let read = Buffer.alloc(0);
        const onError = () => socket.destroy();
        socket.once('error', onError);
        const onData = (chunk) => {
            read = Buffer.concat([read, chunk]);
            const end = read.indexOf('\n');
            if (end < 0 && read.length > ADDRESS_LENGTH_MAX)
                socket.destroy();
            if (end < 0)
                return;
            socket.off('data', onData).off('error', onError).pause();
            notePeer(socket, read.toString('latin1', 0, end));
            giveBack(socket, read.subarray(end + 1), serve);
        };
        socket.on('data', onData);
    }
    #doorOf(index) {
        return path.join(this.#options.share.folder, `${index}.sock`);
    }
}
/** Another hash than that of the lanes' homes: with one of its kind, the tenants of a process would all be at home on some of its lanes. */
export function shareOf(tenantId, count) {
    return createHash('sha256').update(tenantId).digest().readUInt32BE() % count;
}
function giveBack(socket, read, serve) {
    if (socket.destroyed)
        return;
    if (read.length > 0)
        socket.unshift(read);
    serve(socket);
    socket.resume();
}
/** Both ways, until one of the two is gone. */
function join(client, door) {
    for (const [from, to] of [
        [client, door],
        [door, client],
    ]) {
        from.on('error', () => to.destroy());
        from.on('close', () => to.destroySoon());
        from.pipe(to);
    }
}
//# sourceMappingURL=spread.js.map