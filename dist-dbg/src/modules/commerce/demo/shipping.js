import { recordsOf } from '../../../platform/db/records.js';
import { shippingMethodId, shippingZoneId } from '../ids.js';
import { insertShippingRates } from '../shipping/methods/queries.js';
import { shippingMethods } from '../shipping/methods/tables.js';
import { variantWeights } from '../shipping/weights/tables.js';
import { shippingZones } from '../shipping/zones/tables.js';
import { zones as taxZones } from './taxes.js';
const at = { createdAt: new Date('2025-03-03T08:00:00Z'), updatedAt: new Date('2025-03-03T08:00:00Z') };
/** A parcel by weight at home and in the union, an express service at home alone, and weights of all variants. */
export async function seedShippingDemo(tx, { currencyCode, variants: sold }) {
    const union = taxZones.find(({ reverseCharge }) => reverseCharge)?.countries ?? [];
    const home = { id: shippingZoneId.mint(), name: 'Germany', areas: areasOf(['DE']), ...at };
    const abroad = { id: shippingZoneId.mint(), name: 'European Union', areas: areasOf(union.filter((code) => code !== 'DE')), ...at };
    await tx.db.insert(shippingZones).values([home, abroad]);
    const parcel = { id: shippingMethodId.mint(), name: 'Parcel', description: 'To the door.', position: 10, weightMaxGrams: 31_500 };
    const express = { id: shippingMethodId.mint(), name: 'Express', description: 'On the next working day.', position: 20, weightMaxGrams: 10_000 };
    const everybody = { customerGroupIds: [], ...at };
    await tx.db.insert(shippingMethods).values([
        { ...parcel, ...everybody, deliveryDaysMin: 2, deliveryDaysMax: 4 },
        { ...express, ...everybody, deliveryDaysMin: 1, deliveryDaysMax: 1 },
    ]);
    await insertShippingRates(tx.db, [
        { shippingMethodId: parcel.id, shippingZoneId: home.id, currencyCode, basis: 'WEIGHT', tiers: tiersOf(490, 690, 1_290), freeFromMinor: 7_500 },
        {
            shippingMethodId: parcel.id,
            shippingZoneId: abroad.id,
            currencyCode,
            basis: 'WEIGHT',
            tiers: tiersOf(1_290, 1_690, 2_990),
            freeFromMinor: null,
        },
        {
            shippingMethodId: express.id,
            shippingZoneId: home.id,
            currencyCode,
            basis: 'FLAT',
            tiers: [{ from: 0, priceMinor: 1_490 }],
            freeFromMinor: null,
        },
    ]);
    const weights = sold.map(({ id }, index) => ({ variantId: id, grams: 100 + (index % 12) * 150 }));
    await tx.db.insert(variantWeights).select(recordsOf(variantWeights, weights));
}
function areasOf(countries) {
    return countries.map((countryCode) => ({ countryCode, region: null, postalPrefix: null }));
}
/** Up to two, up to ten, and over ten kilograms. */
function tiersOf(...prices) {
    const [light, usual, heavy] = prices;
    return [
        { from: 0, priceMinor: light },
        { from: 2_000, priceMinor: usual },
        { from: 10_000, priceMinor: heavy },
    ];
}
//# sourceMappingURL=shipping.js.map