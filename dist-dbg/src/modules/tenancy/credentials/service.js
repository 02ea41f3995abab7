import { mintPassword } from '../../../platform/crypto/scram.js';
import { credentialNotFound, credentialRevoked, tenantCredentialsFull, tenantNotFound } from '../errors.js';
import { credentialEnded, credentialIssued, credentialRevealed, credentialRotated } from '../events.js';
import { lockTenant } from '../lifecycle/queries.js';
import { tenantCredentialId } from './ids.js';
import { apply } from './logins.js';
import { countCredentials, findPending, insertCredential, listCredentials, lockCredential, updateCredential } from './queries.js';
import { purposeOf } from './secrets.js';
/** Protects the server, on which each is a role; a tenant needs one per report tool, and another one while it is rotated. */
const CREDENTIALS_MAX = 10;
const MINUTE_MS = 60_000;
/** A login of the tenant's own. It is there when this returns, or a moment later when its server cannot be reached. */
export async function issueCredential(ctx, { tenantId, name }) {
    const credential = await ctx.control.write(async (tx) => {
        const made = await insertNew(tx, tenantId, name);
        tx.emit(credentialIssued({ tenantId, credentialId: made.id, name }));
        return made;
    });
    return applied(ctx, credential);
}
/** Another login for the same purpose; the one before works on for the time of overlap, so that a report tool can be switched in peace. */
export async function rotateCredential(ctx, { id, overlapMinutes }) {
    const credential = await ctx.control.write(async (tx) => {
        const old = await getLocked(tx, id);
        const made = await insertNew(tx, old.tenantId, old.name);
        const expiresAt = new Date(ctx.now().getTime() + overlapMinutes * MINUTE_MS);
        await updateCredential(tx.db, id, { expiresAt });
        tx.emit(credentialRotated({ tenantId: old.tenantId, credentialId: made.id, formerId: id, formerEndsAt: expiresAt.toISOString() }));
        return made;
    });
    return applied(ctx, credential);
}
/** Ends the login and its open connections. */
export async function revokeCredential(ctx, id) {
    const revoked = await ctx.control.write(async (tx) => {
        const { tenantId } = await getLocked(tx, id);
        tx.emit(credentialEnded({ tenantId, credentialId: id }));
        return updateCredential(tx.db, id, { revokedAt: ctx.now() });
    });
    if (!revoked)
        throw credentialNotFound();
    await applyNow(ctx, id);
    return revoked;
}
/** Decrypts the password, which the audit trail tells each time. */
export function revealCredential(ctx, id) {
    return ctx.control.write(async (tx) => {
        const credential = await getLocked(tx, id);
        tx.emit(credentialRevealed({ tenantId: credential.tenantId, credentialId: id }));
        return { credential, password: openPassword(ctx, credential) };
    });
}
export function credentialsOf(ctx, tenantId) {
    return ctx.control.read((db) => listCredentials(db, tenantId, CREDENTIALS_MAX));
}
async function insertNew(tx, tenantId, name) {
    const tenant = await lockTenant(tx.db, tenantId);
    if (!tenant || tenant.terminatesAt !== null)
        throw tenantNotFound();
    if ((await countCredentials(tx.db, tenantId)) >= CREDENTIALS_MAX)
        throw tenantCredentialsFull();
    const id = tenantCredentialId.mint();
    return insertCredential(tx.db, { id, tenantId, name, ...tx.ctx.vault.seal(purposeOf(id), mintPassword()), createdAt: tx.ctx.now() });
}
async function getLocked(tx, id) {
    const credential = await lockCredential(tx.db, id);
    if (!credential)
        throw credentialNotFound();
    if (credential.revokedAt !== null)
        throw credentialRevoked();
    return credential;
}
async function applied(ctx, credential) {
    await applyNow(ctx, credential.id);
    return { credential, password: openPassword(ctx, credential) };
}
/** A server that cannot be reached at this moment is told by the worker. */
async function applyNow(ctx, id) {
    const pending = await ctx.control.read((db) => findPending(db, id, ctx.now()));
    if (!pending)
        return;
    await apply(ctx, pending).catch((error) => ctx.log.warn('the login of a tenant is left to the worker', { tenant: pending.tenant.slug, error }));
}
function openPassword(ctx, { id, keyId, wrappedKey, ciphertext }) {
    return ctx.vault.open(purposeOf(id), { keyId, wrappedKey, ciphertext });
}
//# sourceMappingURL=service.js.map