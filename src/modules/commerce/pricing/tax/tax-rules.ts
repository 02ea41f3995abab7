/** The rules that can matter to a sale, read in two statements. */
import { and, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { TenantDb } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { taxZoneId } from '../../ids.js';
import type { TaxRules } from '../calculation/tax-decision.js';
import { TAX_CATEGORIES_MAX, TAX_ZONES_MAX } from './checks.js';
import { taxRates, taxZones } from './tables.js';

type Asked = { readonly homeCountry: string; readonly countryCode: string; readonly at: Date };

export async function readTaxRules(db: TenantDb, { homeCountry, countryCode, at }: Asked): Promise<TaxRules> {
  const countries = JSON.stringify([homeCountry, countryCode]);
  const zones = await db
    .select({ id: taxZones.id, areas: taxZones.areas, reverseCharge: taxZones.reverseCharge })
    .from(taxZones)
    .where(sql`exists (select 1 from jsonb_array_elements(${taxZones.areas}) area where ${countries}::jsonb ? (area ->> 'countryCode'))`)
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
    .where(
      and(
        anyOf(
          taxRates.taxZoneId,
          taxZoneId,
          zones.map(({ id }) => id),
        ),
        lte(taxRates.validFrom, at),
        or(isNull(taxRates.validUntil), gt(taxRates.validUntil, at)),
      ),
    )
    .limit(TAX_ZONES_MAX * TAX_CATEGORIES_MAX);
  return { home: { countryCode: homeCountry, region: null, postalCode: null }, zones, rates };
}
