import { expect } from 'chai';
import { AddVariantDocument, CreateCategoryDocument, CreateCustomerDocument, CreateProductDocument, DeleteCategoryDocument, UpdateCategoryDocument, UpdatePlanDocument, } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { claim } from '../../../src/modules/entitlements/public.js';
import { createUser } from '../../../src/modules/users/public.js';
import { strategies } from '../../support/pooler.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { assign, onboardOn } from '../../support/tenants.js';
import { until, useWorld } from '../../support/world.js';
const reasonOf = (answer) => answer.errors[0]?.extensions.reason ?? 'done';
const category = (slug) => ({ input: { name: slug, slug } });
const product = (sku) => ({
    input: { name: sku, variants: [{ sku, title: 'One', price: { amount: '1.00', currencyCode: 'EUR' } }] },
});
for (const { strategy, title } of strategies) {
    describe(`quotas, ${title}`, () => {
        const world = useWorld({ DATABASE_STRATEGY: strategy });
        let other;
        before(async () => {
            other = await startSecondGateway(world, { DATABASE_STRATEGY: strategy });
        });
        after(() => other.stop());
        const addCategories = (client, names) => Promise.all(names.map(async (name) => reasonOf(await client.send(CreateCategoryDocument, category(name)))));
        const addUser = (one, name) => one.ctx.write((tx) => createUser(tx, { email: `${name}@users.test`, displayName: name, passwordHash: null, role: 'viewer' }));
        const countRows = (one, table) => world.sql(async (sql) => Number((await sql.unsafe(`select count(*) from "${schemaOf(one.tenant.id)}".${table}`))[0]?.['count']));
        describe('of records', () => {
            it('refuse what is beyond the limit with the limit and what there is, and allow deletions', async () => {
                const shop = await onboardOn(world, 'small', { quotas: { records: 4 } });
                const { createCategory } = await shop.admin.run(CreateCategoryDocument, category('one'));
                await shop.admin.run(CreateProductDocument, product('P-1'));
                await shop.admin.run(CreateCustomerDocument, { input: { email: 'kim@small.test', displayName: 'Kim' } });
                const refused = await shop.admin.refusal(CreateCustomerDocument, { input: { email: 'eve@small.test', displayName: 'Eve' } });
                expect(refused).to.include({ code: 'QUOTA_EXCEEDED', reason: 'QUOTA_RECORDS_EXCEEDED', limit: 4, used: 4 });
                expect(await countRows(shop, 'customers')).to.equal(1);
                expect(reasonOf(await shop.admin.send(CreateProductDocument, product('P-2')))).to.equal('QUOTA_RECORDS_EXCEEDED');
                await shop.admin.run(DeleteCategoryDocument, { input: { id: createCategory?.id ?? '' } });
                await until(async () => reasonOf(await shop.admin.send(CreateCategoryDocument, category('two'))) === 'done', 'the deletion has made room');
            });
            it('let exactly one of fifty racing inserts take the last place, on two processes (threat 117)', async () => {
                const shop = await onboardOn(world, 'racing', { quotas: { records: 8 } });
                const elsewhere = other.client({ tenant: 'racing', email: 'admin@racing.test' });
                await addCategories(shop.admin, Array.from({ length: 7 }, (_, number) => `first-${number}`));
                const outcomes = await Promise.all(Array.from({ length: 50 }, (_, number) => addCategories(number % 2 ? shop.admin : elsewhere, [`racer-${number}`])));
                const sums = Object.groupBy(outcomes.flat(), (outcome) => outcome);
                expect({ done: sums['done']?.length, refused: sums['QUOTA_RECORDS_EXCEEDED']?.length }).to.deep.equal({ done: 1, refused: 49 });
                expect(await countRows(shop, 'categories')).to.equal(8);
            });
            it('fill up to the last place when many write at the same time, however the room was shared out', async () => {
                const shop = await onboardOn(world, 'filling', { quotas: { records: 40 } });
                const elsewhere = other.client({ tenant: 'filling', email: 'admin@filling.test' });
                const names = Array.from({ length: 60 }, (_, number) => `row-${number}`);
                const outcomes = await Promise.all(names.map((name, number) => addCategories(number % 2 ? shop.admin : elsewhere, [name])));
                expect(outcomes.flat().filter((outcome) => outcome === 'done')).to.have.length(40);
                expect(await countRows(shop, 'categories')).to.equal(40);
            });
            it('keep nobody waiting for a transaction that goes on, far from the limit', async () => {
                const shop = await onboardOn(world, 'parallel', { quotas: { records: 100_000 } });
                await addCategories(shop.admin, ['first']);
                let end = () => { };
                const goesOn = new Promise((resolve) => {
                    end = resolve;
                });
                const long = shop.ctx.write(async (tx) => {
                    await claim(tx, 'records', 1);
                    await goesOn;
                });
                for (let number = 0; number < 40; number += 1)
                    expect(await addCategories(shop.admin, [`next-${number}`])).to.deep.equal(['done']);
                end();
                await long;
            });
            it('find what nobody claimed, when the limit is near', async () => {
                const shop = await onboardOn(world, 'unclaimed', { quotas: { records: 4 } });
                await addCategories(shop.admin, ['one']);
                await world.sql((sql) => sql.unsafe(`insert into "${schemaOf(shop.tenant.id)}".categories (id, name, slug, position, created_at, updated_at)
          select gen_random_uuid(), 'x', 's' || n, 0, now(), now() from generate_series(1, 2) n`));
                world.clock.advance('2s');
                expect(await addCategories(shop.admin, ['two'])).to.deep.equal(['done']);
                expect(await addCategories(shop.admin, ['three'])).to.deep.equal(['QUOTA_RECORDS_EXCEEDED']);
            });
            it('count a product with all its variants, or nothing of it', async () => {
                const shop = await onboardOn(world, 'variants', { quotas: { records: 3 } });
                const price = { amount: '1.00', currencyCode: 'EUR' };
                const variants = ['A', 'B', 'C'].map((sku) => ({ sku, title: sku, price }));
                const refused = await shop.admin.refusal(CreateProductDocument, { input: { name: 'Too many', variants } });
                expect(refused).to.include({ reason: 'QUOTA_RECORDS_EXCEEDED', limit: 3, used: 0 });
                expect(await countRows(shop, 'products')).to.equal(0);
                const { createProduct } = await shop.admin.run(CreateProductDocument, { input: { name: 'Fits', variants: variants.slice(0, 2) } });
                const more = { input: { productId: createProduct?.id ?? '', sku: 'D', title: 'D', price } };
                expect((await shop.admin.refusal(AddVariantDocument, more)).reason).to.equal('QUOTA_RECORDS_EXCEEDED');
            });
            it('give back what a transaction that failed had taken', async () => {
                const shop = await onboardOn(world, 'failing', { quotas: { records: 2 } });
                await addCategories(shop.admin, ['one']);
                for (let attempt = 0; attempt < 3; attempt += 1)
                    expect(await addCategories(shop.admin, ['one'])).to.deep.equal(['COMMERCE_SLUG_TAKEN']);
                expect(await addCategories(shop.admin, ['two', 'three'])).to.have.members(['done', 'QUOTA_RECORDS_EXCEEDED']);
            });
            it('follow the plan up and down, and leave a tenant what it has', async () => {
                const shop = await onboardOn(world, 'moving', { quotas: { records: 2 } });
                expect(await addCategories(shop.admin, ['one'])).to.deep.equal(['done']);
                expect(await addCategories(shop.admin, ['two'])).to.deep.equal(['done']);
                expect(await addCategories(shop.admin, ['three'])).to.deep.equal(['QUOTA_RECORDS_EXCEEDED']);
                await world.operator.run(UpdatePlanDocument, { input: { key: 'for-moving', quotas: { records: 3 } } });
                expect(await addCategories(shop.admin, ['three'])).to.deep.equal(['done']);
                await world.operator.run(UpdatePlanDocument, { input: { key: 'for-moving', quotas: { records: 1 } } });
                expect(await shop.admin.refusal(CreateCategoryDocument, category('four'))).to.include({ limit: 1, used: 3 });
                expect(await countRows(shop, 'categories')).to.equal(3);
                await assign(world, shop.tenant, 'enterprise');
                expect(await addCategories(shop.admin, ['four', 'five', 'six'])).to.deep.equal(['done', 'done', 'done']);
            });
            it('count what was added while there was no limit', async () => {
                const shop = await onboardOn(world, 'returning', { quotas: { records: 5 } });
                expect(await addCategories(shop.admin, ['one'])).to.deep.equal(['done']);
                await assign(world, shop.tenant, 'enterprise');
                await addCategories(shop.admin, ['two', 'three', 'four']);
                await assign(world, shop.tenant, 'for-returning');
                const outcomes = await addCategories(shop.admin, ['five', 'six', 'seven']);
                expect(outcomes.filter((outcome) => outcome === 'done')).to.have.length(1);
                expect(await countRows(shop, 'categories')).to.equal(5);
            });
            it('are kept for each tenant alone, and cost no statement without a limit', async () => {
                const shop = await onboardOn(world, 'alone', { quotas: { records: 1 } });
                await addCategories(shop.admin, ['one']);
                expect(await addCategories(shop.admin, ['two'])).to.deep.equal(['QUOTA_RECORDS_EXCEEDED']);
                const claims = { acme: 0, globex: 0 };
                for (const slug of ['acme', 'globex']) {
                    await world[slug].admin.run(CreateCategoryDocument, category('alone-1'));
                    const stop = world.app.services.database.observe((text) => {
                        if (text.includes('quota_allowances'))
                            claims[slug] += 1;
                    });
                    await world[slug].admin.run(CreateCategoryDocument, category('alone-2'));
                    stop();
                }
                expect(claims).to.deep.equal({ acme: 0, globex: 1 });
            });
        });
        describe('of users', () => {
            it('refuse one more user, and exactly so when many are created at once (threat 117)', async () => {
                const firm = await onboardOn(world, 'people', { quotas: { users: 3 } });
                await addUser(firm, 'second');
                const outcomes = await Promise.all(Array.from({ length: 20 }, (_, number) => addUser(firm, `racer-${number}`).then(() => 'done', (error) => error.reason ?? String(error))));
                expect(outcomes.filter((outcome) => outcome === 'done')).to.have.length(1);
                expect(new Set(outcomes)).to.deep.equal(new Set(['done', 'QUOTA_USERS_EXCEEDED']));
                expect(await countRows(firm, 'users')).to.equal(3);
            });
            it('count those that are active', async () => {
                const firm = await onboardOn(world, 'leavers', { quotas: { users: 2 } });
                await addUser(firm, 'leaving');
                const refused = await addUser(firm, 'coming').catch((error) => error.reason);
                expect(refused).to.equal('QUOTA_USERS_EXCEEDED');
                await world.sql((sql) => sql.unsafe(`update "${schemaOf(firm.tenant.id)}".users set deactivated_at = now() where email like 'leaving%'`));
                await until(() => addUser(firm, 'coming').then(() => true, () => false), 'the one who left has made room');
            });
        });
        it('of storage refuse what adds and allow what takes away, from what was measured last', async () => {
            const shop = await onboardOn(world, 'full', { quotas: { storageBytes: 1_000 } });
            const { createCategory } = await shop.admin.run(CreateCategoryDocument, category('before'));
            await world.sql((sql) => sql `update control.tenants set storage_bytes = 2000 where slug = 'full'`);
            world.app.directory.forget();
            const refused = await shop.admin.refusal(CreateCategoryDocument, category('after'));
            expect(refused).to.include({ code: 'QUOTA_EXCEEDED', reason: 'QUOTA_STORAGE_EXCEEDED', limit: 1_000, used: 2_000 });
            const change = { input: { id: createCategory?.id ?? '', name: 'a longer name' } };
            expect((await shop.admin.refusal(UpdateCategoryDocument, change)).reason).to.equal('QUOTA_STORAGE_EXCEEDED');
            expect((await shop.admin.send('{ categories { nodes { slug } } }')).errors).to.deep.equal([]);
            const full = await world.app.directory.findBySlug('full');
            const inJob = createSystemContext(world.app.services, 'job', full).write((tx) => createUser(tx, { email: 'job@users.test', displayName: 'Job', passwordHash: null, role: 'viewer' }));
            expect(await inJob.catch((error) => error.reason)).to.equal('QUOTA_STORAGE_EXCEEDED');
            await shop.admin.run(DeleteCategoryDocument, { input: { id: createCategory?.id ?? '' } });
        });
    });
}
//# sourceMappingURL=quotas.test.js.map