import { eq } from 'drizzle-orm';
import { products } from '../../catalogue/products/tables.js';
import { variants } from '../../catalogue/variants/tables.js';
import { variantWeights } from '../../shipping/weights/tables.js';
import { LINES_MAX } from '../bounds.js';
import { cartLines } from '../tables.js';
/** The lines in the order in which they were added, with what is known of their variants; all of that is null for one that is gone. */
export async function listLinesWithVariants(db, id) {
    return db
        .select({
        variantId: cartLines.variantId,
        quantity: cartLines.quantity,
        shownPriceMinor: cartLines.shownPriceMinor,
        sku: variants.sku,
        title: variants.title,
        stockItemId: variants.stockItemId,
        productId: products.id,
        productName: products.name,
        publishedAt: products.publishedAt,
        unpublishAt: products.unpublishAt,
        archivedAt: products.archivedAt,
        weightGrams: variantWeights.grams,
    })
        .from(cartLines)
        .leftJoin(variants, eq(variants.id, cartLines.variantId))
        .leftJoin(products, eq(products.id, variants.productId))
        .leftJoin(variantWeights, eq(variantWeights.variantId, cartLines.variantId))
        .where(eq(cartLines.cartId, id))
        .orderBy(cartLines.createdAt, cartLines.variantId)
        .limit(LINES_MAX);
}
/** Whether the variant can be bought at all. Null when there is no such variant. */
export async function findSaleOfVariant(db, id) {
    const [found] = await db
        .select({ publishedAt: products.publishedAt, unpublishAt: products.unpublishAt, archivedAt: products.archivedAt })
        .from(variants)
        .innerJoin(products, eq(products.id, variants.productId))
        .where(eq(variants.id, id))
        .limit(1);
    return found ?? null;
}
//# sourceMappingURL=queries.js.map