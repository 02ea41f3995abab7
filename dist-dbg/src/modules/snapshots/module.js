/**
 * Snapshots owns copies of tenants outside their schemas: snapshots in files, and states that were brought back from them beside the live one.
 * It never reads what the rows mean, and never copies anything from one tenant to another.
 */
import { defineModule } from '../../kernel/module.js';
import { snapshotEvents } from './events.js';
import { snapshotsInventory } from './inventory.js';
import { RestoringResolver } from './restoring/graphql.js';
import { snapshotRules } from './rules.js';
import { ProvisionSnapshotResolver, TakingResolver } from './taking/graphql.js';
export const snapshots = defineModule({
    name: 'snapshots',
    rank: 0,
    operatorPermissions: [
        { name: 'snapshots:read', description: 'See which snapshots and restores of tenants there are.' },
        { name: 'snapshots:take', description: 'Take snapshots of tenants.' },
        { name: 'snapshots:delete', description: 'Delete snapshots of tenants.' },
        {
            name: 'tenants:restore',
            description: 'Bring a state of a tenant back beside the live one, compare the two, swap them, undo that, and discard.',
        },
    ],
    resolvers: [TakingResolver, RestoringResolver, ProvisionSnapshotResolver],
    rules: snapshotRules,
    events: snapshotEvents,
    inventory: snapshotsInventory,
});
//# sourceMappingURL=module.js.map