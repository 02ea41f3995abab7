import type { Ctx } from '../../../../../kernel/context.js';
import type { HeardEvent } from '../../../../../kernel/events.js';
import { productPublished, productUnpublished } from '../../../events.js';
import type { ProductId } from '../../../ids.js';
import { lockProduct } from '../queries.js';

type Due = { readonly productId: ProductId; readonly at: string; readonly change: 'PUBLISH' | 'UNPUBLISH' };

/** The product is on or off sale by itself; this tells of it, unless the moment was changed since. */
export async function tellPublication(ctx: Ctx, { payload: { productId, at, change } }: HeardEvent<Due>): Promise<void> {
  await ctx.write(async (tx) => {
    const product = await lockProduct(tx.db, productId);
    if (!product || product.archivedAt) return;
    const moment = change === 'PUBLISH' ? product.publishedAt : product.unpublishAt;
    if (moment?.toISOString() !== at) return;
    if (change === 'PUBLISH') tx.emit(productPublished({ productId, publishedAt: at }));
    else tx.emit(productUnpublished({ productId, unpublishedAt: at }));
  });
}
