import { HOME_SERVER_ID } from '../../../kernel/context.js';
import { given } from '../../../kernel/inputs.js';
import { serverUnknown } from '../../../platform/db/errors.js';
import { loginOf } from '../../../platform/db/servers/access.js';
import { deleteCredential, insertCredential, listCredentialsOf } from '../credentials/queries.js';
import { noteRead } from '../credentials/reading.js';
import { addressOf, purposeOf } from '../directory.js';
import { serverIsHome } from '../errors.js';
import { serverUpdated } from '../events.js';
import { serverCredentialId } from '../ids.js';
import { findActiveCredential, lockServer, updateServer } from '../queries.js';
import { requireUsable } from './examination.js';
import { getServer, naming } from './service.js';
/** What leads to the server: whoever changes it is asked whether the same server answers there. */
const WAY = ['host', 'port', 'database', 'tls', 'directHost', 'directPort', 'login', 'password'];
/** Changes what is given. Processes follow within two seconds; a new address or login is tried before it is stored. */
export async function changeServer(ctx, { id, draining, login, password, ...change }) {
    const server = await getServer(ctx, id);
    const input = { login, password, ...change };
    const hasNewWay = WAY.some((part) => input[part] !== undefined);
    if (hasNewWay && id === HOME_SERVER_ID)
        throw serverIsHome();
    const credential = hasNewWay ? await tryWay(ctx, { ...server, ...given(change) }, { login, password }) : null;
    return naming(() => ctx.control.write(async (tx) => {
        const locked = await lockServer(tx.db, id);
        if (!locked)
            throw serverUnknown();
        const drainingSince = draining === undefined ? locked.drainingSince : draining ? (locked.drainingSince ?? ctx.now()) : null;
        const updated = await updateServer(tx.db, id, { ...given(change), drainingSince });
        if (!updated)
            throw serverUnknown();
        if (credential && password !== undefined) {
            const credentialId = serverCredentialId.mint();
            for (const old of await listCredentialsOf(tx.db, id))
                await deleteCredential(tx.db, old.id);
            const sealed = ctx.vault.seal(purposeOf(credentialId), credential.password);
            const now = ctx.now();
            await insertCredential(tx.db, { id: credentialId, serverId: id, login: credential.login, ...sealed, createdAt: now, activatedAt: now });
        }
        const changed = Object.keys(given({ ...input, draining }));
        tx.emit(serverUpdated({ serverId: id, changed }));
        return updated;
    }));
}
/** Connects as the change would have it, and returns the login that was let in. */
async function tryWay(ctx, server, { login, password }) {
    const stored = await readCredential(ctx, server);
    const credential = { login: login ?? stored.login, password: password ?? stored.password };
    await ctx.atDatabase(loginOf('candidate', addressOf(server), credential), (database) => requireUsable(ctx, database, { kind: server.kind, expected: server.id }));
    return credential;
}
async function readCredential(ctx, { id }) {
    const found = await ctx.control.write(async (tx) => {
        const row = await findActiveCredential(tx.db, id);
        if (row)
            await noteRead(tx, { id: row.id, uuid: serverCredentialId.toUuid(row.id) }, 'update');
        return row;
    });
    if (!found)
        throw serverUnknown();
    const { id: credentialId, login, ...sealed } = found;
    return { login, password: ctx.vault.open(purposeOf(credentialId), sealed) };
}
//# sourceMappingURL=update.js.map