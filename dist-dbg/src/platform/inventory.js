import { describeTable } from '../kernel/inventory.js';
import { signingKeys } from './crypto/control.tables.js';
import { preparedSchemasOfBefore } from './db/control.tables.js';
import { departures, ownServer, preparedSchemas, provisionings } from './db/shard.tables.js';
import { jobs } from './jobs/control.tables.js';
import { liveAudiences, liveEvents } from './live/shard.tables.js';
import { deadLetters, deliveries, idleListeners, inbox, outbox, parkedTenants } from './outbox/shard.tables.js';
import { throttles } from './throttle/control.tables.js';
const EVENTS = { none: 'How events are delivered, each of which has an entry in its trail.' };
const PREPARED = { neutral: ['name', 'migrationsDigest'], audit: { none: 'Schemas that belong to nobody yet.' } };
/** The tables that belong to no module. */
export const platformInventory = [
    describeTable(signingKeys, { neutral: ['id'], secret: ['sealedPrivateKey'] }),
    describeTable(preparedSchemas, PREPARED),
    describeTable(preparedSchemasOfBefore, PREPARED),
    describeTable(provisionings, { audit: { none: 'Decides between two processes; what becomes of a tenant is told by its row.' } }),
    describeTable(departures, {
        neutral: ['tenantId'],
        audit: { none: 'Keeps late comers from a server that a tenant has left; its move is told by events.' },
    }),
    describeTable(ownServer, { audit: { none: 'Names the server; written once, when it becomes one of ours.' } }),
    describeTable(jobs, { neutral: ['name', 'every', 'lastError'], audit: { none: 'When our own machinery ran.' } }),
    describeTable(throttles, { neutral: ['key'], audit: { none: 'Counts of attempts under keyed digests.' } }),
    describeTable(outbox, { neutral: ['tenantId', 'name', 'subjectId', 'payload', 'requestId', 'traceparent'], audit: EVENTS }),
    describeTable(deliveries, { neutral: ['listener', 'tenantId', 'subjectId', 'lastError'], audit: EVENTS }),
    describeTable(inbox, { neutral: ['listener', 'tenantId'], audit: EVENTS }),
    describeTable(idleListeners, { neutral: ['listener', 'tenantId'], audit: EVENTS }),
    describeTable(liveAudiences, { neutral: ['tenantId'], audit: EVENTS }),
    describeTable(liveEvents, { neutral: ['tenantId', 'name', 'subjectId', 'payload'], audit: EVENTS }),
    describeTable(deadLetters, { neutral: ['listener', 'tenantId', 'eventName', 'reason', 'lastError', 'body'], audit: EVENTS }),
    describeTable(parkedTenants, { neutral: ['tenantId', 'reason'], audit: EVENTS }),
];
//# sourceMappingURL=inventory.js.map