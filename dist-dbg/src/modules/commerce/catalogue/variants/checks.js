import { z } from 'zod';
import { ifVersionSchema, line, optional } from '../../../../kernel/inputs.js';
import { priceSchema } from '../../../../kernel/money.js';
import { productId, variantId } from '../../ids.js';
import { externalIdsSchema } from '../external-ids/checks.js';
import { optionValuesSchema } from '../products/values/options.js';
import { barcodeSchema } from './values/barcode.js';
/** Keeps one product from becoming a list without pages. */
export const VARIANTS_MAX = 100;
const skuSchema = line(64);
const titleSchema = line(120);
const stockSchema = z.int().min(0, 'must be at least 0').max(1_000_000_000, 'must be at most 1000000000');
/** What every new variant has. */
export const variantFields = {
    sku: skuSchema,
    title: optional(titleSchema),
    barcode: optional(barcodeSchema),
    options: optional(optionValuesSchema),
    externalIds: optional(externalIdsSchema),
    price: priceSchema,
    stockOnHand: optional(stockSchema),
};
export const addVariantSchema = z.strictObject({ productId: productId.schema, ...variantFields });
export const updateVariantSchema = z.strictObject({
    id: variantId.schema,
    ifVersion: ifVersionSchema,
    sku: optional(skuSchema),
    title: optional(titleSchema),
    barcode: barcodeSchema.nullish(),
    options: optional(optionValuesSchema),
    externalIds: optional(externalIdsSchema),
    price: optional(priceSchema),
});
const newVariantSchema = z.strictObject(variantFields);
//# sourceMappingURL=checks.js.map