import { deleteOtherKeys, listKeys, lockKeys, updateKeysRetired } from '../../../platform/crypto/key-queries.js';
import { makeSigningKey, signsFrom } from '../../../platform/crypto/signing-keys.js';
import { signingKeyMade, signingKeysRetired, signingKeysRevoked } from '../events.js';
/** How long others may keep the published keys; `/.well-known/jwks.json` says so. */
export const JWKS_SECONDS = 300;
/** Between the making of a key and its first signature: everybody who reads the published keys has read this one by then, twice. */
export const KEY_LEAD_MS = 2 * JWKS_SECONDS * 1_000;
/** Clocks differ, and processes learn of a key a moment apart. */
const MARGIN_MS = 120_000;
const DAY_MS = 86_400_000;
export async function listSigningKeys(ctx) {
    return (await ctx.control.read(listKeys)).map(toState);
}
/** Makes the next key, which signs when everybody knows it. One that is about to is not followed by another. Nobody is signed out. */
export function rotateSigningKeys(ctx, secret) {
    return ctx.control.write(async (tx) => {
        const now = ctx.now();
        await lockKeys(tx.db);
        const [newest] = await listKeys(tx.db);
        if (newest && signsFrom(newest) > now)
            return toState(newest);
        const state = { createdAt: now, signsFrom: new Date(now.getTime() + KEY_LEAD_MS), retiredAt: null };
        const kid = await makeSigningKey(tx.db, secret, { now, signsFrom: state.signsFrom });
        tx.emit(signingKeyMade({ kid, signsFrom: state.signsFrom.toISOString() }));
        return { kid, ...state };
    });
}
/**
 * For a key that somebody else may have: a new one signs at once, and what the others signed is good no more, within two seconds everywhere.
 * Clients refresh their sessions; nobody signs in anew. Documents that the old keys signed cannot be checked any more.
 */
export function replaceSigningKeys(ctx, secret) {
    return ctx.control.write(async (tx) => {
        const now = ctx.now();
        await lockKeys(tx.db);
        const kid = await makeSigningKey(tx.db, secret, { now, signsFrom: now });
        const revoked = await deleteOtherKeys(tx.db, kid);
        tx.emit(signingKeyMade({ kid, signsFrom: now.toISOString() }));
        tx.emit(signingKeysRevoked({ kid, revoked }));
        return { kid, createdAt: now, signsFrom: now, retiredAt: null };
    });
}
/** Makes a key when the newest one is old enough, and retires those whose last token has ended. Run by the worker. */
export async function tendSigningKeys(ctx, { secret, everyDays, accessTokenSeconds }) {
    const now = ctx.now();
    const keys = await ctx.control.read(listKeys);
    const [newest] = keys;
    if (newest && everyDays > 0 && now.getTime() - newest.createdAt.getTime() >= everyDays * DAY_MS)
        await rotateSigningKeys(ctx, secret);
    const over = findOver(keys, now, accessTokenSeconds * 1_000 + MARGIN_MS);
    if (over.length === 0)
        return;
    await ctx.control.write(async (tx) => {
        await updateKeysRetired(tx.db, over, now);
        tx.emit(signingKeysRetired({ kid: newest?.id ?? '', retired: over }));
    });
}
/** Keys that another one has taken over from so long ago that no token of theirs can be good. */
function findOver(keys, now, tokenMs) {
    const successor = keys.findIndex((key) => signsFrom(key).getTime() + tokenMs <= now.getTime());
    if (successor === -1)
        return [];
    return keys
        .slice(successor + 1)
        .filter((key) => key.retiredAt === null)
        .map((key) => key.id);
}
function toState(row) {
    return { kid: row.id, createdAt: row.createdAt, signsFrom: signsFrom(row), retiredAt: row.retiredAt };
}
//# sourceMappingURL=service.js.map