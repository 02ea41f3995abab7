const SYLLABLES = "array['ba','ko','ri','ten','mo','lu','sa','vi','dor','pe','na','gu','fel','zi','ho','ra','cle','ta','mir','os']";
/** A made-up word for a number: the same at every run. */
const made = (n) => `(${SYLLABLES})[1 + (${n}) % 20] || (${SYLLABLES})[1 + (${n} / 20) % 20] || (${SYLLABLES})[1 + (${n} / 400) % 20] || case when (${n}) % 3 = 0 then 'n' else '' end`;
const KINDS = "array['running shoe','rain jacket','dome tent','climbing rope','road helmet','down bag','trail pack','wool sock','front light','steel bottle']";
const attribute = (key, name, kind, unit = null) => ({
    ...{ key, name, kind, unit, choices: [], required: false, filterable: true },
});
const attributesOf = (type) => JSON.stringify([
    ...[attribute('colour', 'Colour', 'CHOICE'), attribute('material', 'Material', 'CHOICE'), attribute('weight', 'Weight', 'NUMBER', 'g')],
    attribute(`recycled${type}`, 'Recycled', 'BOOLEAN'),
]);
/** A tenth of all products stand below it. */
export const BRANCH = 'root-3';
export async function seedCatalogue({ run }, { products }) {
    await run(`
    insert into categories (id, name, slug, position, created_at, updated_at)
      select md5('root ' || n)::uuid, 'Root ' || n, 'root-' || n, n, now(), now() from generate_series(0, 9) n;
    insert into categories (id, parent_id, name, slug, position, created_at, updated_at)
      select md5('leaf ' || n)::uuid, md5('root ' || n % 10)::uuid, 'Leaf ' || n, 'leaf-' || n, n / 10, now(), now() from generate_series(0, 109) n;
    insert into product_types (id, name, option_names, attributes, created_at, updated_at) values
      ${[0, 1].map((type) => `(md5('type ${type}')::uuid, 'Type ${type}', '[]', '${attributesOf(type)}', now(), now())`).join(', ')};

    create temp table made_product as
      select n, pg_temp.id_of(at, 'product ' || n) as id, at, 500 + (n * 7919) % 100000 as price
      from (select n, now() - interval '730 days' + n * interval '360 days' / ${products} as at from generate_series(0, ${products - 1}) n) numbered;
    insert into products (id, category_id, product_type_id, name, description, slug, tags, attributes, price_from_minor, price_from_currency, published_at, created_at, updated_at)
      select id, md5('leaf ' || (n * 7) % 110)::uuid, md5('type ' || n % 2)::uuid,
        initcap(${made('(n * 13 + n / 10) % 8000')}) || ' ' || (${KINDS})[1 + n % 10] || ' ' || n,
        'Made of ' || ${made('(n * 5) % 4000')} || ' and ' || ${made('(n * 11) % 4000')} || ' for ' || ${made('(n * 3) % 500')} || ' days, by hand.',
        'product-' || n, jsonb_build_array('tag' || n % 50),
        jsonb_build_object('colour', 'colour ' || n % 12, 'material', 'material ' || (n / 12) % 25, 'weight', (n * 37) % 5000, 'recycled' || n % 2, n % 3 = 0),
        price, 'EUR', case when n % 11 > 0 then at end, at, at from made_product order by n;

    create temp table made_variant as
      select row_number() over (order by n, v) as number, n, v, pg_temp.id_of(at, 'variant ' || n || ' ' || v) as id, null::text as typed,
        p.id as product_id, pg_temp.id_of(at, 'item ' || n || ' ' || v) as item_id, 'SKU-' || n || '-' || v as sku, 'Variant ' || v as title, at, price + v * 100 as price,
        case when n % 10 > 0 then (price * 11 / 20)::bigint end as cost
      from made_product p, generate_series(0, 1 + n % 2) v;
    update made_variant set typed = pg_temp.typed('var', id);
    create unique index on made_variant (number);
    -- Their stock follows from what is moved of them, at the end.
    insert into stock_items (id, sku, name, owner_kind, tracked, back_order, currency_code, created_at, updated_at)
      select item_id, sku, title, 'variant', true, false, case when cost is not null then 'EUR' end, at, at from made_variant order by number;
    insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_item_id, position, created_at, updated_at)
      select id, product_id, sku, title, price, 'EUR', item_id, v, at, at from made_variant order by number;

    -- Every twentieth variant is in the sale.
    insert into price_lists (id, name, currency_code, includes_tax, priority, valid_from, created_at, updated_at)
      values (md5('sale')::uuid, 'Sale', 'EUR', true, 1, now() - interval '1 day', now(), now());
    insert into prices (id, price_list_id, variant_id, minimum_quantity, amount_minor, created_at, updated_at)
      select pg_temp.id_of(at, 'price ' || number), md5('sale')::uuid, id, 1, price * 9 / 10, at, at from made_variant where number % 20 = 0;
    analyze made_variant;`);
}
//# sourceMappingURL=catalogue.js.map