import { and, sql } from 'drizzle-orm';
import { hasStock } from '../../../../inventory/public.js';
import { categories } from '../../categories/tables.js';
import { productTypes } from '../../product-types/tables.js';
import { conditionsOf } from '../../products/listing/conditions.js';
import { products } from '../../products/tables.js';
import { variants } from '../../variants/tables.js';
/** More than a person looks through; protects the answer from an attribute of which every product has another value. */
const VALUES_MAX = 100;
/** Prices in the smallest unit at which a range begins: 1, 2, 5, 10, 20, 50 and so on, up to what a price may be. */
export const PRICE_LADDER = Array.from({ length: 16 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
/** What can be counted of the products that meet the filter without reading them: an index has it all. */
export async function countPlaces(db, filter) {
    return db.execute(sql `
    with recursive found as materialized (
      select category_id, product_type_id, price_from_minor, price_from_currency from ${products} where ${conditionsOf(filter) ?? sql `true`}
    ),
    in_category as (select category_id, count(*) as count from found where category_id is not null group by category_id),
    -- Whoever filters by a category finds what is in its descendants, too.
    above(category_id, ancestor_id) as (
      select category_id, category_id from in_category
      union
      select above.category_id, one.parent_id from above join ${categories} one on one.id = above.ancestor_id where one.parent_id is not null
    )
    select 'category' as kind, null::text as key, ancestor_id::text as value, null::float8 as lowest, null::float8 as highest, sum(count)::int as count
      from above join in_category using (category_id) group by ancestor_id
    union all select 'all', null, null, null, null, count(*)::int from found
    union all select 'type', null, product_type_id::text, null, null, count(*)::int from found where product_type_id is not null group by product_type_id
    union all select 'price', price_from_currency, null, width_bucket(price_from_minor, ${`{${PRICE_LADDER.join(',')}}`}::bigint[]), null, count(*)::int
      from found where price_from_currency is not null group by 2, 4`);
}
/**
 * What has to be read of the products that meet the filter: of all of them, or of one in so many. The hash of the id chooses, so that the same ones are
 * read each time, and the next page has the same counts.
 */
export async function countValues(db, { filter, every }) {
    const sample = every === 1 ? undefined : sql `(uuid_hash(${products.id}) & 1048575) % ${every}::int = 0`;
    return db.execute(sql `
    with matched as materialized (
      select ${products.id} as id, product_type_id, attributes from ${products} where ${and(conditionsOf(filter), sample) ?? sql `true`}
    ),
    filterable as materialized (
      select type.id, attribute ->> 'key' as key from ${productTypes} type, jsonb_array_elements(type.attributes) as defined(attribute)
      where (attribute ->> 'filterable')::boolean
    ),
    given as materialized (
      select f.key, m.attributes -> f.key as value, count(*) as count from matched m join filterable f on f.id = m.product_type_id
      where m.attributes ? f.key group by 1, 2
    ),
    -- Several choices of one product count one by one.
    counted as (
      select key, text as value, sum(count) as count from given,
        jsonb_array_elements_text(case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end) as one(text)
      where jsonb_typeof(value) <> 'number' group by 1, 2
    ),
    ranked as (select *, row_number() over (partition by key order by count desc, value) as place from counted)
    select 'read' as kind, null::text as key, null::text as value, null::float8 as lowest, null::float8 as highest, count(*)::int as count from matched
    union all select 'value', key, value, null, null, count::int from ranked where place <= ${VALUES_MAX}
    union all select 'range', key, null, min((value #>> '{}')::float8), max((value #>> '{}')::float8), sum(count)::int
      from given where jsonb_typeof(value) = 'number' group by key
    union all select 'stock', null, null, null, null, (select count(*)::int from matched m
      where exists (select 1 from ${variants} v where v.product_id = m.id and ${hasStock(sql `v.stock_item_id`)}))`);
}
//# sourceMappingURL=queries.js.map