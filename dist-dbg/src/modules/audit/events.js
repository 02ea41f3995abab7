import { z } from 'zod';
import { defineEvent } from '../../kernel/events.js';
export const dataChanged = defineEvent({
    name: 'audit.dataChanged',
    version: 1,
    public: false,
    description: 'Data was changed by a use case that tells no event of its own. Stands in the audit trail alone.',
    subject: 'objectId',
    payload: z.object({ objectId: z.string(), table: z.string() }),
});
export const changedOutside = defineEvent({
    name: 'audit.changedOutside',
    version: 1,
    public: false,
    description: 'Data was changed past the product, by statements of a database login. Added to the audit trail when it is sealed.',
    subject: 'objectId',
    payload: z.object({ objectId: z.string(), table: z.string() }),
});
export const retentionChanged = defineEvent({
    name: 'audit.retentionChanged',
    version: 1,
    public: false,
    description: 'The tenant chose how long to keep its audit trail.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), days: z.int() }),
});
export const trailPruned = defineEvent({
    name: 'audit.trailPruned',
    version: 1,
    public: false,
    description: 'Batches of the audit trail that were older than the tenant keeps them were removed. Stands in the trail alone.',
    subject: 'tenantId',
    payload: z.object({ tenantId: z.string(), rows: z.int(), before: z.iso.datetime() }),
});
const exported = z.object({ trail: z.string(), format: z.string(), filter: z.string() });
export const exportRequested = defineEvent({
    name: 'audit.exportRequested',
    version: 1,
    public: false,
    description: 'Somebody asked for the audit trail as a file. Stands in the trail alone.',
    subject: 'trail',
    payload: exported,
});
export const trailExported = defineEvent({
    name: 'audit.trailExported',
    version: 1,
    public: false,
    description: 'Somebody fetched the audit trail as a file. Stands in the trail alone.',
    subject: 'trail',
    payload: exported,
});
export const auditEvents = [dataChanged, changedOutside, retentionChanged, trailPruned, exportRequested, trailExported];
//# sourceMappingURL=events.js.map