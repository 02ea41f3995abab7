import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { orderNotes, orderTimeline } from './tables.js';
export const timelineInventory = [
    describeTable(orderTimeline, {
        neutral: ['kind', 'referenceId', 'label', 'actorKind', 'actorId'],
        audit: { none: 'Says again what the tables say that are watched themselves.' },
    }),
    describeTable(orderNotes, {
        subjects: [{ ids: customerId, column: 'customerId', contact: 'email' }],
        atErasure: 'delete',
        personal: {
            text: { kind: 'text', purpose: 'what is to be known about the order' },
            email: { kind: 'contact', purpose: 'finding what was written about somebody' },
        },
        neutral: ['audience', 'actorKind', 'actorId'],
    }),
];
//# sourceMappingURL=inventory.js.map