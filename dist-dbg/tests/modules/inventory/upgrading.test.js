import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../../src/platform/config/config.js';
import { createFleet } from '../../support/fleet.js';
const folder = path.join(projectRoot(), 'drizzle/tenant/commerce');
const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
const textOf = (file) => readFileSync(path.join(folder, file), 'utf8');
const filesBefore = files.filter((file) => file < '0003_stock');
const tables = files.flatMap((file) => [...textOf(file).matchAll(/CREATE TABLE ("\w+")/g)].map(([, table]) => table));
/** What a tenant with commerce had before there was inventory. */
const AS_BEFORE = `
  drop table "stock_take_lines", "stock_takes", "expected_stock", "stock_reservation_lines", "stock_reservations", "stock_movements", "stock_levels",
    "stock_items", "stock_locations";
  drop table ${tables.join(', ')} cascade;
  drop function "order_says_what_its_edits_say";
  ${filesBefore.map(textOf).join(';\n')};
  delete from migrations where set = 'tenant/inventory' or set = 'tenant/commerce' and name >= '0003_stock';
  insert into products (id, name, description, created_at, updated_at) values ('00000000-0000-7000-8000-000000000001', 'Tent', '', now(), now());
  insert into variants (id, product_id, sku, title, price_minor, currency_code, stock_on_hand, position, created_at, updated_at)
    select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', 'TENT-' || n, n || ' persons', 100 * (4 - n), 'EUR', n * 5, n, now(), now() from generate_series(0, 3) n;`;
describe('a tenant that had commerce before there was inventory', function () {
    this.timeout(60_000);
    let fleet;
    let schema = '';
    before(async () => {
        fleet = await createFleet(2);
        const [row] = await fleet.query("select 't_' || slug as slug, id from control.tenants where slug = 'fleet-1'");
        const schemas = await fleet.schemas();
        for (const one of schemas) {
            const [is] = await fleet.query(`select exists (select 1 from "${one}".users where email = 'admin@fleet-1.test') as is`);
            if (is?.['is'])
                schema = one;
        }
        await fleet.query(`set search_path to "${schema}"; ${AS_BEFORE.replaceAll('"tenant_role"', `"${schema}"`)}
      update control.tenants set modules = '{commerce}', migrations_digest = (
        select left(encode(sha256(convert_to(string_agg(set || '/' || name || ':' || checksum, E'\\n' order by set <> 'tenant/core', set collate "C", name collate "C"), 'UTF8')), 'hex'), 32)
        from migrations) where id = '${String(row?.['id'])}';`);
    });
    after(() => fleet.drop());
    it('gets its tables by migrating, first those that commerce reads, and its stock as opening movements', async () => {
        const first = await fleet.json('migrate');
        expect(first.result).to.deep.include({ migrated: 1, failed: 0 });
        const rows = await fleet.query(`
      select v.sku, i.name, i.on_hand, i.owner_kind, l.on_hand as at_place, m.type, m.quantity, p.code
      from "${schema}".variants v join "${schema}".stock_items i on i.id = v.stock_item_id
        left join "${schema}".stock_levels l on l.item_id = i.id left join "${schema}".stock_movements m on m.item_id = i.id
        left join "${schema}".stock_locations p on p.id = m.location_id order by v.sku`);
        expect(rows.map((row) => Object.values(row).join(' '))).to.deep.equal([
            'TENT-0 Tent, 0 persons 0 variant    ',
            'TENT-1 Tent, 1 persons 5 variant 5 OPENING 5 MAIN',
            'TENT-2 Tent, 2 persons 10 variant 10 OPENING 10 MAIN',
            'TENT-3 Tent, 3 persons 15 variant 15 OPENING 15 MAIN',
        ]);
        const [product] = await fleet.query(`select slug, price_from_minor::int as price, price_from_currency as currency from "${schema}".products`);
        expect(product).to.deep.equal({ slug: 'tent-00000001', price: 100, currency: 'EUR' });
        const watched = await fleet.query(`select tgenabled from pg_trigger where tgname = 'audit' and tgrelid in ('"${schema}".variants'::regclass, '"${schema}".stock_items'::regclass)`);
        expect(watched.map((row) => row['tgenabled'])).to.deep.equal(['O', 'O']);
        const { out } = await fleet.serai('migrate').ended;
        expect(out).to.equal('The control plane and all tenants are up to date.\n');
    });
    it('is as its migrations make it, and has both modules without its row saying so', async () => {
        expect((await fleet.json('drift')).result.drifts).to.deep.equal([]);
        const [row] = await fleet.query("select modules from control.tenants where slug = 'fleet-1'");
        expect(String(row?.['modules'])).to.equal('{commerce}');
    });
});
//# sourceMappingURL=upgrading.test.js.map