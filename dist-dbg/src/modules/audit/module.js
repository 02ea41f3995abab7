/**
 * Audit owns the trails of what was done, the tenants' and the operators': one entry for each event in the transaction of the change that it
 * tells of, the rows that were changed with their values before and after, and the chain that shows tampering.
 * It never decides whether something may be done, and never changes an entry.
 */
import { defineModule } from '../../kernel/module.js';
import { ChainResolver } from './chain/graphql.js';
import { auditEvents } from './events.js';
import { ExportResolver } from './export/graphql.js';
import { auditDownload } from './export/service.js';
import { auditInventory } from './inventory.js';
import { AuditLogResolver } from './log/graphql.js';
import { countEntries } from './recording/queries.js';
import { RetentionResolver } from './retention/graphql.js';
import { auditRules } from './rules.js';
export const audit = defineModule({
    name: 'audit',
    rank: 0,
    permissions: [
        { name: 'audit:read', description: 'See what was done in the tenant, by whom, and what it changed; verify the trail.', roles: [] },
        { name: 'audit:export', description: 'Take the audit trail out as a file.', roles: [] },
        { name: 'audit:manage', description: 'Choose how long the audit trail is kept.', roles: [] },
    ],
    operatorPermissions: [{ name: 'platform-audit:read', description: 'See what operators did; verify their trail.' }],
    resolvers: [AuditLogResolver, ChainResolver, RetentionResolver, ExportResolver],
    downloads: [auditDownload],
    rules: auditRules,
    events: auditEvents,
    inventory: auditInventory,
    measures: [{ of: 'events', count: countEntries }],
});
//# sourceMappingURL=module.js.map