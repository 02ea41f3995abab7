import { describeTable } from '../kernel/inventory.js';
import { signingKeys } from './crypto/control.tables.js';
import { preparedSchemas } from './db/control.tables.js';
import { outbox } from './outbox/shard.tables.js';

/** The tables that belong to no module. */
export const platformInventory = [
  describeTable(signingKeys, { neutral: ['id'], secret: ['sealedPrivateKey'] }),
  describeTable(preparedSchemas, { neutral: ['name', 'migrationsDigest'], audit: { none: 'Schemas that belong to nobody yet.' } }),
  describeTable(outbox, {
    neutral: ['tenantId', 'name', 'subjectId', 'payload', 'requestId'],
    audit: { none: 'Each row is an event, which has an entry in its tenant’s trail.' },
  }),
];
