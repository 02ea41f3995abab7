import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { check, problem } from '../../../../kernel/check.js';
import { defineLoader } from '../../../../kernel/context.js';
import { anyOf } from '../../../../platform/db/any-of.js';
import { recordsOf } from '../../../../platform/db/records.js';
import { variantNotFound } from '../../catalogue/errors.js';
import { variantId } from '../../ids.js';
import { requirePresent } from '../../presence.js';
import { listVariantIds } from '../../pricing/lists/queries.js';
import { variantWeightSet } from './events.js';
import { variantWeights } from './tables.js';
/** Bounds one statement, and the events of one transaction. */
const WEIGHTS_OF_CHANGE_MAX = 100;
/** Ten tonnes. It keeps the weight of the largest cart an exact number. */
export const GRAMS_MAX = 10_000_000;
export const gramsSchema = z.int().min(0, 'must be at least 0').max(GRAMS_MAX, `must be at most ${GRAMS_MAX}`);
const setVariantWeightsSchema = z.strictObject({
    weights: z
        .array(z.strictObject({ variantId: variantId.schema, grams: gramsSchema.nullish() }))
        .min(1, 'must have at least one weight')
        .max(WEIGHTS_OF_CHANGE_MAX, `must have at most ${WEIGHTS_OF_CHANGE_MAX} weights`)
        .superRefine((weights, ctx) => {
        for (const [index, { variantId: id }] of weights.entries()) {
            if (weights.findIndex((one) => one.variantId === id) === index)
                continue;
            ctx.addIssue({ code: 'custom', path: [index, 'variantId'], ...problem('DUPLICATE', 'must differ from the other variants') });
        }
    }),
});
/** All of them or none. A variant without grams has no known weight any more. */
export async function setVariantWeights(ctx, input) {
    const { weights: given } = check(setVariantWeightsSchema, input);
    const weights = given.map(({ variantId: id, grams }) => ({ variantId: id, grams: grams ?? null }));
    return ctx.write(async (tx) => {
        const ids = weights.map((one) => one.variantId);
        const places = ids.map((id, index) => ({ id, path: `input.weights.${index}.variantId` }));
        requirePresent(await listVariantIds(tx.db, ids), places, variantNotFound);
        await upsertVariantWeights(tx.db, weights.flatMap(({ variantId: id, grams }) => (grams === null ? [] : [{ variantId: id, grams }])));
        await deleteVariantWeights(tx.db, weights.filter(({ grams }) => grams === null).map((one) => one.variantId));
        for (const weight of weights)
            tx.emit(variantWeightSet(weight));
        return weights;
    });
}
export const weightOfVariant = defineLoader({
    name: 'commerce.weightOfVariant',
    keyOf: (id) => id,
    load: async (db, ids) => new Map((await listVariantWeights(db, ids)).map((row) => [row.variantId, row.grams])),
});
export async function listVariantWeights(db, ids) {
    return db
        .select()
        .from(variantWeights)
        .where(anyOf(variantWeights.variantId, variantId, ids))
        .limit(ids.length);
}
async function upsertVariantWeights(db, rows) {
    await db
        .insert(variantWeights)
        .select(recordsOf(variantWeights, rows))
        .onConflictDoUpdate({ target: variantWeights.variantId, set: { grams: sql `excluded.grams` } });
}
async function deleteVariantWeights(db, ids) {
    await db.delete(variantWeights).where(anyOf(variantWeights.variantId, variantId, ids));
}
//# sourceMappingURL=weights.js.map