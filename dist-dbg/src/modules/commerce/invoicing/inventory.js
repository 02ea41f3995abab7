import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { invoices } from './tables.js';
export const invoicingInventory = [
    describeTable(invoices, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        // GDPR, article 17, paragraph 3, point b.
        atErasure: { keep: 'The law has invoices kept as they were issued, for six to ten years in most countries.' },
        personal: { content: { kind: 'contact', purpose: 'saying who was billed for what, as the law has it' } },
        neutral: ['kind', 'number', 'currencyCode'],
        // The row is never changed, so it tells itself; the trail need not keep another copy of whom it was for.
        audit: { omit: ['content'] },
    }),
];
//# sourceMappingURL=inventory.js.map