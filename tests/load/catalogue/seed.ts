/** A catalogue of any size: names of some thousand words, 120 categories in two levels, two types with attributes, two to three variants each. */
import { sql } from 'drizzle-orm';
import type { Ctx } from '../../../src/kernel/context.js';
import { learnAllWords } from '../../../src/modules/commerce/catalogue/search/queries.js';

/** Bounds one statement. */
const ROWS = 2_000;

const SYLLABLES = "array['ba','ko','ri','ten','mo','lu','sa','vi','dor','pe','na','gu','fel','zi','ho','ra','cle','ta','mir','os']";
/** A made-up word for a number: the same at every run. */
const made = (n: string) =>
  `(${SYLLABLES})[1 + (${n}) % 20] || (${SYLLABLES})[1 + (${n} / 20) % 20] || (${SYLLABLES})[1 + (${n} / 400) % 20] || case when (${n}) % 3 = 0 then 'n' else '' end`;
const KINDS =
  "array['running shoe','rain jacket','dome tent','climbing rope','road helmet','down bag','trail pack','wool sock','front light','steel bottle']";

export async function seedFrame(ctx: Ctx): Promise<void> {
  await ctx.write(async ({ db }) => {
    await db.execute(sql`insert into categories (id, name, slug, position, created_at, updated_at)
      select md5('root ' || n)::uuid, 'Root ' || n, 'root-' || n, n, now(), now() from generate_series(0, 9) n`);
    await db.execute(sql`insert into categories (id, parent_id, name, slug, position, created_at, updated_at)
      select md5('leaf ' || n)::uuid, md5('root ' || n % 10)::uuid, 'Leaf ' || n, 'leaf-' || n, n / 10, now(), now() from generate_series(0, 109) n`);
    const attributes = (extra: object) =>
      JSON.stringify([
        { key: 'colour', name: 'Colour', kind: 'CHOICE', unit: null, choices: [], required: false, filterable: true },
        { key: 'material', name: 'Material', kind: 'CHOICE', unit: null, choices: [], required: false, filterable: true },
        { key: 'weight', name: 'Weight', kind: 'NUMBER', unit: 'g', choices: [], required: false, filterable: true },
        extra,
      ]);
    const flag = { key: 'recycled', name: 'Recycled', kind: 'BOOLEAN', unit: null, choices: [], required: false, filterable: true };
    for (const number of [0, 1]) {
      await db.execute(sql`insert into product_types (id, name, option_names, attributes, created_at, updated_at)
        values (md5('type ' || ${number}::int)::uuid, 'Type ' || ${number}::int, '[]', ${attributes({ ...flag, key: `recycled${number}` })}::jsonb, now(), now())`);
    }
  });
}

/** Products `from` up to, but without, `to`. */
export async function seedProducts(ctx: Ctx, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += ROWS) {
    const last = Math.min(first + ROWS, to) - 1;
    await ctx.write(async ({ db }) => {
      await db.execute(sql`
        insert into products (id, category_id, product_type_id, name, description, slug, tags, attributes, price_from_minor, price_from_currency, published_at, created_at, updated_at)
        select md5('product ' || n)::uuid, md5('leaf ' || (n * 7) % 110)::uuid, md5('type ' || n % 2)::uuid,
          initcap(${sql.raw(made('(n * 13) % 8000'))}) || ' ' || (${sql.raw(KINDS)})[1 + n % 10] || ' ' || n,
          'Made of ' || ${sql.raw(made('(n * 5) % 4000'))} || ' and ' || ${sql.raw(made('(n * 11) % 4000'))} || ' for ' || ${sql.raw(made('(n * 3) % 500'))} || ' days, by hand.',
          'product-' || n, jsonb_build_array('tag' || n % 50),
          jsonb_build_object('colour', 'colour ' || n % 12, 'material', 'material ' || (n / 12) % 25, 'weight', (n * 37) % 5000, 'recycled' || n % 2, n % 3 = 0),
          500 + (n * 7919) % 100000, 'EUR', case when n % 11 > 0 then now() end, now() - n * interval '1 second', now() - n * interval '1 second'
        from generate_series(${first}::int, ${last}::int) n`);
      await db.execute(sql`
        insert into stock_items (id, sku, name, owner_kind, tracked, back_order, on_hand, created_at, updated_at)
        select md5('item ' || n || ' ' || v)::uuid, 'SKU-' || n || '-' || v, 'Variant ' || v, 'variant', true, false, (n + v) % 4, now(), now()
        from generate_series(${first}::int, ${last}::int) n, generate_series(0, 1 + n % 2) v`);
      await db.execute(sql`
        insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_item_id, position, created_at, updated_at)
        select md5('variant ' || n || ' ' || v)::uuid, md5('product ' || n)::uuid, 'SKU-' || n || '-' || v, 'Variant ' || v,
          500 + (n * 7919) % 100000 + v * 100, 'EUR', md5('item ' || n || ' ' || v)::uuid, v, now(), now()
        from generate_series(${first}::int, ${last}::int) n, generate_series(0, 1 + n % 2) v`);
    });
  }
  await ctx.write(({ db }) => learnAllWords(db));
}
