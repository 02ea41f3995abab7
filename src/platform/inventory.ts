import { describeTable } from '../kernel/inventory.js';
import { signingKeys } from './crypto/control.tables.js';
import { preparedSchemas } from './db/control.tables.js';
import { jobs } from './jobs/control.tables.js';
import { deadLetters, deliveries, inbox, outbox, parkedTenants } from './outbox/shard.tables.js';
import { throttles } from './throttle/control.tables.js';

const EVENTS = { none: 'How events are delivered, each of which has an entry in its trail.' };

/** The tables that belong to no module. */
export const platformInventory = [
  describeTable(signingKeys, { neutral: ['id'], secret: ['sealedPrivateKey'] }),
  describeTable(preparedSchemas, { neutral: ['name', 'migrationsDigest'], audit: { none: 'Schemas that belong to nobody yet.' } }),
  describeTable(jobs, { neutral: ['name', 'every', 'lastError'], audit: { none: 'When our own machinery ran.' } }),
  describeTable(throttles, { neutral: ['key'], audit: { none: 'Counts of attempts under keyed digests.' } }),
  describeTable(outbox, { neutral: ['tenantId', 'name', 'subjectId', 'payload', 'requestId', 'traceparent'], audit: EVENTS }),
  describeTable(deliveries, { neutral: ['listener', 'tenantId', 'subjectId', 'lastError'], audit: EVENTS }),
  describeTable(inbox, { neutral: ['listener', 'tenantId'], audit: EVENTS }),
  describeTable(deadLetters, { neutral: ['listener', 'tenantId', 'eventName', 'reason', 'lastError', 'body'], audit: EVENTS }),
  describeTable(parkedTenants, { neutral: ['tenantId', 'reason'], audit: EVENTS }),
];
