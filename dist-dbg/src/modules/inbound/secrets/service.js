import { invalidInput } from '../../../kernel/errors.js';
import { tooManySecrets } from '../errors.js';
import { sourceSecretId } from '../ids.js';
import { keyOf, newSecret } from '../schemes/keys.js';
import { insertSecret, listLiveSecrets, updateSecretsEnding } from './queries.js';
/** Each costs a signature for each request. */
const LIVE_MAX = 5;
/** Joins. Null when there is none yet: the sender has to say it first. */
export async function addSecret(tx, { sourceId, scheme, secret: given }) {
    const { ctx } = tx;
    const secret = given ?? newSecret(scheme);
    if (secret === null)
        return null;
    const key = keyOf(scheme, secret);
    if (typeof key === 'string')
        throw invalidInput([{ path: 'input.secret', reason: 'MALFORMED', message: key }]);
    const live = await listLiveSecrets(tx.db, [sourceId], ctx.now());
    if (live.length >= LIVE_MAX)
        throw tooManySecrets();
    const id = sourceSecretId.mint();
    const row = { id, sourceId, ...ctx.vault.seal(purposeOf(ctx, { id, sourceId }), secret), createdAt: ctx.now(), expiresAt: null };
    await insertSecret(tx.db, row);
    return { row, shown: given === null ? secret : null };
}
/** Joins. The former ones end after the overlap, those that end sooner as they would have. */
export async function rotateSecret(tx, wanted) {
    const endsAt = new Date(tx.ctx.now().getTime() + wanted.overlapHours * 3_600_000);
    await updateSecretsEnding(tx.db, wanted.sourceId, endsAt);
    return addSecret(tx, wanted);
}
/** The newest first: it is the one that fits, most of the time. */
export function openSecrets(ctx, rows) {
    return rows.map((row) => ({ id: row.id, secret: ctx.vault.open(purposeOf(ctx, row), row) })).reverse();
}
/** A sealed text that is put into another source's row, or another tenant's, opens nowhere. */
export function purposeOf({ tenant }, { id, sourceId }) {
    return `webhook source secret ${tenant.id} ${sourceId} ${id}`;
}
//# sourceMappingURL=service.js.map