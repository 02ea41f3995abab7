/**
 * Moves owns the way of a tenant from one database server to another: its copy, the moment of the switch, and the source that is kept for a while.
 * It never decides who should lie where, and never reads what the rows mean.
 */
import { defineModule } from '../../kernel/module.js';
import { MoveResolver } from './asking/graphql.js';
import { moveEvents } from './events.js';
import { movesInventory } from './inventory.js';
import { moveListeners } from './listeners.js';
import { moveRules } from './rules.js';
export const moves = defineModule({
    name: 'moves',
    rank: 0,
    operatorPermissions: [
        { name: 'moves:read', description: 'See which moves of tenants between database servers there are.' },
        { name: 'tenants:move', description: 'Move tenants to other database servers, confirm that, cancel it and take it back.' },
    ],
    resolvers: [MoveResolver],
    rules: moveRules,
    events: moveEvents,
    listeners: moveListeners,
    inventory: movesInventory,
});
//# sourceMappingURL=module.js.map