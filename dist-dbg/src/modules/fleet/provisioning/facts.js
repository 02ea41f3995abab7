/** What is true of a tenant before anything is compared: read once, so that what is compared is one state. */
import { schemaOf } from '../../../kernel/context.js';
import { digestOf, inFileOrder } from '../../../platform/db/migrations.js';
import { findPresence } from '../../../platform/db/presence.js';
import { findTenantById, tenantNotFound } from '../../tenancy/public.js';
import { buildTemplate, templateOf } from '../drift/template.js';
import { readPlatformTemplate } from './platform.js';
import { hasRecord } from './queries.js';
export async function readFacts(ctx, id) {
    const tenant = await ctx.control.read((db) => findTenantById(db, id));
    if (!tenant)
        throw tenantNotFound();
    const schema = schemaOf(id);
    const files = ctx.control.migrationsOf(tenant.modules);
    const wanted = files.filter((file) => file.kind === 'expand');
    const registered = [files, wanted].find((candidate) => digestOfNames(candidate) === tenant.migrationsDigest) ?? null;
    return ctx.onServer(tenant.serverId).read(async (db) => {
        const { schema: isThere } = await findPresence(db, schema);
        return { tenant, schema, isThere, isRecorded: await hasRecord(db, schema), wanted, registered };
    });
}
/** By the schema's own record; by the registry where the record is lost. */
export async function readExpected(ctx, { tenant, isRecorded, registered }) {
    const { serverId } = tenant;
    const modules = [...tenant.modules].sort();
    const template = isRecorded ? await templateOf(ctx, tenant) : registered && (await buildTemplate(ctx, serverId, { modules, applied: registered }));
    return { template, platform: await readPlatformTemplate(ctx, serverId) };
}
export function digestOfNames(names) {
    return digestOf(inFileOrder(names));
}
//# sourceMappingURL=facts.js.map