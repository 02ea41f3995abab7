import { sql } from 'drizzle-orm';
import { categories } from './catalogue/categories/tables.js';
import { collections } from './catalogue/collections/tables.js';
import { productTypes } from './catalogue/product-types/tables.js';
import { products } from './catalogue/products/tables.js';
import { variants } from './catalogue/variants/tables.js';
import { customers } from './customers/tables.js';
/** As an expression: the rows that count towards the quota of records. Who adds one claims it. */
export function countRecords() {
    return sql `((select count(*) from ${categories}) + (select count(*) from ${collections}) + (select count(*) from ${productTypes}) + (select count(*) from ${products}) + (select count(*) from ${variants}) + (select count(*) from ${customers}))`;
}
//# sourceMappingURL=counted.js.map