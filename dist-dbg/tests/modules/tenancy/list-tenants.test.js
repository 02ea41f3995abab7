import { expect } from 'chai';
import { TenantDocument, TenantsDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf, tenantId } from '../../../src/kernel/context.js';
import { onboardTenant } from '../../../src/modules/tenancy/public.js';
import { useWorld } from '../../support/world.js';
/** In an order that is neither that of the slugs nor, regardless of case, that of the names; two have the same name. */
const NEW = [
    ['list-c', 'beta'],
    ['list-a', 'Delta'],
    ['list-e', 'Alpha'],
    ['list-b', 'delta'],
    ['list-d', 'Émile'],
];
describe('tenants', () => {
    const world = useWorld();
    before(async () => {
        const ctx = createSystemContext(world.app.services, 'test');
        const admin = { email: 'admin@list.test', displayName: 'List', passwordHash: 'none' };
        for (const [slug, name] of NEW)
            await onboardTenant(ctx, { slug, name, modules: [], admin });
    });
    const page = async (variables) => {
        const { tenants } = await world.operator.run(TenantsDocument, { filter: { search: 'list-' }, ...variables });
        return { slugs: tenants?.nodes.map(({ slug }) => slug.slice(-1)).join('') ?? '', pageInfo: tenants?.pageInfo };
    };
    const orders = [
        [{ field: 'SLUG', direction: 'ASC' }, 'abcde'],
        [{ field: 'SLUG', direction: 'DESC' }, 'edcba'],
        [{ field: 'CREATED_AT', direction: 'ASC' }, 'caebd'],
        [{ field: 'CREATED_AT', direction: 'DESC' }, 'dbeac'],
        [{ field: 'NAME', direction: 'ASC' }, 'ecabd'],
        [{ field: 'NAME', direction: 'DESC' }, 'dbace'],
    ];
    for (const [orderBy, expected] of orders) {
        it(`are read without gap or repetition, forward and backward, by ${orderBy.field} ${orderBy.direction}`, async () => {
            let after = null;
            let forward = '';
            do {
                const { slugs, pageInfo } = await page({ orderBy, first: 2, after });
                forward += slugs;
                after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
            } while (after);
            expect(forward).to.equal(expected);
            const { slugs: last, pageInfo } = await page({ orderBy, last: 2 });
            expect(last).to.equal(expected.slice(-2));
            expect((await page({ orderBy, last: 2, before: pageInfo?.startCursor })).slugs).to.equal(expected.slice(1, 3));
        });
    }
    it('refuse a cursor of another order, or of nobody', async () => {
        const { pageInfo } = await page({ orderBy: { field: 'NAME', direction: 'ASC' }, first: 2 });
        const refused = (variables) => world.operator.refusal(TenantsDocument, variables);
        const other = { orderBy: { field: 'SLUG', direction: 'ASC' }, after: pageInfo?.endCursor };
        expect((await refused(other)).fields?.[0]?.reason).to.equal('NOT_A_CURSOR');
        expect((await refused({ after: 'nothing' })).fields?.[0]?.reason).to.equal('NOT_A_CURSOR');
    });
    it('tell which migrations they have, and how many they lack', async () => {
        const { tenants } = await world.operator.run(TenantsDocument, { filter: { search: 'list-a' } });
        const id = tenants?.nodes[0]?.id ?? '';
        const versions = async () => (await world.operator.run(TenantDocument, { id })).tenant?.versions;
        const current = await versions();
        expect(current?.behind).to.equal(0);
        expect(current?.migrations).to.include('tenant/core/0000_foundation');
        await world.sql(async (sql) => {
            await sql.unsafe(`delete from "${schemaOf(tenantId.parse(id))}".migrations where name <> '0000_foundation'`);
            await sql `update control.tenants set migrations_digest = 'older' where slug = 'list-a'`;
        });
        const older = await versions();
        expect(older).to.deep.include({ digest: 'older', migrations: ['tenant/core/0000_foundation'] });
        expect(older?.behind).to.equal((current?.migrations.length ?? 0) - 1);
        expect((await world.operator.run(TenantDocument, { id: world.acme.tenant.id })).tenant?.versions?.behind).to.equal(0);
    });
    it('tell what was done to them in pages, the newest first, and nothing of the others', async () => {
        const { tenants } = await world.operator.run(TenantsDocument, { filter: { search: 'list-b' } });
        const id = tenants?.nodes[0]?.id ?? '';
        for (const name of ['Once', 'Twice'])
            await world.operator.send('mutation ($input: RenameTenantInput!) { renameTenant(input: $input) { id } }', { input: { tenantId: id, name } });
        const events = async (after) => (await world.operator.run(TenantDocument, { id, first: 2, after })).tenant?.events;
        const first = await events(null);
        expect(first?.nodes.map(({ details }) => JSON.parse(details).name)).to.deep.equal(['Twice', 'Once']);
        expect(first?.nodes[0]).to.include({ name: 'tenancy.tenantRenamed', actorKind: 'operator' });
        const second = await events(first?.pageInfo.endCursor ?? null);
        expect(second?.nodes.map(({ name, actorKind }) => `${name} by ${actorKind}`)).to.deep.equal(['tenancy.tenantOnboarded by system']);
        expect(second?.pageInfo.hasNextPage).to.equal(false);
    });
});
//# sourceMappingURL=list-tenants.test.js.map