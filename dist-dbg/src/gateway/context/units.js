/** Units of work: what `ctx.write` and `ctx.control.write` do around a transaction. */
import { invariant } from '../../kernel/assert.js';
import { HOME_SERVER_ID, schemaOf, } from '../../kernel/context.js';
import { recordControlEvents, recordEvents } from '../../modules/audit/public.js';
import { runOnceInControl, runOnceInTenant } from '../../modules/idempotency/public.js';
import { CONTROL, identityOf } from '../../platform/db/identity.js';
import { completeSchema, createPlatformTemplate, createTemplate, dropSchema, recordTable } from '../../platform/db/migrator.js';
import { pipelined } from '../../platform/db/pipelined.js';
import { provisionSchema } from '../../platform/db/prepared-schemas.js';
import { besideUnit } from '../../platform/db/unit.js';
import { insertOutboxEvents } from '../../platform/outbox/outbox.js';
/** Listeners may emit further events, whose listeners may emit again. A longer chain than this is a loop. */
const JOIN_ROUNDS_MAX = 8;
/** Runs the work in one transaction of the tenant; what it emitted is joined, stored and audited before the commit. */
export async function writeTenant(services, { ctx, turn }, work) {
    let events = 0;
    const written = await services.database.write(ctx.tenant, ({ db }) => {
        const run = async () => {
            const { result, told } = await runTenantWork(services, { ctx, db }, work);
            events = told;
            return result;
        };
        return turn === null ? run() : runOnceInTenant(db, turn, ctx.now(), run);
    }, ctx.signal);
    if (events > 0)
        services.bell.ring(ctx.tenant.serverId);
    return written;
}
export async function writeControl(services, { ctx, turn, asTenant }, work) {
    let committed = [];
    const written = await services.database.writeControl(async (open) => {
        const events = [];
        const scheduled = [];
        const tx = {
            ...schemaWork(services, { open: { ...open, kind: 'postgres' }, server: HOME_SERVER_ID, asTenant }),
            db: open.db,
            ctx,
            emit: (event) => void events.push(event),
            schedule: (event, at) => void scheduled.push({ event, at }),
            migrationsDigest: (modules) => services.database.files.digestOfTenant(modules),
            onServer: (id, there) => (id === HOME_SERVER_ID ? there(tx) : besideUnit(() => writeServer(services, id, asTenant, there))),
        };
        const run = async () => {
            const result = await work(tx);
            const told = [...events.map(atOnce), ...scheduled];
            await pipelined(recordControlEvents(tx, events), insertOutboxEvents({ ...tx, tenantId: null }, told));
            committed = events;
            return result;
        };
        return turn === null ? run() : runOnceInControl(open.db, turn, ctx.now(), run);
    }, ctx.signal);
    if (committed.length > 0) {
        await services.onControlEvents(committed);
        services.bell.ring();
    }
    return written;
}
/** One transaction of one server. Nothing that is emitted here is the control plane's: only joined tenants' work emits. */
export function writeServer(services, id, asTenant, work) {
    return services.database.onServer(id).write((open) => work({ ...schemaWork(services, { open, server: id, asTenant }), db: open.db }));
}
/** What a server's own login can do with the schemas of tenants, inside its open transaction. */
function schemaWork(services, { open, server, asTenant }) {
    const { files } = services.database;
    const inTenant = async (tenant, work, options) => {
        invariant(tenant.serverId === server, 'a tenant is joined on the server that it lies on');
        const { result } = await joinAs(open, identityOf(tenant), (db) => runTenantWork(services, { ctx: asTenant(tenant), db, ...options }, work));
        return result;
    };
    return {
        upgrade: (tenant) => completeSchema(open, schemaOf(tenant.id), files.ofTenant(tenant.modules)),
        migrationsOf: (modules) => files.ofTenant(modules),
        createPlatformTemplate: () => createPlatformTemplate(open, files.of('shard')),
        rerecord: (schema, names) => open.script(recordTable(schema, files.named(names))),
        complete: (schema, names) => completeSchema(open, schema, files.named(names)),
        retire: (tenant) => inTenant(tenant, (tenantTx) => retireState(services, tenantTx)),
        drop: (tenant) => dropSchema(open, schemaOf(tenant.id)),
        asTenant: inTenant,
        asOwner: (tenant, work) => {
            invariant(tenant.serverId === server, 'a tenant is joined on the server that it lies on');
            return joinAs(open, { ...identityOf(tenant), role: CONTROL.role }, work);
        },
        script: (sql) => open.script(sql),
        createTemplate: (modules, migrations) => createTemplate(open, files.ofTenant(modules), migrations),
        async provision(tenant, first) {
            await provisionSchema(open, files, tenant);
            const writing = services.modules.flatMap((module) => (isOf(tenant, module) ? (module.provision?.(first) ?? []) : []));
            if (writing.length === 0)
                return;
            await inTenant(tenant, async (tenantTx) => {
                for (const write of writing)
                    await write(tenantTx);
            });
        },
    };
}
async function runTenantWork(services, { ctx, db, toldLater }, work) {
    const emitted = [];
    const recorded = [];
    const scheduled = [];
    const tx = {
        db,
        ctx,
        emit: (event) => void emitted.push(event),
        record: (event) => void recorded.push(event),
        schedule: (event, at) => void scheduled.push({ event, at }),
    };
    const result = await work(tx);
    await joinListeners(services, tx, emitted);
    const told = [...emitted.map(atOnce), ...scheduled];
    if (toldLater && told.length + recorded.length === 0)
        return { result, told: 0 };
    // On their way at once, on one connection: the trail costs no round trip.
    await pipelined(recordEvents(tx, [...emitted, ...recorded]), insertOutboxEvents({ db, ctx, tenantId: ctx.tenant.id }, told));
    return { result, told: told.length };
}
function atOnce(event) {
    return { event, at: null };
}
/** Runs the joining listeners of the modules that the tenant has; what they emit joins the same list. */
async function joinListeners(services, tx, emitted) {
    let joined = 0;
    for (let round = 0; joined < emitted.length; round += 1) {
        invariant(round < JOIN_ROUNDS_MAX, 'joining listeners emit events in a circle');
        const fresh = emitted.slice(joined);
        joined = emitted.length;
        for (const event of fresh)
            for (const listener of joinersOf(services, tx.ctx.tenant, event))
                await listener.run(tx, event);
    }
}
function joinersOf({ modules }, tenant, event) {
    return modules
        .filter((module) => !module.optional || tenant.modules.has(module.name))
        .flatMap((module) => module.listeners)
        .filter((listener) => listener.kind === 'joins' && listener.event === event.name);
}
/** Inside a transaction of the server's login: under the tenant's path, and its role or the owner's, for the time of the work, then back. */
async function joinAs(open, identity, work) {
    await open.become(identity);
    const result = await work(open.db);
    await open.become(CONTROL);
    return result;
}
function isOf(tenant, { optional, name }) {
    return !optional || tenant.modules.has(name);
}
async function retireState({ modules }, tx) {
    for (const module of modules)
        if (module.retire)
            await module.retire(tx);
}
//# sourceMappingURL=units.js.map