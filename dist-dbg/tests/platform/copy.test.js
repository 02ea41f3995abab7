import { Readable } from 'node:stream';
import { expect } from 'chai';
import { CopyConnection } from '../../src/platform/db/copy/connection.js';
import { CopyFailed, loadRows } from '../../src/platform/db/copy/loader.js';
import { readSchema } from '../../src/platform/db/copy/reader.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { createDatabase, withAdmin } from '../support/databases.js';
/** Every kind of column that tables of ours have or may get, tables that refer to each other in a circle and to themselves, and a trigger. */
const TABLES = `
  create table migrations (set text, name text, checksum text);
  create table kinds (id uuid primary key, small smallint, big bigint, exact numeric, price numeric(20, 4), real_number double precision, yes boolean,
    line text, letters char(3), varied varchar(20), document jsonb, plain json, texts text[], numbers integer[], bytes bytea, at timestamptz,
    at_ms timestamptz(3), day date, clock time, span interval, address inet, made text generated always as (lower(line)) stored);
  create table nodes (id integer primary key, parent integer references nodes (id), favourite integer);
  create table leaves (id integer primary key, node integer not null references nodes (id) deferrable initially deferred);
  alter table nodes add constraint nodes_favourite foreign key (favourite) references leaves (id);
  create table counted (id bigint generated always as identity primary key, note text);
  create table empty_one (id integer);
  create table log (id serial, what text);
  create function note() returns trigger language plpgsql as $$ begin insert into log (what) values (tg_table_name); return new; end $$;
  create trigger counted_note after insert on counted for each row execute function note();
  create trigger counted_off after insert on counted for each row execute function note();
  alter table counted disable trigger counted_off;
  alter table counted enable always trigger counted_note;`;
const ROWS = `
  insert into kinds (id, small, big, exact, price, real_number, yes, line, letters, varied, document, plain, texts, numbers, bytes, at, at_ms, day, clock, span, address)
  values ('00000000-0000-4000-8000-000000000001', -32768, 9223372036854775807, 0.1000, 12345678901234.5678, 0.1, true, E'tab\\tnewline\\nreturn\\rback\\\\slash \\\\N \\\\.',
    'EUR', '', '{"b": [1, "zwei\\n", null], "a": {"deep": "ü🦊"}}', '{"b":1,  "a":2}', array['a,b', E'"quoted"\\\\', null, ''], '{{1,2},{3,4}}', '\\x00ff10',
    '2026-01-02 03:04:05.678901+05:30', '2026-01-02 03:04:05.678Z', '-infinity', '24:00', '1 year -2 days 03:04:05.000006', '::ffff:10.0.0.1'),
  ('00000000-0000-4000-8000-000000000002', null, null, 'NaN', null, 'Infinity', null, null, null, null, 'null', null, '{}', null, '', null, null, null, null, null, null),
  ('00000000-0000-4000-8000-000000000003', 0, 0, 0, 0, '-0', false, E'\\\\.', '', E'\\u00e9 e\\u0301 \\u2028', '"\\\\N"', '[]', '{NULL,"NULL"}', '{}', '\\x5c2e0a', 'infinity', 'epoch', '0001-01-01 BC', '00:00', '-1 mon', null);
  insert into nodes values (1, 1, null), (2, 3, null), (3, 2, null);
  insert into leaves values (1, 3), (2, 1);
  update nodes set favourite = 2 where id = 2;
  insert into counted (note) select 'note ' || n from generate_series(1, 5000) n;
  delete from counted where id = 17;`;
describe('copying the rows of one schema to another server', () => {
    const databases = [];
    let places;
    before(async () => {
        databases.push(await createDatabase({ empty: true }), await createDatabase({ empty: true }));
        const [source, target] = databases.map((database) => database.url);
        places = { source: source ?? '', target: target ?? '' };
        await admin(places.source, `create schema one; create schema other; set search_path to one; ${TABLES} ${ROWS}`);
        await admin(places.source, `set search_path to other; ${TABLES} insert into kinds (id, line) values (gen_random_uuid(), 'CANARY of another')`);
    });
    after(() => Promise.all(databases.map((database) => database.drop())));
    beforeEach(() => admin(places.target, `drop schema if exists two cascade; create schema two; set search_path to two; ${TABLES}`));
    const admin = (url, text) => withAdmin(url, (sql) => sql.unsafe(text).simple());
    /** Every row of the schema as text, and its objects that copying takes off for a while. */
    const contentOf = (url, schema) => withAdmin(url, async (sql) => {
        await sql.unsafe(`set search_path to ${schema}; set timezone to 'UTC'`);
        const tables = ['kinds', 'nodes', 'leaves', 'counted', 'empty_one', 'log'];
        const rows = [];
        for (const table of tables)
            rows.push((await sql.unsafe(`select t::text as row from ${table} t order by 1`)).map((row) => row['row']));
        const keys = await sql.unsafe(`select conname, pg_get_constraintdef(oid) as def, convalidated from pg_constraint where connamespace = '${schema}'::regnamespace order by 1`);
        const triggers = await sql.unsafe(`select tgname, tgenabled from pg_trigger where tgrelid = '${schema}.counted'::regclass and not tgisinternal order by 1`);
        const sequences = await sql.unsafe(`select sequencename, last_value from pg_sequences where schemaname = '${schema}' order by 1`);
        return { rows, keys: [...keys], triggers: [...triggers], sequences: [...sequences] };
    });
    const connected = async (work) => {
        const source = new CopyConnection(places.source);
        const target = new CopyConnection(places.target);
        try {
            return await work(source, target);
        }
        finally {
            await Promise.all([source.close(), target.close()]);
        }
    };
    const copy = (change = (rows) => rows, without = []) => connected((source, target) => readSchema(source, { schema: 'one', without }, (rows) => loadRows(target, { schema: 'two', source: change(rows) })));
    const failureOf = (work) => work.then(() => null, (error) => error);
    it('brings every value over as it was, with keys, sequences and triggers as they were, and nothing of a neighbour', async () => {
        await copy();
        const copied = await contentOf(places.target, 'two');
        const original = await contentOf(places.source, 'one');
        expect(JSON.parse(JSON.stringify(copied).replaceAll('two.', 'one.'))).to.deep.equal(original);
        expect(original.rows[3], 'the source has rows').to.have.length(4_999);
        expect(JSON.stringify(copied)).to.not.contain('CANARY');
        await admin(places.target, "set search_path to two; insert into counted (note) values ('next')");
        const [row] = await withAdmin(places.target, (sql) => sql `select max(id)::int as id from two.counted`);
        expect(row?.['id']).to.equal(5_001);
    });
    it('reads all tables as of one moment, while others write', async () => {
        await connected((source, target) => readSchema(source, { schema: 'one', without: [] }, async (rows) => {
            await admin(places.source, "set search_path to one; insert into nodes values (4, null, null); update counted set note = 'late' where id = 1");
            await loadRows(target, { schema: 'two', source: rows });
        }));
        const [row] = await withAdmin(places.target, (sql) => sql `select (select count(*)::int from two.nodes) as nodes, note from two.counted where id = 1`);
        expect(row).to.deep.equal({ nodes: 3, note: 'note 1' });
        await admin(places.source, "set search_path to one; delete from nodes where id = 4; update counted set note = 'note 1' where id = 1");
    });
    it('leaves out the tables that it is told to', async () => {
        await copy(undefined, ['counted', 'log']);
        const [row] = await withAdmin(places.target, (sql) => sql `select (select count(*)::int from two.counted) as counted, (select count(*)::int from two.kinds) as kinds`);
        expect(row).to.deep.equal({ counted: 0, kinds: 3 });
    });
    it('keeps nothing when rows are missing, changed, refused by a key, or have no place', async () => {
        const tableOf = (rows, name) => rows.tables.find((table) => table.name === name);
        const replaced = (name, text) => (rows) => ({
            ...rows,
            open: (table) => (table.name === name ? Promise.resolve(Readable.from([Buffer.from(text)])) : rows.open(table)),
        });
        const missing = await failureOf(copy(replaced('nodes', '\\N\t1\t1\n')));
        expect(missing).to.be.instanceOf(Error);
        expect(sqlState(missing), 'a leaf without its node').to.equal('23503');
        expect(await failureOf(copy(replaced('counted', '1\tx\n')))).to.be.instanceOf(CopyFailed);
        const changed = await failureOf(copy((rows) => ({ ...rows, tables: rows.tables.map((table) => (table.name === 'leaves' ? { ...table, hash: '1/1' } : table)) })));
        expect(changed).to.be.instanceOf(CopyFailed).with.property('message').that.contains('leaves has other values');
        expect(sqlState(await failureOf(copy(replaced('leaves', '1\tnonsense\n'))))).to.equal('22P02');
        expect(sqlState(await failureOf(copy(replaced('leaves', '1\t1\n1\t1\n'))))).to.equal('23505');
        const placeless = await failureOf(copy((rows) => ({ ...rows, tables: [{ ...(tableOf(rows, 'log') ?? rows.tables[0]), name: 'elsewhere' }] })));
        expect(placeless).to.be.instanceOf(CopyFailed).with.property('message').that.contains('no table elsewhere');
        const [row] = await withAdmin(places.target, (sql) => sql `select (select count(*)::int from two.kinds) as kinds, (select count(*)::int from two.nodes) as nodes`);
        expect(row).to.deep.equal({ kinds: 0, nodes: 0 });
    });
    it('ends at once when either server goes away midway', async () => {
        const kill = (url) => withAdmin(url, (sql) => sql `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'serai-copy' and datname = current_database()`);
        for (const url of [places.source, places.target]) {
            const endless = (rows) => ({
                ...rows,
                open: async (table) => {
                    const chunks = await rows.open(table);
                    if (table.name !== 'counted')
                        return chunks;
                    return (async function* () {
                        let killed = false;
                        for await (const chunk of chunks) {
                            if (!killed)
                                await kill(url);
                            killed = true;
                            yield chunk;
                        }
                        // Rows that came before the end was noticed may be followed by none.
                        await new Promise((resolve) => setTimeout(resolve, 50));
                    })();
                },
            });
            expect(await failureOf(copy(endless)), url).to.be.instanceOf(Error);
        }
        const [row] = await withAdmin(places.target, (sql) => sql `select count(*)::int as kinds from two.kinds`);
        expect(row?.['kinds']).to.equal(0);
    });
    it('waits for a migration of the schema, and lets none begin', async () => {
        const locked = (url) => withAdmin(url, async (sql) => (await sql `select pg_try_advisory_xact_lock(hashtextextended('migrate one', 0)) as free`)[0]?.['free']);
        await connected((source) => readSchema(source, { schema: 'one', without: [] }, async () => expect(await locked(places.source)).to.equal(false)));
        expect(await locked(places.source)).to.equal(true);
    });
});
//# sourceMappingURL=copy.test.js.map