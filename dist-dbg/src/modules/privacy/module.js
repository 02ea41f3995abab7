/**
 * Privacy owns what the law gives people whose data a tenant keeps: its export and its erasure, with proof, by what the modules declare of their tables.
 * It never knows what a module's data means, and never erases what a module keeps on a legal ground.
 */
import { defineModule } from '../../kernel/module.js';
import { olderStateListeners } from './erasure/older-state.js';
import { privacyEvents } from './events.js';
import { personalDataDownload } from './export/service.js';
import { PrivacyResolver } from './graphql.js';
import { privacyInventory } from './inventory.js';
import { privacyRules } from './rules.js';
export const privacy = defineModule({
    name: 'privacy',
    rank: 2,
    permissions: [
        { name: 'privacy:read', description: 'See where data of people is kept, and whose was erased.', roles: [] },
        { name: 'privacy:export', description: "Take a person's data out as a file.", roles: [] },
        { name: 'privacy:erase', description: "Erase a person's data for good.", roles: [] },
    ],
    resolvers: [PrivacyResolver],
    rules: privacyRules,
    downloads: [personalDataDownload],
    events: privacyEvents,
    listeners: olderStateListeners,
    inventory: privacyInventory,
});
//# sourceMappingURL=module.js.map