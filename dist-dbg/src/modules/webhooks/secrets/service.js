import { tooManySecrets } from '../errors.js';
import { webhookSecretId } from '../ids.js';
import { insertSecret, listLiveSecrets, updateSecretsEnding } from './queries.js';
import { makeSecret } from './signing.js';
/** Each costs a signature in each request, and 89 or 93 bytes of a header. */
const LIVE_MAX = 5;
/** Joins. What is shown is the secret that the receiver needs too, or the public key of a pair; nobody sees a private key. */
export async function addSecret(tx, { endpointId, kind }) {
    const { ctx } = tx;
    const live = (await listLiveSecrets(tx.db, [endpointId], ctx.now())).filter((one) => one.kind === kind);
    if (live.length >= LIVE_MAX)
        throw tooManySecrets();
    const { secret, publicKey } = makeSecret(kind);
    const sealed = ctx.secrets.seal(purposeOf(ctx, endpointId), secret);
    const row = { id: webhookSecretId.mint(), endpointId, kind, sealed, publicKey, createdAt: ctx.now(), expiresAt: null };
    await insertSecret(tx.db, row);
    return { row, shown: publicKey ?? secret };
}
/** Joins. The former ones of this kind end after the overlap, those that end sooner as they would have. */
export async function rotateSecret(tx, { endpointId, kind, overlapHours }) {
    const endsAt = new Date(tx.ctx.now().getTime() + overlapHours * 3_600_000);
    await updateSecretsEnding(tx.db, { endpointId, kind, at: endsAt });
    return addSecret(tx, { endpointId, kind });
}
/** What requests of the endpoint are signed with at the moment. */
export async function listSigningSecrets(db, ctx, endpointId) {
    const live = await listLiveSecrets(db, [endpointId], ctx.now());
    // The newest first: most receivers look no further.
    return live.reverse().map(({ kind, sealed }) => ({ kind, secret: ctx.secrets.open(purposeOf(ctx, endpointId), sealed) }));
}
/** A sealed text that is put into another endpoint's row, or another tenant's, opens nowhere. */
function purposeOf({ tenant }, endpointId) {
    return `webhook secret ${tenant.id} ${endpointId}`;
}
//# sourceMappingURL=service.js.map