/** Which methods send the goods, for how much, and why the others do not. No rows, no clock, no I/O: carts and orders call it with what they have read. */
import type { CustomerGroupId, PromotionId, ShippingMethodId, ShippingZoneId, VariantId } from '../../ids.js';
import { type Area, type Place, precisionAt } from '../../places/place.js';
import { type RateBasis, type Tier, priceAt } from '../methods/tiers.js';

export type ShippedLine = { readonly variantId: VariantId; readonly quantity: number /** Of one piece. */; readonly weightGrams: number | null };

export type QuotedRate = {
  readonly shippingZoneId: ShippingZoneId;
  readonly areas: readonly Area[];
  readonly currencyCode: string;
  readonly basis: RateBasis;
  readonly tiers: readonly Tier[];
  readonly freeFromMinor: number | null;
};

export type QuotedMethod = {
  readonly id: ShippingMethodId;
  readonly customerGroupIds: readonly CustomerGroupId[];
  readonly weightMaxGrams: number | null;
  readonly rates: readonly QuotedRate[];
};

export type ShippingFacts<Method extends QuotedMethod = QuotedMethod> = {
  readonly currencyCode: string;
  readonly place: Place;
  readonly groupIds: ReadonlySet<CustomerGroupId>;
  readonly lines: readonly ShippedLine[];
  /** What the goods cost together, after promotions and with tax. */
  readonly totalMinor: number;
  /** The promotion that makes every method free of charge. */
  readonly freeShippingBy: PromotionId | null;
  readonly methods: readonly Method[];
};

export const quoteOutcomes = ['OFFERED', 'OTHER_CUSTOMERS', 'NOT_SENT_THERE', 'OTHER_CURRENCY', 'WEIGHT_UNKNOWN', 'TOO_HEAVY'] as const;
export type QuoteOutcome = (typeof quoteOutcomes)[number];

export type ShippingQuote<Method extends QuotedMethod = QuotedMethod> = {
  readonly method: Method;
  readonly outcome: QuoteOutcome;
  /** What is charged; null unless it is offered. */
  readonly priceMinor: number | null;
  /** What the rate says, before it is free; null unless it is offered. */
  readonly usualMinor: number | null;
  readonly rate: QuotedRate | null;
  /** Why nothing is charged, where a rate would charge something. */
  readonly freeBecause: 'TOTAL' | 'PROMOTION' | null;
};

/** One quote for each method, in the order of the methods. */
export function quoteShipping<Method extends QuotedMethod>(facts: ShippingFacts<Method>): ShippingQuote<Method>[] {
  const weightGrams = weightOf(facts.lines);
  return facts.methods.map((method) => quote(method, facts, weightGrams));
}

/** Null when a line's is not known. */
export function weightOf(lines: readonly ShippedLine[]): number | null {
  if (lines.some((line) => line.weightGrams === null)) return null;
  return lines.reduce((sum, { quantity, weightGrams }) => sum + quantity * (weightGrams ?? 0), 0);
}

function quote<Method extends QuotedMethod>(method: Method, facts: ShippingFacts<Method>, weightGrams: number | null): ShippingQuote<Method> {
  const refused = (outcome: QuoteOutcome): ShippingQuote<Method> => ({
    ...{ method, outcome, priceMinor: null, usualMinor: null, rate: null, freeBecause: null },
  });
  const { customerGroupIds, weightMaxGrams } = method;
  if (customerGroupIds.length > 0 && !customerGroupIds.some((id) => facts.groupIds.has(id))) return refused('OTHER_CUSTOMERS');
  const there = method.rates.filter(({ areas }) => precisionAt(areas, facts.place) > 0);
  if (there.length === 0) return refused('NOT_SENT_THERE');
  const rate = mostPrecise(there, facts);
  if (!rate) return refused('OTHER_CURRENCY');
  const goesByWeight = weightMaxGrams !== null || rate.basis === 'WEIGHT';
  if (goesByWeight && weightGrams === null) return refused('WEIGHT_UNKNOWN');
  if (weightMaxGrams !== null && (weightGrams ?? 0) > weightMaxGrams) return refused('TOO_HEAVY');
  const usualMinor = priceAt(rate.tiers, rate.basis === 'WEIGHT' ? (weightGrams ?? 0) : facts.totalMinor);
  const freeBecause = usualMinor === 0 ? null : reasonToBeFree(rate, facts);
  return { method, outcome: 'OFFERED', priceMinor: freeBecause === null ? usualMinor : 0, usualMinor, rate, freeBecause };
}

/** As with taxes: the longest postal prefix, then a region, then a country; of equal ones the zone that is older. */
function mostPrecise(rates: readonly QuotedRate[], { currencyCode, place }: ShippingFacts): QuotedRate | null {
  const [best] = rates
    .filter((rate) => rate.currencyCode === currencyCode)
    .map((rate) => ({ rate, precision: precisionAt(rate.areas, place) }))
    .toSorted((one, other) => other.precision - one.precision || (one.rate.shippingZoneId < other.rate.shippingZoneId ? -1 : 1));
  return best?.rate ?? null;
}

function reasonToBeFree({ freeFromMinor }: QuotedRate, { totalMinor, freeShippingBy }: ShippingFacts): ShippingQuote['freeBecause'] {
  if (freeFromMinor !== null && totalMinor >= freeFromMinor) return 'TOTAL';
  return freeShippingBy === null ? null : 'PROMOTION';
}
