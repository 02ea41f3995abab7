/** How the tables hang together: what a read brings along in its one statement when a client selects it. */
import { all, defineShape, one, page } from '../../../platform/db/shape.js';
import { itemShape, stockItems } from '../../inventory/public.js';
import { categories } from './categories/tables.js';
import { EXTERNAL_IDS_MAX } from './external-ids/checks.js';
import { productExternalIds, variantExternalIds } from './external-ids/tables.js';
import { productTypes } from './product-types/tables.js';
import { products } from './products/tables.js';
import { VARIANTS_MAX } from './variants/checks.js';
import { variants } from './variants/tables.js';
const texts = ['name', 'description', 'seoTitle', 'seoDescription', 'translations'];
export const categoryShape = defineShape(categories, {
    fields: { localized: texts, ancestors: [], depth: [] },
    relations: {
        parent: one(() => categoryShape, { from: categories.parentId, key: categories.id }),
        children: page(() => categoryShape, { from: categories.id, key: categories.parentId, orderBy: [categories.position, categories.id] }),
        products: page(() => productShape, { from: categories.id, key: products.categoryId, orderBy: [products.sortName, products.id] }),
    },
});
export const productShape = defineShape(products, {
    hidden: ['search'],
    fields: {
        status: ['publishedAt', 'unpublishAt', 'archivedAt'],
        attributes: ['attributeValues', 'productTypeId'],
        priceFrom: ['priceFromMinor', 'priceFromCurrency'],
        localized: [...texts, 'language'],
    },
    relations: {
        productType: one(() => productTypeShape, { from: products.productTypeId, key: productTypes.id }),
        externalIds: all(() => productExternalIdShape, {
            from: products.id,
            key: productExternalIds.productId,
            orderBy: [productExternalIds.source],
            max: EXTERNAL_IDS_MAX,
        }),
        category: one(() => categoryShape, { from: products.categoryId, key: categories.id }),
        variants: all(() => variantShape, {
            from: products.id,
            key: variants.productId,
            orderBy: [variants.position, variants.id],
            max: VARIANTS_MAX,
        }),
    },
});
export const variantShape = defineShape(variants, {
    hidden: ['stockOnHand'],
    fields: { price: ['priceMinor', 'currencyCode'], options: ['optionValues', 'productId'] },
    relations: {
        product: one(() => productShape, { from: variants.productId, key: products.id }),
        stock: one(() => itemShape, { from: variants.stockItemId, key: stockItems.id }),
        // As a list of one: nothing is selected below a number, and a list brings the columns of its order along.
        stockOnHand: all(() => itemShape, { from: variants.stockItemId, key: stockItems.id, orderBy: [stockItems.onHand], max: 1 }),
        externalIds: all(() => variantExternalIdShape, {
            from: variants.id,
            key: variantExternalIds.variantId,
            orderBy: [variantExternalIds.source],
            max: EXTERNAL_IDS_MAX,
        }),
    },
});
const productTypeShape = defineShape(productTypes, {});
const productExternalIdShape = defineShape(productExternalIds, { fields: { id: ['externalId'] } });
const variantExternalIdShape = defineShape(variantExternalIds, { fields: { id: ['externalId'] } });
//# sourceMappingURL=shapes.js.map