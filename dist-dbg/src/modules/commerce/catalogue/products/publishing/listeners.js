import { productPublished, productUnpublished } from '../../../events.js';
import { lockProduct } from '../queries.js';
/** The product is on or off sale by itself; this tells of it, unless the moment was changed since. */
export async function tellPublication(ctx, { payload: { productId, at, change } }) {
    await ctx.write(async (tx) => {
        const product = await lockProduct(tx.db, productId);
        if (!product || product.archivedAt)
            return;
        const moment = change === 'PUBLISH' ? product.publishedAt : product.unpublishAt;
        if (moment?.toISOString() !== at)
            return;
        if (change === 'PUBLISH')
            tx.emit(productPublished({ productId, publishedAt: at }));
        else
            tx.emit(productUnpublished({ productId, unpublishedAt: at }));
    });
}
//# sourceMappingURL=listeners.js.map