import { expect } from 'chai';
import { PublishProductDocument, ScheduleProductDocument, SearchProductsDocument, UnpublishProductDocument, } from '../../../../schema/generated/graphql.js';
import { on } from '../../../../src/kernel/events.js';
import { productPublished, productUnpublished } from '../../../../src/modules/commerce/events.js';
import { effectsOf, listening, useEvents, writeEffect } from '../../../support/events.js';
import { until, useWorld } from '../../../support/world.js';
import { newProduct, problemsOf } from '../catalogue.js';
describe('the publication of a product', function () {
    this.timeout(60_000);
    const world = useWorld();
    const events = useEvents(world, listening(on(productPublished, (ctx, event) => writeEffect(ctx, 'published', event), { name: 'published' }), on(productUnpublished, (ctx, event) => writeEffect(ctx, 'unpublished', event), { name: 'unpublished' })));
    const inHours = (hours) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
    const visible = async (name) => {
        const { products } = await world.acme.admin.run(SearchProductsDocument, { filter: { search: name, status: 'PUBLISHED' } });
        return products?.totalCount === 1;
    };
    const told = async () => (await effectsOf(world.acme.ctx)).map(({ listener }) => listener);
    /** Everything that was due by now was heard, and what followed from it. */
    const settled = async () => {
        const due = () => world.sql((sql) => sql `select 1 from platform.outbox where name = 'commerce.publicationDue' and scheduled_for <= ${world.clock.now()}`);
        await until(async () => (await due()).length === 0, 'no publication is due any more');
        await events.settled();
    };
    it('begins and ends at the moments that were chosen, by itself, and is told of then', async () => {
        const { admin } = world.acme;
        const { id, name } = await newProduct(admin, { name: 'Ephemeris' });
        const before = (await told()).length;
        const { publishProduct } = await admin.run(ScheduleProductDocument, { input: { id, publishAt: inHours(2), unpublishAt: inHours(5) } });
        expect(publishProduct?.status).to.equal('SCHEDULED');
        await settled();
        expect([await visible(name), (await told()).slice(before)]).to.deep.equal([false, []]);
        // No worker is needed for the shop itself.
        await events.stopWorkers();
        world.clock.advance('3h');
        expect(await visible(name)).to.equal(true);
        await events.startWorkers();
        await settled();
        expect((await told()).slice(before)).to.deep.equal(['published']);
        world.clock.advance('3h');
        expect(await visible(name)).to.equal(false);
        await settled();
        expect((await told()).slice(before)).to.deep.equal(['published', 'unpublished']);
    });
    it('tells nothing of a moment that was changed', async () => {
        const { admin } = world.acme;
        const { id, name } = await newProduct(admin, { name: 'Procrastinator' });
        const before = (await told()).length;
        await admin.run(ScheduleProductDocument, { input: { id, publishAt: inHours(1) } });
        await admin.run(ScheduleProductDocument, { input: { id, publishAt: inHours(4) } });
        world.clock.advance('2h');
        await settled();
        expect([await visible(name), (await told()).slice(before)]).to.deep.equal([false, []]);
        const { unpublishProduct } = await admin.run(UnpublishProductDocument, { input: { id } });
        expect(unpublishProduct).to.deep.include({ status: 'DRAFT', publishedAt: null });
        world.clock.advance('4h');
        await settled();
        expect([await visible(name), (await told()).slice(before)]).to.deep.equal([false, []]);
    });
    it('can be ended at once and begun anew', async () => {
        const { admin } = world.acme;
        const { id, name } = await newProduct(admin, { name: 'Comeback' });
        await admin.run(PublishProductDocument, { input: { id } });
        expect(await visible(name)).to.equal(true);
        const { unpublishProduct } = await admin.run(UnpublishProductDocument, { input: { id } });
        expect(unpublishProduct?.status).to.equal('UNPUBLISHED');
        expect((await admin.run(UnpublishProductDocument, { input: { id } })).unpublishProduct).to.deep.equal(unpublishProduct);
        expect(await visible(name)).to.equal(false);
        await admin.run(PublishProductDocument, { input: { id } });
        expect(await visible(name)).to.equal(true);
    });
    it('refuses an end before its beginning, or one that has passed', async () => {
        const { admin } = world.acme;
        const { id } = await newProduct(admin);
        const refuse = async (input) => problemsOf(await admin.refusal(ScheduleProductDocument, { input: { id, ...input } }));
        expect(await refuse({ publishAt: inHours(2), unpublishAt: inHours(1) })).to.deep.equal(['input.unpublishAt CONTRADICTION']);
        expect(await refuse({ unpublishAt: inHours(-1) })).to.deep.equal(['input.unpublishAt PAST']);
        const foreign = await newProduct(world.globex.admin);
        expect(await admin.refusal(UnpublishProductDocument, { input: { id: foreign.id } })).to.include({ reason: 'COMMERCE_PRODUCT_NOT_FOUND' });
    });
});
//# sourceMappingURL=publication.test.js.map