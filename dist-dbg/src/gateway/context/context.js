import DataLoader from 'dataloader';
import { ANONYMOUS, schemaOf, } from '../../kernel/context.js';
import { FieldTurns } from '../../modules/idempotency/public.js';
import { tenantRequired } from '../../modules/tenancy/public.js';
import { tenantUnavailable } from '../../platform/db/errors.js';
import { findPresence, mayBeAbsence } from '../../platform/db/presence.js';
import { withFields } from '../../platform/telemetry/log.js';
import { writeControl, writeServer, writeTenant } from './units.js';
/** The rows that one statement of a loader asks for at most; more keys are several statements. */
const LOADER_BATCH_MAX = 500;
/** The context of one request or job: everything that its resolvers and services may reach. */
export function createContext(services, origin) {
    return new RequestContext(services, origin);
}
/** Work that no client asked for: the seed, the command line, a job. */
export function createSystemContext(services, name, tenant = null) {
    const requestId = `${name}-${services.clock.now().getTime().toString(36)}`;
    return createContext(services, { requestId, tenant, actor: { ...ANONYMOUS, kind: 'system', name }, address: null, userAgent: null });
}
/** A class, since libraries on the way copy the context: its getter and methods are inherited and survive that. */
class RequestContext {
    services;
    origin;
    turns;
    requestId;
    traceparent;
    actor;
    address;
    userAgent;
    languages;
    tenantOrNull;
    signal;
    log;
    tokens;
    secrets;
    mail;
    throttle;
    outbound;
    selections;
    installation;
    control;
    vault;
    effect;
    /** They live as long as the request, so that nothing of one tenant or user reaches another. */
    loaders = new Map();
    constructor(services, origin, turns = null) {
        this.services = services;
        this.origin = origin;
        this.turns = turns;
        this.requestId = origin.requestId;
        this.traceparent = origin.traceparent ?? null;
        this.actor = origin.actor;
        this.address = origin.address;
        this.userAgent = origin.userAgent;
        this.languages = origin.languages ?? [];
        this.tenantOrNull = origin.tenant;
        this.signal = origin.signal ?? null;
        this.effect = origin.effect ?? null;
        this.tokens = services.tokens;
        this.vault = services.vault;
        this.secrets = services.secrets;
        this.mail = services.mail;
        this.throttle = services.throttle;
        this.outbound = services.outbound;
        this.selections = services.selections;
        this.installation = services.installation;
        this.log = withFields(services.log, { requestId: origin.requestId, ...(origin.tenant ? { tenant: origin.tenant.slug } : {}) });
        this.control = {
            read: (work) => services.database.readControl(work, this.signal),
            write: async (work) => {
                const result = await this.once(work, (whole) => writeControl(services, { ctx: this, turn: this.nextTurn(), asTenant: this.asTenant }, whole));
                this.loaders.clear();
                return result;
            },
            load: (loader, key) => this.loadWith(loader, key, (work) => services.database.readControl(work, this.signal)),
            migrationsOf: (modules) => services.database.files.ofTenant(modules),
        };
    }
    /** The same request, on behalf of one tenant. */
    asTenant = (tenant) => createContext(this.services, { ...this.origin, tenant });
    get tenant() {
        if (this.tenantOrNull === null)
            throw tenantRequired();
        return this.tenantOrNull;
    }
    get isKeyed() {
        return this.origin.keyed != null;
    }
    ofField(place) {
        return this.origin.keyed ? new RequestContext(this.services, this.origin, new FieldTurns(this.origin.keyed, place)) : this;
    }
    now() {
        return this.services.clock.now();
    }
    async read(work) {
        return this.services.database.read(this.tenant, work, this.signal).catch((error) => this.explain(error));
    }
    async write(work) {
        const result = await this.once(work, (whole) => writeTenant(this.services, { ctx: this, turn: this.nextTurn() }, whole)).catch((error) => this.explain(error));
        // What was read before may not be so any more.
        this.loaders.clear();
        return result;
    }
    onServer(id) {
        const { database } = this.services;
        return {
            read: (work) => database.onServer(id).read(work, this.signal),
            watch: (work) => database.onServer(id).watch(work),
            write: (work) => writeServer(this.services, id, this.asTenant, work),
            runAlone: (statement) => database.onServer(id).runAlone(statement),
        };
    }
    serversDown() {
        return this.services.database.serversDown();
    }
    async atDatabase(way, work) {
        const database = this.services.database.openAt(way);
        try {
            return await work({
                read: (reading) => database.readControl(reading),
                script: (statements) => database.writeControl((open) => open.script(statements)),
                prepare: (id) => database.prepareAs(id),
            });
        }
        finally {
            await database.close();
        }
    }
    load(loader, key) {
        return this.loadWith(loader, key, (work) => this.read(work));
    }
    hear(interest) {
        return this.services.live.open(this.tenant, interest);
    }
    /** A tenant whose schema was dropped is told apart from a statement that is wrong, which costs a look only when one has failed. */
    async explain(error) {
        if (!mayBeAbsence(error))
            throw error;
        const { usable } = await this.onServer(this.tenant.serverId).read((db) => findPresence(db, schemaOf(this.tenant.id)));
        throw usable ? error : Object.assign(tenantUnavailable(), { cause: error });
    }
    async loadWith(loader, key, read) {
        const known = this.loaders.get(loader) ?? batch(loader, read);
        this.loaders.set(loader, known);
        return (await known.load(key));
    }
    nextTurn() {
        return this.turns?.next() ?? null;
    }
    once(work, open) {
        return this.effect ? this.effect.write(work, open) : open(work);
    }
}
function batch(loader, read) {
    return new DataLoader(async (keys) => {
        const found = await read((db) => loader.load(db, keys));
        return keys.map((key) => found.get(loader.keyOf(key)) ?? null);
    }, { cacheKeyFn: loader.keyOf, maxBatchSize: LOADER_BATCH_MAX });
}
//# sourceMappingURL=context.js.map