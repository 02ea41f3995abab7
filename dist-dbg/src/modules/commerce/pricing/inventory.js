import { describeTable } from '../../../kernel/inventory.js';
import { customerId } from '../ids.js';
import { giftCardEntries, giftCards } from './giftcards/tables.js';
import { priceLists, prices } from './lists/tables.js';
import { coupons, promotionCustomerUsages, promotionRedemptions, promotionUsages, promotions } from './promotions/tables.js';
import { customerTaxStatuses, productTaxCategories, taxCategories, taxRates, taxZones, variantTaxCategories } from './tax/tables.js';
const COUNTED = { none: 'Counts uses; each use is a row of promotion_redemptions.' };
export const pricingInventory = [
    describeTable(priceLists, { neutral: ['name', 'currencyCode'] }),
    describeTable(prices, {}),
    describeTable(taxCategories, { neutral: ['code', 'name'] }),
    describeTable(productTaxCategories, {}),
    describeTable(variantTaxCategories, {}),
    describeTable(taxZones, { neutral: ['name', 'areas'] }),
    describeTable(taxRates, { neutral: ['name'] }),
    describeTable(customerTaxStatuses, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        atErasure: 'delete',
        personal: {
            vatId: { kind: 'text', purpose: 'charging the right tax' },
            exemption: { kind: 'text', purpose: 'charging no tax, and proving why' },
        },
    }),
    describeTable(promotions, { neutral: ['name', 'currencyCode', 'action', 'conditions', 'stacking', 'combinationGroup'] }),
    describeTable(promotionUsages, { audit: COUNTED }),
    describeTable(promotionCustomerUsages, { subjects: [{ ids: customerId, column: 'customerId' }], atErasure: 'delete', audit: COUNTED }),
    describeTable(coupons, { neutral: ['code'], audit: { omit: ['used'] } }),
    describeTable(promotionRedemptions, {
        subjects: [{ ids: customerId, column: 'customerId' }],
        atErasure: { keep: 'The books refer to it; the customer that it names is anonymous by then.' },
        neutral: ['reference', 'currencyCode'],
    }),
    describeTable(giftCards, { secret: ['digest'], neutral: ['lastFour', 'currencyCode'] }),
    describeTable(giftCardEntries, { neutral: ['kind', 'reference', 'refundOf'] }),
];
//# sourceMappingURL=inventory.js.map