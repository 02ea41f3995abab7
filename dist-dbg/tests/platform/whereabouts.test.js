import { expect } from 'chai';
import { sql } from 'drizzle-orm';
import { createSystemContext } from '../../src/app.js';
import { HOME_SERVER_ID, schemaOf } from '../../src/kernel/context.js';
import { onboardTenant } from '../../src/modules/tenancy/public.js';
import { Database } from '../../src/platform/db/database.js';
import { sqlState } from '../../src/platform/db/errors.js';
import { testConfig } from '../support/config.js';
import { strategies } from '../support/pooler.js';
import { useWorld } from '../support/world.js';
for (const { strategy, title } of strategies)
    describe(`a unit of work that does not find its tenant (${title})`, () => {
        const world = useWorld({ DATABASE_STRATEGY: strategy });
        let tenant;
        let database;
        let asked = 0;
        let onAsked = async () => { };
        before(async () => {
            const admin = { email: 'admin@lost.test', displayName: 'Admin', passwordHash: 'none' };
            tenant = await onboardTenant(createSystemContext(world.app.services, 'test'), { slug: 'lost', name: 'lost', modules: [], admin });
            database = new Database(world.databaseUrl, testConfig(world.databaseUrl, { DATABASE_STRATEGY: strategy }), {
                access: () => Promise.reject(new Error('there is no other server')),
                list: async () => [HOME_SERVER_ID],
                locate: async () => {
                    asked += 1;
                    await onAsked();
                    return tenant;
                },
            });
        });
        after(() => database.close());
        const rename = (from, to) => world.sql((admin) => admin.unsafe(`alter schema "${from}" rename to "${to}"; alter role "${from}" rename to "${to}"`).simple());
        const emails = () => database.read(tenant, async (db) => (await db.execute(sql `select email from users`)).length);
        it('is run again when the tenant has come to the server meanwhile', async () => {
            const [schema, aside] = [schemaOf(tenant.id), `m_${tenant.id.slice(4)}`];
            await rename(schema, aside);
            // It comes between the statement that fails and the look into the registry.
            onAsked = async () => {
                onAsked = async () => { };
                await rename(aside, schema);
            };
            expect(await emails()).to.equal(1);
        });
        it('fails as it did when the tenant should be there and is not, or the statement is wrong', async () => {
            const [schema, aside] = [schemaOf(tenant.id), `m_${tenant.id.slice(4)}`];
            await rename(schema, aside);
            const problem = await emails().catch((error) => error);
            await rename(aside, schema);
            expect(sqlState(problem)).to.be.oneOf(['22023', '42P01', '3F000']);
            asked = 0;
            const wrong = await database.read(tenant, (db) => db.execute(sql `select make_interval(secs => 'nan')`)).catch((error) => error);
            expect(sqlState(wrong)).to.be.oneOf(['22008', '22023']);
            expect(asked).to.be.lessThan(3);
        });
    });
//# sourceMappingURL=whereabouts.test.js.map