import { operationsOfPayment } from './loaders.js';
export async function operationsOf(ctx, { id, currencyCode }) {
    return ((await ctx.load(operationsOfPayment, id)) ?? []).map((operation) => ({ ...operation, currencyCode }));
}
//# sourceMappingURL=operations.js.map