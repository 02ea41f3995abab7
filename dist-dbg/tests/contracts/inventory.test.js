import { expect } from 'chai';
import { schemaOf } from '../../src/kernel/context.js';
import { auditTrigger } from '../../src/kernel/inventory.js';
import { inventories } from '../architecture/audit-triggers.js';
import { useWorld } from '../support/world.js';
/** Types that can hold what people wrote. */
const TEXT_LIKE = /^(text|varchar|bpchar|json|jsonb|tsvector|inet|bytea|name|xml|citext)$|^_/;
const SOUNDS_SECRET = /password|passwd|secret|token_hash|sealed|private_key|refresh/;
/** They belong to nobody in particular; their modules look through them for whoever is erased. */
const TRAILS = /^(audit_(entries|changes)|webhook_attempts|received_webhooks)$/;
const placeOf = ({ schema, name }) => `${schema ?? 'tenant'}.${name}`;
describe('the inventory of what the tables hold', () => {
    const world = useWorld();
    const declared = new Map(inventories.map((one) => [placeOf(one), one]));
    let columns = [];
    before(async () => {
        const tenant = schemaOf(world.acme.tenant.id);
        columns = (await world.sql((admin) => admin.unsafe(`select table_schema as schema, table_name as table, column_name as column, udt_name as type from information_schema.columns
        where table_schema in ('control', 'platform', '${tenant}') and table_name <> 'migrations' order by 1, 2, ordinal_position`)));
        columns = columns.map((one) => ({ ...one, schema: one.schema === tenant ? 'tenant' : one.schema }));
    });
    it('describes every table, and none that is not there', () => {
        const there = new Set(columns.map((one) => `${one.schema}.${one.table}`));
        expect([...there].filter((table) => !declared.has(table))).to.deep.equal([]);
        expect([...declared.keys()].filter((table) => !there.has(table))).to.deep.equal([]);
    });
    it('says of every column that can hold text whether it is personal, secret or neither', () => {
        const open = columns.filter(({ schema, table, column, type }) => {
            const inventory = declared.get(`${schema}.${table}`);
            const [key] = Object.entries(inventory?.columns ?? {}).find(([, one]) => one.name === column) ?? [];
            const classified = key !== undefined && (inventory?.personal.has(key) || inventory?.secret.has(key) || inventory?.neutral.has(key));
            return TEXT_LIKE.test(type) && !classified;
        });
        expect(open.map(({ schema, table, column }) => `${schema}.${table}.${column}`)).to.deep.equal([]);
    });
    it('calls secret what sounds like it', () => {
        const open = inventories.flatMap((one) => Object.entries(one.columns)
            .filter(([key, column]) => SOUNDS_SECRET.test(column.name) && column.dataType === 'string' && !one.secret.has(key))
            .map(([key]) => `${placeOf(one)}.${key}`));
        expect(open).to.deep.equal([]);
    });
    it('says whose every personal column is, and what becomes of it at an erasure', () => {
        const open = inventories
            .filter((one) => one.personal.size > 0 && !TRAILS.test(one.name))
            .flatMap((one) => {
            if (one.subjects.length === 0 || one.atErasure === null)
                return [placeOf(one)];
            if (one.atErasure !== 'anonymise')
                return [];
            return [...one.personal]
                .filter(([key, column]) => column.becomes === undefined && !one.columns[key]?.generated)
                .map(([key]) => `${placeOf(one)}.${key}`);
        });
        expect(open).to.deep.equal([]);
    });
    it('is what the triggers of the audit trail were made from', async () => {
        const tenant = schemaOf(world.acme.tenant.id);
        const rows = await world.sql((admin) => admin.unsafe(`select n.nspname as schema, c.relname as table, pg_get_triggerdef(t.oid) as definition
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
        where not t.tgisinternal and t.tgfoid = 'platform.audit_row'::regproc and t.tgenabled = 'O' and n.nspname in ('control', 'platform', '${tenant}')`));
        const argumentsOf = (definition) => definition.slice(definition.lastIndexOf('(')).replace(/;$/, '');
        const there = new Map(rows.map((row) => [`${row['schema'] === tenant ? 'tenant' : row['schema']}.${row['table']}`, argumentsOf(String(row['definition']))]));
        const expected = inventories.flatMap((one) => {
            const trigger = auditTrigger(one);
            return trigger === null ? [] : [[placeOf(one), trigger]];
        });
        expect(expected.filter(([place, trigger]) => there.get(place) !== argumentsOf(trigger)).map(([, trigger]) => trigger)).to.deep.equal([]);
        expect([...there.keys()].filter((place) => !expected.some(([one]) => one === place))).to.deep.equal([]);
    });
});
//# sourceMappingURL=inventory.test.js.map