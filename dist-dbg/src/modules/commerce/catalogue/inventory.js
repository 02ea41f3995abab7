import { describeTable } from '../../../kernel/inventory.js';
import { categories } from './categories/tables.js';
import { collectionProducts, collections } from './collections/tables.js';
import { productExternalIds, variantExternalIds } from './external-ids/tables.js';
import { productTypes } from './product-types/tables.js';
import { products } from './products/tables.js';
import { searchWords } from './search/tables.js';
import { variants } from './variants/tables.js';
const texts = ['name', 'slug', 'description', 'seoTitle', 'seoDescription', 'translations'];
export const catalogueInventory = [
    describeTable(categories, { neutral: [...texts] }),
    describeTable(collections, { neutral: [...texts, 'rule', 'order'] }),
    describeTable(collectionProducts, {}),
    describeTable(productTypes, { neutral: ['name', 'optionNames', 'attributes'] }),
    describeTable(products, {
        neutral: [...texts, 'language', 'tags', 'images', 'optionNames', 'attributeValues', 'priceFromCurrency', 'sortName', 'search'],
        // They follow the variants, whose changes are told.
        audit: { omit: ['priceFromMinor', 'priceFromCurrency'] },
    }),
    describeTable(productExternalIds, { neutral: ['source', 'externalId'] }),
    describeTable(variants, { neutral: ['sku', 'barcode', 'title', 'optionValues', 'currencyCode'] }),
    describeTable(variantExternalIds, { neutral: ['source', 'externalId'] }),
    describeTable(searchWords, { neutral: ['word'], audit: { none: 'follows the products, whose changes are told' } }),
];
//# sourceMappingURL=inventory.js.map