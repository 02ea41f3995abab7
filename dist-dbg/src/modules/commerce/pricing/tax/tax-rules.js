/** The rules that can matter to a sale, read in two statements. */
import { and, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { anyOf } from '../../../../platform/db/any-of.js';
import { taxZoneId } from '../../ids.js';
import { TAX_CATEGORIES_MAX, TAX_ZONES_MAX } from './checks.js';
import { taxRates, taxZones } from './tables.js';
export async function readTaxRules(db, { homeCountry, countryCode, at }) {
    const countries = JSON.stringify([homeCountry, countryCode]);
    const zones = await db
        .select({ id: taxZones.id, areas: taxZones.areas, reverseCharge: taxZones.reverseCharge })
        .from(taxZones)
        .where(sql `exists (select 1 from jsonb_array_elements(${taxZones.areas}) area where ${countries}::jsonb ? (area ->> 'countryCode'))`)
        .limit(TAX_ZONES_MAX);
    const rates = await db
        .select({
        id: taxRates.id,
        name: taxRates.name,
        millionths: taxRates.rateMillionths,
        taxZoneId: taxRates.taxZoneId,
        taxCategoryId: taxRates.taxCategoryId,
    })
        .from(taxRates)
        .where(and(anyOf(taxRates.taxZoneId, taxZoneId, zones.map(({ id }) => id)), lte(taxRates.validFrom, at), or(isNull(taxRates.validUntil), gt(taxRates.validUntil, at))))
        .limit(TAX_ZONES_MAX * TAX_CATEGORIES_MAX);
    return { home: { countryCode: homeCountry, region: null, postalCode: null }, zones, rates };
}
//# sourceMappingURL=tax-rules.js.map