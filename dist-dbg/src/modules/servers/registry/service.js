import { HOME_SERVER_ID, serverId } from '../../../kernel/context.js';
import { pageRequest, toPage } from '../../../kernel/page.js';
import { serverUnknown, sqlState, violatesUnique } from '../../../platform/db/errors.js';
import { loginOf } from '../../../platform/db/servers/access.js';
import { insertCredential } from '../credentials/queries.js';
import { purposeOf } from '../directory.js';
import { serverAddressTaken, serverIsHome, serverNameTaken, serverNotConfirmed, serverNotEmpty } from '../errors.js';
import { serverRegistered, serverRemoved } from '../events.js';
import { serverCredentialId } from '../ids.js';
import { deleteServer, findServer, insertServer, listServers, pageServers } from '../queries.js';
import { requireUsable } from './examination.js';
import { byAge } from './order.js';
import { toServerType } from './types.js';
export async function getServer(ctx, id) {
    const server = await ctx.control.read((db) => findServer(db, id));
    if (!server)
        throw serverUnknown();
    return server;
}
/** Read once per request, however many tenants are shown with their server. */
const known = new WeakMap();
/** For fields of other modules that lead to a server. */
export async function serverOf(ctx, id) {
    const found = known.get(ctx.control) ?? ctx.control.read(async (db) => new Map((await listServers(db)).map((row) => [row.id, toServerType(row)])));
    known.set(ctx.control, found);
    return (await found).get(id) ?? null;
}
export async function pageDatabaseServers(ctx, args) {
    const request = pageRequest(args, byAge);
    const rows = await ctx.control.read((db) => pageServers(db, request));
    return toPage(rows, request, (server) => [server.createdAt.toISOString(), serverId.toUuid(server.id)]);
}
/** Looks at the server, makes the schema `platform` there, and takes it into the registry with its login sealed. */
export async function registerServer(ctx, { login, password, ...input }) {
    const id = serverId.mint();
    const way = loginOf('candidate', input, { login, password });
    await ctx.atDatabase(way, async (database) => {
        await requireUsable(ctx, database, { kind: input.kind, expected: null });
        await database.prepare(id);
    });
    const credentialId = serverCredentialId.mint();
    const sealed = ctx.vault.seal(purposeOf(credentialId), password);
    return naming(() => ctx.control.write(async (tx) => {
        const now = ctx.now();
        const server = await insertServer(tx.db, { id, ...input, createdAt: now });
        await insertCredential(tx.db, { id: credentialId, serverId: id, login, ...sealed, createdAt: now, activatedAt: now });
        const { name, kind, host, port, database } = input;
        tx.emit(serverRegistered({ serverId: id, name, kind, host, port, database }));
        return server;
    }));
}
/** Takes an empty server off the registry. The schema `platform` stays there, and says nothing any more. */
export async function removeServer(ctx, { id, confirmName }) {
    if (id === HOME_SERVER_ID)
        throw serverIsHome();
    try {
        return await ctx.control.write(async (tx) => {
            const server = await findServer(tx.db, id);
            if (!server)
                throw serverUnknown();
            if (server.name !== confirmName)
                throw serverNotConfirmed();
            await deleteServer(tx.db, id);
            tx.emit(serverRemoved({ serverId: id, name: server.name }));
            return server;
        });
    }
    catch (error) {
        if (sqlState(error) === '23503')
            throw Object.assign(serverNotEmpty(), { cause: error });
        throw error;
    }
}
/** Names and addresses are unique; the database says which one was not. */
export async function naming(work) {
    try {
        return await work();
    }
    catch (error) {
        if (violatesUnique(error, 'servers_name'))
            throw serverNameTaken();
        if (violatesUnique(error, 'servers_address'))
            throw serverAddressTaken();
        throw error;
    }
}
//# sourceMappingURL=service.js.map