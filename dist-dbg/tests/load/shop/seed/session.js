/** A session of the server's administrator in the schema of one shop, with what the statements of the seed share. */
import { schemaOf } from '../../../../src/kernel/context.js';
import { withAdmin } from '../../../support/databases.js';
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const letters = Array.from({ length: 26 }, (_, at) => `substr('${LETTERS}', 1 + substring(bits from ${at * 5 + 1} for 5)::bit(5)::int, 1)`);
const FUNCTIONS = `
  -- As a UUIDv7: what is made later sorts later.
  create function pg_temp.id_of(at timestamptz, what text) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(what), 1, 3) || '8' || substr(md5(what), 4, 15))::uuid $$;
  -- As clients see it.
  create function pg_temp.typed(prefix text, id uuid) returns text language sql immutable as $$
    select prefix || '_' || ${letters.join(' || ')}
    from (select '00'::bit(2) || ('x' || replace(id::text, '-', ''))::bit(128) as bits) encoded $$;
  -- From 0 up to, but without, 1; as if by chance.
  create function pg_temp.chance(n bigint, salt bigint) returns float8 language sql immutable as $$
    select (((n + 1) * 2654435761 + salt * 40503) % 1000003) / 1000003.0::float8 $$;
  create function pg_temp.euros(minor numeric) returns jsonb language sql immutable as $$
    select jsonb_build_object('amount', to_char(minor / 100.0, 'FM9999999990.00'), 'currencyCode', 'EUR') $$;`;
/** Their entries would be most of the time, and no statement that is measured reads them. Every other constraint stays in force. */
const SILENCED = ['audit'];
export async function seedInto(url, tenant, work) {
    await withAdmin(url, async (sql) => {
        await sql
            .unsafe(`set search_path to "${schemaOf(tenant)}", extensions; set work_mem = '64MB'; set maintenance_work_mem = '128MB'; ${FUNCTIONS}`)
            .simple();
        const watched = await sql.unsafe(`select tgrelid::regclass::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where tgname = any('{${SILENCED.join(',')}}') and c.relnamespace = current_schema()::regnamespace`);
        const turn = (state) => sql.unsafe(watched.map((row) => SILENCED.map((one) => `alter table ${row['name']} ${state} trigger "${one}"`).join(';')).join(';')).simple();
        await turn('disable');
        await work({
            run: async (statement) => void (await sql.unsafe(statement).simple()),
            rows: async (statement) => [...(await sql.unsafe(statement))],
        });
        await turn('enable');
        const tables = await sql.unsafe(`select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'`);
        await sql.unsafe(`vacuum analyze ${tables.map((row) => `"${schemaOf(tenant)}"."${row['name']}"`).join(', ')}`).simple();
    });
}
//# sourceMappingURL=session.js.map