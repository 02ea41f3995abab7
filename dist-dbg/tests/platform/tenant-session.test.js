import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { schemaOf } from '../../src/kernel/context.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { strategies } from '../support/pooler.js';
import { useWorld } from '../support/world.js';
const where = async (db) => {
    const [row] = await db.execute(sql `select current_setting('search_path') as path, current_user::text as role`);
    if (!row)
        throw new Error('no row');
    return { ...row, path: row.path.replaceAll('"', '') };
};
const stateOf = (work) => work.then(() => 'no error', (error) => sqlState(error) ?? String(error));
for (const { strategy, title } of strategies)
    describe(`the tenant session (${title})`, () => {
        const world = useWorld({ DATABASE_CONNECTIONS: '1', DATABASE_STRATEGY: strategy });
        const both = () => [world.acme.ctx, world.globex.ctx];
        it('sets path and role together, and the next tenant finds nothing of the last one (threat 1)', async () => {
            const [acme, globex] = both();
            for (const ctx of [acme, globex, acme]) {
                const schema = schemaOf(ctx.tenant.id);
                expect(await ctx.read(where)).to.deep.equal({ path: `${schema}, pg_temp`, role: schema });
                await stateOf(ctx.write((tx) => tx.db.execute(sql `select 1 / 0`)));
            }
        });
        it('begins each connection where nothing is found and nothing may be done', async () => {
            const [acme] = both();
            const state = await stateOf(acme.write(async ({ db }) => {
                await db.execute(sql `reset role`);
                await db.execute(sql `reset search_path`);
                expect(await where(db)).to.deep.equal({ path: 'pg_catalog', role: 'serai_idle' });
                await db.execute(sql `select count(*) from ${sql.identifier(schemaOf(acme.tenant.id))}.users`);
            }));
            expect(state).to.equal('42501');
        });
        it('fails on a path and a role that do not belong together, in both directions (threat 6)', async () => {
            const [acme, globex] = both();
            for (const [own, other] of [
                [acme, globex],
                [globex, acme],
            ]) {
                const path = schemaOf(other.tenant.id);
                expect(await stateOf(own.write(async ({ db }) => {
                    await db.execute(sql `select set_config('search_path', ${path}, true)`);
                    await db.execute(sql `select * from users`);
                }))).to.be.oneOf(['42P01', '42501']);
                expect(await stateOf(own.read((db) => db.execute(sql `select * from ${sql.identifier(path)}.users`)))).to.equal('42501');
                expect(await stateOf(own.read((db) => db.execute(sql `select * from control.tenants`)))).to.equal('42501');
            }
        });
        it('never falls through to public (threat 4)', async () => {
            await world.sql((admin) => admin.unsafe("create table public.nowhere_else (canary text); insert into public.nowhere_else values ('CANARY'); grant select on public.nowhere_else to public"));
            expect(await stateOf(world.acme.ctx.read((db) => db.execute(sql `select * from nowhere_else`)))).to.equal('42P01');
        });
        it("prefers the tenant's tables to temporary ones of the same name (threat 5)", async () => {
            const state = await stateOf(world.acme.ctx.write(async ({ db }) => {
                await db.execute(sql `create temporary table users (canary text) on commit drop`);
                const rows = await db.execute(sql `select email from users limit 1`);
                expect(rows[0]?.email).to.contain('@acme.test');
            }));
            // Whether the server lets the role make temporary tables at all is the server's choice.
            expect(state).to.be.oneOf(['no error', '42501']);
        });
        it('forgets a schema that has gone instead of reading elsewhere (threat 3)', async () => {
            const [, globex] = both();
            const schema = schemaOf(globex.tenant.id);
            await world.sql((admin) => admin.unsafe(`alter schema "${schema}" rename to hidden`));
            try {
                const refused = await globex.read((db) => db.execute(sql `select * from users`)).catch((error) => error);
                expect(refused).to.include({ reason: 'TENANT_UNAVAILABLE' });
                expect(sqlState('cause' in refused ? refused.cause : null)).to.equal('42P01');
            }
            finally {
                await world.sql((admin) => admin.unsafe(`alter schema hidden rename to "${schema}"`));
            }
        });
        it('answers nothing when the switch to a tenant fails, though its statement travels right behind it', async () => {
            const [acme, globex] = both();
            const emails = (db) => db.execute(sql `select email from users order by id`);
            await acme.read(emails);
            const role = schemaOf(globex.tenant.id);
            await world.sql((admin) => admin.unsafe(`alter role "${role}" rename to hidden_role`));
            const seen = await globex.read(emails).then((rows) => JSON.stringify(rows), () => 'refused');
            await world.sql((admin) => admin.unsafe(`alter role hidden_role rename to "${role}"`));
            expect(seen).to.equal('refused');
            for (const ctx of [globex, acme]) {
                for (const { email } of await ctx.read(emails))
                    expect(email).to.contain(`@${ctx.tenant.slug}.test`);
                expect((await ctx.read(where)).role).to.equal(schemaOf(ctx.tenant.id));
            }
        });
        it('refuses to write in a read, and rolls back a write that throws', async () => {
            const [acme] = both();
            expect(await stateOf(acme.read((db) => db.execute(sql `update users set display_name = 'x'`)))).to.equal('25006');
            const thrown = await acme
                .write(async ({ db }) => {
                await db.execute(sql `update users set display_name = 'x'`);
                throw new Error('planted');
            })
                .catch((error) => error.message);
            expect(thrown).to.equal('planted');
            const [row] = await acme.read((db) => db.execute(sql `select count(*)::int as changed from users where display_name = 'x'`));
            expect(row?.changed).to.equal(0);
        });
        it('does not open a unit of work inside another', async () => {
            const [acme, globex] = both();
            for (const inner of [() => acme.read(where), () => globex.write(({ db }) => where(db))]) {
                const thrown = await acme.write(inner).catch((error) => error.message);
                expect(thrown).to.contain('opened inside another');
            }
        });
        it('closes the door behind a promise that outlives its unit', async () => {
            const [acme] = both();
            const kept = await acme.read(async (db) => db);
            const thrown = await kept.execute(sql `select 1`).then(() => 'sent', (error) => `${error.message} ${error.cause}`);
            expect(thrown).to.contain('after its unit of work had ended');
        });
        it('lets a tenant add events of its own to the shared outbox, and nothing else (row-level security)', async () => {
            const [acme, globex] = both();
            const insert = (tenant) => sql `insert into platform.outbox (id, tenant_id, name, version, subject_id, payload, request_id, occurred_at)
      values (gen_random_uuid(), ${tenant}, 'test.event', 1, 'x', '{}', 'r', now())`;
            expect(await stateOf(acme.write(({ db }) => db.execute(insert(acme.tenant.id))))).to.equal('no error');
            expect(await stateOf(acme.write(({ db }) => db.execute(insert(globex.tenant.id))))).to.equal('42501');
            expect(await stateOf(acme.read((db) => db.execute(sql `select * from platform.outbox`)))).to.equal('42501');
        });
        it("keeps the audit trail append-only for the tenant's role (threat 118)", async () => {
            const [acme] = both();
            for (const statement of [sql `update audit_entries set action = 'x'`, sql `delete from audit_entries`, sql `truncate audit_entries`]) {
                expect(await stateOf(acme.write(({ db }) => db.execute(statement)))).to.equal('42501');
            }
        });
        it('answers a request that waits too long for a connection, and serves the next', async () => {
            const [acme] = both();
            let release = () => { };
            const held = acme.write(() => new Promise((resolve) => {
                release = resolve;
            }));
            const refused = await acme.read(where).catch((error) => error.reason);
            release();
            await held;
            expect(refused).to.equal('DATABASE_BUSY');
            expect((await acme.read(where)).role).to.equal(schemaOf(acme.tenant.id));
        }).timeout(20_000);
    });
//# sourceMappingURL=tenant-session.test.js.map