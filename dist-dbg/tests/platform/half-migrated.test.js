import { expect } from 'chai';
import { eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { schemaOf } from '../../src/kernel/context.js';
import { strategies } from '../support/pooler.js';
import { useWorld } from '../support/world.js';
const notes = pgTable('notes', { id: integer().primaryKey(), body: text().notNull() });
/** What migrations do to a table: each step changes what a kept statement would return or take. */
const steps = [
    'alter table notes add column extra integer',
    'alter table notes alter column id type bigint',
    'alter table notes drop column extra',
    'alter table notes alter column body type varchar(100)',
    'alter table notes alter column id type integer',
    'alter table notes alter column body type text',
];
for (const { strategy, title } of strategies)
    describe(`a fleet that is migrated tenant by tenant (threat 33) (${title})`, () => {
        const world = useWorld({ DATABASE_CONNECTIONS: '1', DATABASE_STRATEGY: strategy });
        const inSchema = (tenant, statement) => world.sql((admin) => admin.unsafe(`set search_path = "${schemaOf(tenant.id)}"; ${statement}`).simple());
        before(async () => {
            for (const { tenant } of [world.acme, world.globex]) {
                await inSchema(tenant, `create table notes (id integer primary key, body text not null); insert into notes values (1, '${tenant.slug}')`);
            }
        });
        /** Reads with explicit columns, with all columns, with a parameter of the changed type; then writes. */
        const use = async (tenant, turn) => {
            const { database } = world.app.services;
            const read = await database.read(tenant, async (db) => [
                (await db.select().from(notes).where(eq(notes.id, 1)))[0]?.body,
                (await db.execute(sql `select * from notes where id = ${1}`))[0]?.['body'],
            ]);
            const written = await database.write(tenant, async ({ db }) => {
                await db.insert(notes).values({ id: turn + 2, body: tenant.slug });
                return (await db.execute(sql `delete from notes where id = ${turn + 2} returning *`))[0]?.['body'];
            });
            return [...read, written];
        };
        const alternate = async (migrated) => {
            const problems = [];
            let acme = world.acme.tenant;
            for (let turn = 0; turn < 1_000; turn += 1) {
                if (turn % 10 === 0) {
                    await inSchema(acme, steps[(turn / 10) % steps.length] ?? '');
                    acme = migrated(acme, turn);
                }
                const tenant = turn % 2 === 0 ? acme : world.globex.tenant;
                const seen = await use(tenant, turn).catch((error) => `${turn}: ${error.message} ${error.cause}`);
                if (JSON.stringify(seen) !== JSON.stringify([tenant.slug, tenant.slug, tenant.slug]))
                    problems.push(seen);
            }
            return problems;
        };
        it('serves migrated and other tenants in turn on one connection, 1,000 times, without an error', async () => {
            let sent = 0;
            const stop = world.app.services.database.observe((text) => {
                if (text.includes('notes'))
                    sent += 1;
            });
            const problems = await alternate((tenant, turn) => ({ ...tenant, migrationsDigest: `step-${turn}` }));
            stop();
            expect(problems).to.deep.equal([]);
            expect(sent, 'statements, so that none was repeated').to.equal(4_000);
        }).timeout(60_000);
        it('does so even while the process has not heard of the migrations yet', async () => {
            expect(await alternate((tenant) => tenant)).to.deep.equal([]);
        }).timeout(60_000);
        it('prepares a wrong statement anew twice, and then lets its error rise', async () => {
            let sent = 0;
            const failed = await world.acme.ctx
                .read((db) => {
                sent += 1;
                return db.execute(sql `select * from notes where body = any(1)`);
            })
                .catch((error) => error.code);
            expect([failed, sent]).to.deep.equal(['42809', 1]);
            const missing = await world.acme.ctx
                .read((db) => {
                sent += 1;
                return db.execute(sql `select nowhere_defined(1)`);
            })
                .catch((error) => error.code);
            expect([missing, sent]).to.deep.equal(['42883', 4]);
        });
    });
//# sourceMappingURL=half-migrated.test.js.map