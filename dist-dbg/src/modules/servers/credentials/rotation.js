/**
 * A server's login gets another password without a request that fails. The new one is stored first and announced, so that every process knows
 * both; then it is set on the server, tried, and activated. A connection that is opened with the other one of the two meanwhile is
 * refused and opened again. Whatever interrupts this, the next look finds out which of the two holds and goes on.
 */
import { sql } from 'drizzle-orm';
import { mintPassword, scramVerifier } from '../../../platform/crypto/scram.js';
import { isLoginRefused, serverUnknown } from '../../../platform/db/errors.js';
import { quote } from '../../../platform/db/quote.js';
import { openLogins, purposeOf } from '../directory.js';
import { rotationOpen, serverIsHome } from '../errors.js';
import { credentialsRotated, credentialsRotationRequested } from '../events.js';
import { serverCredentialId } from '../ids.js';
import { findActiveCredential, findServer } from '../queries.js';
import { deleteCredential, insertCredential, listCandidates, listCredentialsOf, updateActivated, updateProblem, } from './queries.js';
import { noteRead } from './reading.js';
/** Between the storing of a new password and its setting: twice the time within which every process looks at the registry. */
const ANNOUNCE_MS = 2_000;
/** One process at a time goes on with rotations. The number is arbitrary and must stay. */
const ROTATION_LOCK = 7_237_241_004;
const PROBLEM_LENGTH_MAX = 500;
/** Leaves a new password that a worker sets within a few seconds. */
export function requestRotation(ctx, id) {
    const password = mintPassword();
    return ctx.control.write(async (tx) => {
        const server = await findServer(tx.db, id);
        if (!server)
            throw serverUnknown();
        const active = await findActiveCredential(tx.db, id);
        if (!active)
            throw serverIsHome();
        const credentialId = serverCredentialId.mint();
        const sealed = ctx.vault.seal(purposeOf(credentialId), password);
        const row = { id: credentialId, serverId: id, login: active.login, ...sealed, createdAt: ctx.now() };
        if (!(await insertCredential(tx.db, row)))
            throw rotationOpen();
        tx.emit(credentialsRotationRequested({ serverId: id, credentialId }));
        return server;
    });
}
/** Goes on with what was asked for long enough ago. Returns how many rotations were completed. */
export async function continueRotations(ctx, database) {
    const before = ctx.now().getTime() - ANNOUNCE_MS;
    const due = (await ctx.control.read(listCandidates)).filter((candidate) => candidate.createdAt.getTime() <= before);
    if (due.length === 0)
        return 0;
    const holder = database.openMigrationLane();
    try {
        if (!(await holder.hold(ROTATION_LOCK)))
            return 0;
        let completed = 0;
        for (const candidate of due)
            if (await rotate(ctx, candidate))
                completed += 1;
        return completed;
    }
    finally {
        await holder.close();
    }
}
/** A server that cannot be reached, or refuses both passwords, is tried again with the next look; operators see why. */
async function rotate(ctx, candidate) {
    try {
        await setOnServer(ctx, candidate);
    }
    catch (error) {
        const problem = (error instanceof Error ? error.message : String(error)).slice(0, PROBLEM_LENGTH_MAX);
        ctx.log.warn('the credentials of a server could not be rotated yet', { server: candidate.serverId, error });
        await ctx.control.write((tx) => updateProblem(tx.db, candidate.id, problem));
        return false;
    }
    return activate(ctx, candidate);
}
async function setOnServer(ctx, candidate) {
    const { next, present, credential } = await openBoth(ctx, candidate);
    // Interrupted between setting and activating: it is set already.
    if (await letsIn(ctx, next))
        return;
    // Past any pooler, which would go on with the password that it knows.
    const way = { url: present.directUrl, directUrl: present.directUrl };
    await ctx.atDatabase(way, (database) => database.script(`alter role current_user password ${quote(scramVerifier(credential.password))}`));
    if (!(await letsIn(ctx, next)))
        throw new Error('The server took the new password and refuses it: is the login managed elsewhere?');
}
async function letsIn(ctx, { url, directUrl }) {
    try {
        await ctx.atDatabase({ url, directUrl }, (database) => database.read((db) => db.execute(sql `select 1`)));
        return true;
    }
    catch (error) {
        if (isLoginRefused(error))
            return false;
        throw error;
    }
}
async function openBoth(ctx, { id, serverId }) {
    const { server, rows } = await ctx.control.write(async (tx) => {
        const found = await findServer(tx.db, serverId);
        if (!found)
            throw serverUnknown();
        const credentials = await listCredentialsOf(tx.db, serverId);
        for (const row of credentials)
            await noteRead(tx, { id: row.id, uuid: serverCredentialId.toUuid(row.id) }, 'rotation');
        return { server: found, rows: credentials };
    });
    const logins = openLogins(ctx.vault, server, rows);
    const [present] = logins;
    const next = logins.find((login) => login.id === id);
    const row = rows.find((one) => one.id === id);
    if (!next || !row)
        throw new Error('The rotation was completed by another process.');
    const { login, ...sealed } = row;
    return { next, present, credential: { login, password: ctx.vault.open(purposeOf(id), sealed) } };
}
/** From here on the new one counts, and the one before is gone. */
function activate(ctx, { id, serverId }) {
    return ctx.control.write(async (tx) => {
        const old = await findActiveCredential(tx.db, serverId);
        if (old)
            await deleteCredential(tx.db, old.id);
        if (!(await updateActivated(tx.db, id, ctx.now())))
            throw new Error('The rotation was completed by another process.');
        tx.emit(credentialsRotated({ serverId, credentialId: id }));
        return true;
    });
}
//# sourceMappingURL=rotation.js.map