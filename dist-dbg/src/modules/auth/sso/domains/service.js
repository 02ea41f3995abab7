import { violatesUnique } from '../../../../platform/db/errors.js';
import { findTenantById } from '../../../tenancy/public.js';
import { listConnections } from '../connections/queries.js';
import { domainAdded, domainNotFound, domainTaken, domainUnproved, domainUsed, nameServersSilent, tooManyDomains } from '../errors.js';
import { ssoDomainAdded, ssoDomainRemoved, ssoDomainVerified } from '../events.js';
import { DOMAINS_MAX, deleteDomain, findDomain, insertDomain, listDomains, updateDomainVerified } from './queries.js';
/** Protects name servers that are not ours from whoever has a button to press. */
const CHECKS_OF_TENANT = { name: 'sso-domain-checks-of-tenant', burst: 30, everyMs: 10_000 };
export async function listSsoDomains(ctx) {
    const rows = await ctx.control.read((db) => listDomains(db, ctx.tenant.id));
    return rows.map((row) => seen(ctx, row));
}
/** Nothing follows from it but the record to publish: others may say the same, until one proves it. */
export async function addSsoDomain(ctx, domain) {
    const tenantId = ctx.tenant.id;
    const added = await ctx.control.write(async (tx) => {
        if ((await listDomains(tx.db, tenantId)).length >= DOMAINS_MAX)
            throw tooManyDomains();
        const row = await insertDomain(tx.db, { tenantId, domain, createdAt: ctx.now() });
        if (!row)
            throw domainAdded();
        await tell(tx, tenantId, (inTenant) => inTenant.emit(ssoDomainAdded({ domain })));
        return row;
    });
    return seen(ctx, added);
}
export async function verifySsoDomain(ctx, domain) {
    const tenantId = ctx.tenant.id;
    await ctx.throttle.take([CHECKS_OF_TENANT, tenantId]);
    const known = await ctx.control.read((db) => findDomain(db, { tenantId, domain }));
    if (!known)
        throw domainNotFound();
    const isThere = await hasRecord(ctx, known);
    if (isThere === null)
        throw nameServersSilent();
    if (!isThere)
        throw domainUnproved();
    const verified = await ctx.control
        .write(async (tx) => {
        const row = await updateDomainVerified(tx.db, { tenantId, domain }, ctx.now());
        if (!row)
            throw domainNotFound();
        await tell(tx, tenantId, (inTenant) => inTenant.emit(ssoDomainVerified({ domain })));
        return row;
    })
        .catch((error) => {
        throw violatesUnique(error, 'sso_domains_owner') ? Object.assign(domainTaken(), { cause: error }) : error;
    });
    return seen(ctx, verified);
}
export async function removeSsoDomain(ctx, domain) {
    await ctx.control.write(async (tx) => {
        if (!(await deleteDomain(tx.db, { tenantId: ctx.tenant.id, domain })))
            throw domainNotFound();
        await tell(tx, ctx.tenant.id, async (inTenant) => {
            if ((await listConnections(inTenant.db)).some((connection) => connection.emailDomains.includes(domain)))
                throw domainUsed();
            inTenant.emit(ssoDomainRemoved({ domain }));
        });
    });
    return true;
}
/** Null when the name servers do not answer: that proves nothing, in either way. */
export async function hasRecord(ctx, row) {
    const records = await ctx.outbound.textRecordsOf(recordNameOf(row.domain));
    return records === null ? null : records.some((record) => record.trim() === recordValueOf(ctx, row));
}
function seen(ctx, row) {
    return { ...row, recordName: recordNameOf(row.domain), recordValue: recordValueOf(ctx, row) };
}
function recordNameOf(domain) {
    return `_serai.${domain}`;
}
/** Derived, so that nothing need be kept: of this tenant and this domain alone. */
function recordValueOf(ctx, { tenantId, domain }) {
    return `serai-domain=${ctx.secrets.digest('proof of an e-mail domain', `${tenantId} ${domain}`)}`;
}
/** In the tenant's schema, on whichever server that lies by now. False when there is no such tenant any more. */
export async function tell(tx, id, work) {
    const tenant = await findTenantById(tx.db, id);
    if (!tenant)
        return false;
    await tx.onServer(tenant.serverId, (there) => there.asTenant(tenant, async (inTenant) => work(inTenant)));
    return true;
}
//# sourceMappingURL=service.js.map