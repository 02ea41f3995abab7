import type { TaxCategoryId, TaxZoneId } from '../../ids.js';
import { type Area, type Place, precisionAt } from '../../places/place.js';
import type { ChargedRate, TaxDecision } from './calculation.js';

/** What holds at the moment that is asked for. */
export type TaxRules = {
  readonly home: Place;
  readonly zones: readonly { readonly id: TaxZoneId; readonly areas: readonly Area[]; readonly reverseCharge: boolean }[];
  readonly rates: readonly (ChargedRate & { readonly taxZoneId: TaxZoneId; readonly taxCategoryId: TaxCategoryId })[];
};

export type TaxedBuyer = { readonly vatId: string | null; readonly exemption: string | null };

type Taxed = { readonly place: Place; readonly taxCategoryId: TaxCategoryId | null; readonly buyer: TaxedBuyer };

/** Who is exempt pays none; a business abroad owes it itself; else the rate of the most precise zone counts, if there is one. */
export function decideTax(rules: TaxRules, { place, taxCategoryId, buyer }: Taxed): TaxDecision {
  const homeMillionths = rateAt(rules, rules.home, taxCategoryId)?.millionths ?? 0;
  if (buyer.exemption !== null) return { treatment: 'EXEMPT', rate: null, homeMillionths };
  if (isReverseCharged(rules, place, buyer)) return { treatment: 'REVERSE_CHARGE', rate: null, homeMillionths };
  const rate = rateAt(rules, place, taxCategoryId);
  return { treatment: rate ? 'TAXED' : 'UNTAXED', rate, homeMillionths };
}

function rateAt({ zones, rates }: TaxRules, place: Place, category: TaxCategoryId | null): ChargedRate | null {
  const candidates = rates
    .filter(({ taxCategoryId }) => taxCategoryId === category)
    .map((rate) => ({ rate, precision: precisionAt(zones.find(({ id }) => id === rate.taxZoneId)?.areas ?? [], place) }))
    .filter(({ precision }) => precision > 0)
    .toSorted((one, other) => other.precision - one.precision || (one.rate.taxZoneId < other.rate.taxZoneId ? -1 : 1));
  const [best] = candidates;
  return best ? { id: best.rate.id, name: best.rate.name, millionths: best.rate.millionths } : null;
}

/** Sold across a border inside a union to a business of another country of it (EU: Directive 2006/112/EC, articles 138 and 196). */
function isReverseCharged({ home, zones }: TaxRules, place: Place, { vatId }: TaxedBuyer): boolean {
  if (vatId === null || place.countryCode === home.countryCode) return false;
  const businessAt = countryOfVatId(vatId);
  if (businessAt === home.countryCode) return false;
  const countries = [home.countryCode, place.countryCode, businessAt];
  return zones.some(({ areas, reverseCharge }) => reverseCharge && countries.every((code) => areas.some((area) => area.countryCode === code)));
}

/** Greece writes EL, and Northern Ireland XI, which belongs to no country of the union. */
function countryOfVatId(vatId: string): string {
  const code = vatId.slice(0, 2);
  return code === 'EL' ? 'GR' : code;
}
