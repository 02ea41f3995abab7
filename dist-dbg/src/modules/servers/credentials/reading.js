/** Who reads a stored credential, and for what, stands in the audit trail. */
import { hostname } from 'node:os';
import { credentialRead } from '../events.js';
import { upsertRead } from './queries.js';
/** Protects the audit trail from pools: what a machine reads for one purpose within this time is one entry. */
const SILENCE_MS = 10 * 60_000;
/** To be called in the transaction that reads it. `uuid` is the credential's. */
export async function noteRead(tx, credential, purpose) {
    const machine = hostname();
    const isDue = await upsertRead(tx.db, { credentialId: credential.uuid, purpose, machine, at: tx.ctx.now() }, SILENCE_MS);
    if (isDue)
        tx.emit(credentialRead({ credentialId: credential.id, purpose, machine }));
}
//# sourceMappingURL=reading.js.map