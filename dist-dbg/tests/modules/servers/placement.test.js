import { expect } from 'chai';
import { OnboardTenantDocument, TenantsDocument, UpdateDatabaseServerDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { onboardTenant } from '../../../src/modules/tenancy/public.js';
import { ADMIN_PASSWORD, createSecondDatabase, register } from '../../support/servers.js';
import { useWorld } from '../../support/world.js';
const HOME = 'srv_00000000000000000000000000';
describe('where a new tenant lies', () => {
    const world = useWorld();
    const databases = [];
    let east;
    let west;
    let made = 0;
    before(async () => {
        for (let index = 0; index < 2; index += 1)
            databases.push(await createSecondDatabase());
        east = await register(world, databases[0], { name: 'east', region: 'east', capacity: 100 });
        west = await register(world, databases[1], { name: 'west', region: 'west', capacity: 10 });
    });
    after(async () => {
        for (const database of databases)
            await database.drop();
    });
    const input = (wish) => {
        made += 1;
        const slug = `placed-${made}`;
        return { input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules: [], ...wish } };
    };
    const place = async (wish = {}) => (await world.operator.run(OnboardTenantDocument, input(wish))).onboardTenant?.server?.name;
    const refusal = (wish) => world.operator.refusal(OnboardTenantDocument, input(wish));
    const update = (id, change) => world.operator.run(UpdateDatabaseServerDocument, { input: { id, ...change } });
    it('is the least full server, then the one of greater weight', async () => {
        // Two tenants lie on the home server, which is taken to hold a thousand: 0.2 %.
        expect(await place()).to.equal('east');
        expect(await place()).to.equal('west');
        expect(await place()).to.equal('home');
        await update(HOME, { capacity: 3 });
        expect(await place()).to.equal('east');
        await update(HOME, { capacity: null });
        await update(west.id, { capacity: 50, weight: 5 });
        expect(await place({ region: 'west' })).to.equal('west');
    });
    it('is the server or the region that is asked for', async () => {
        expect(await place({ serverId: west.id })).to.equal('west');
        expect(await place({ serverId: HOME })).to.equal('home');
        expect(await place({ region: 'east' })).to.equal('east');
        expect(await place({ serverId: east.id, region: 'east' })).to.equal('east');
        expect((await refusal({ region: 'north' })).fields?.[0]).to.include({
            path: 'input.region',
            reason: 'UNKNOWN_REGION',
            message: 'must be one of east, west',
        });
        expect((await refusal({ serverId: east.id, region: 'west' })).fields?.[0]).to.include({ path: 'input.region' });
        const unknown = await refusal({ serverId: 'srv_01h455vb4pex5vsknk084sn02q' });
        expect(unknown).to.include({ code: 'NOT_FOUND', reason: 'SERVER_NOT_FOUND' });
        expect(unknown.fields?.[0]?.path).to.equal('input.serverId');
        expect((await refusal({ serverId: 'ten_01h455vb4pex5vsknk084sn02q' })).fields?.[0]).to.include({ path: 'input.serverId', reason: 'NOT_AN_ID' });
    });
    it('is none that is drained', async () => {
        await update(west.id, { draining: true });
        expect((await refusal({ serverId: west.id })).reason).to.equal('TENANCY_SERVER_DRAINING');
        expect((await refusal({ region: 'west' })).reason).to.equal('TENANCY_SERVERS_FULL');
        await update(HOME, { draining: true });
        expect(await place()).to.equal('east');
        await update(west.id, { draining: false });
        await update(HOME, { draining: false });
    });
    it('is never more than a server takes, however many are onboarded at once', async () => {
        const { tenants } = await world.operator.run(TenantsDocument, { filter: { serverId: west.id } });
        const room = 3;
        await update(west.id, { capacity: (tenants?.totalCount ?? 0) + room });
        const ctx = createSystemContext(world.app.services, 'test');
        const results = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => onboardTenant(ctx, {
            slug: `rush-${index}`,
            name: 'Rush',
            modules: [],
            admin: { email: 'a@b.test', displayName: 'A', passwordHash: 'none' },
            wish: { serverId: west.id, region: null },
        })));
        expect(results.filter((result) => result.status === 'fulfilled')).to.have.length(room);
        const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.reason] : []));
        expect(new Set(reasons)).to.deep.equal(new Set(['TENANCY_SERVER_FULL']));
        const after = await world.operator.run(TenantsDocument, { filter: { serverId: west.id } });
        expect(after.tenants?.totalCount).to.equal((tenants?.totalCount ?? 0) + room);
    });
});
//# sourceMappingURL=placement.test.js.map