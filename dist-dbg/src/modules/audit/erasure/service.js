/** Takes a person's data, or a tenant's, out of a trail without breaking its chain: values and salts go, the digests that were chained stay. */
import { randomUUID } from 'node:crypto';
import { tenantId } from '../../../kernel/context.js';
import { rowKeyOf, tablesOfTenants } from '../catalogue.js';
import { rangesOf, writeRanges } from '../chain/ranges.js';
import { controlTrail, nameOfTrail, ownTenantTrail } from '../trail.js';
import { blankAddresses, blankChanges, blankDetails, insertErasure, listUsersWhoActed } from './queries.js';
/** Shorter texts stand in what has nothing to do with the person. */
const TEXT_LENGTH_MIN = 5;
/** From the tenant's own trail, in a transaction of its server. */
export function eraseFromTenantTrail(tx, { tenant, signer }, erase) {
    return ownTenantTrail(tx, tenant, (open) => eraseFrom(open, { name: nameOfTrail(tenant), signer }, erase));
}
/** From the operators' trail. */
export function eraseFromControlTrail(tx, erase) {
    return eraseFrom(openControl(tx), { name: nameOfTrail(null), signer: tx.ctx }, erase);
}
function openControl({ db }) {
    return { db, tables: controlTrail };
}
async function eraseFrom(open, { name, signer }, { objectIds, actorIds, owned, texts }) {
    const sought = texts.filter((text) => text.length >= TEXT_LENGTH_MIN).map((text) => JSON.stringify(text.toLowerCase()).slice(1, -1));
    const rowKeys = objectIds.flatMap((id) => rowKeyOf(id) ?? []);
    const details = await blankDetails(open, { ids: objectIds, texts: sought });
    const addresses = await blankAddresses(open, actorIds);
    const changes = await blankChanges(open, { rowKeys, owned, texts: sought });
    if (details.length + addresses.length + changes.length > 0) {
        const [ofDetails, ofAddresses, ofChanges] = [details, addresses, changes].map((numbers) => writeRanges(rangesOf(numbers)));
        const erasure = {
            ...{ id: randomUUID(), erasedAt: signer.now() },
            ...{ details: ofDetails ?? '{}', addresses: ofAddresses ?? '{}', changes: ofChanges ?? '{}' },
        };
        await insertErasure(open, { ...erasure, mac: erasureMac(signer.tokens, name, erasure) });
    }
    return { details: details.length, addresses: addresses.length, changes: changes.length };
}
/** What the operators' trail tells of a tenant, and from where its users asked for that. */
export async function eraseTenantFromTrail(tx, id) {
    const actorIds = await listUsersWhoActed(openControl(tx), id);
    const owned = tablesOfTenants().map((tableName) => ({ tableName, column: 'tenant_id', value: tenantId.toUuid(id) }));
    return eraseFromControlTrail(tx, { objectIds: [id], actorIds, owned, texts: [] });
}
/** Only the installation can make it. */
export function erasureMac(tokens, trail, { id, erasedAt, details, addresses, changes }) {
    return tokens.keyedDigest('audit erasure', JSON.stringify([trail, id, erasedAt.toISOString(), details, addresses, changes]));
}
//# sourceMappingURL=service.js.map