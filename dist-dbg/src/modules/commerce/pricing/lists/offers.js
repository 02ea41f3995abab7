/** What the lists in force offer for variants: one statement, however many variants and lists there are. */
import { sql } from 'drizzle-orm';
import { customerGroupId, variantId } from '../../ids.js';
import { priceLists, prices } from './tables.js';
/** The offers for each place of what was asked: of each list the tier that the quantity reaches. */
export async function listOffers(db, asked) {
    const records = asked.map(({ variantId: id, currencyCode, quantity, groupIds, at }, ordinal) => ({
        ...{ ordinal, variant_id: variantId.toUuid(id), currency_code: currencyCode, quantity },
        ...{ group_ids: groupIds.map(customerGroupId.toUuid), at: at.toISOString() },
    }));
    const rows = await db
        .selectDistinctOn([sql `asked.ordinal`, priceLists.id], {
        ordinal: sql `asked.ordinal`,
        priceListId: priceLists.id,
        priceListName: priceLists.name,
        priority: priceLists.priority,
        customerGroupId: priceLists.customerGroupId,
        validFrom: priceLists.validFrom,
        includesTax: priceLists.includesTax,
        minimumQuantity: prices.minimumQuantity,
        amountMinor: prices.amountMinor,
    })
        .from(sql `json_to_recordset(${JSON.stringify(records)}::json)
        as asked(ordinal int, variant_id uuid, currency_code char(3), quantity int, group_ids uuid[], at timestamptz)`)
        .innerJoin(prices, sql `${prices.variantId} = asked.variant_id and ${prices.minimumQuantity} <= asked.quantity`)
        .innerJoin(priceLists, sql `${priceLists.id} = ${prices.priceListId} and ${priceLists.currencyCode} = asked.currency_code and ${priceLists.deactivatedAt} is null
        and ${priceLists.validFrom} <= asked.at and (${priceLists.validUntil} is null or ${priceLists.validUntil} > asked.at)
        and (${priceLists.customerGroupId} is null or ${priceLists.customerGroupId} = any(asked.group_ids))`)
        .orderBy(sql `asked.ordinal`, priceLists.id, sql `${prices.minimumQuantity} desc`);
    return Map.groupBy(rows, ({ ordinal }) => ordinal);
}
//# sourceMappingURL=offers.js.map