import { expect } from 'chai';
import { CreateProductDocument, DisableModuleDocument, EnableModuleDocument, ProductChangedDocument, PublishProductDocument, ScheduleProductDocument, UnpublishProductDocument, UpdateProductDocument, UpdateVariantDocument, } from '../../../schema/generated/graphql.js';
import { useEvents } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
let count = 0;
async function newProduct(client, name) {
    count += 1;
    const price = { amount: '10.00', currencyCode: 'EUR' };
    const { createProduct } = await client.run(CreateProductDocument, {
        input: { name, variants: [{ sku: `LIVE-${count}`, title: 'One', price, stockOnHand: 3 }] },
    });
    if (!createProduct)
        throw new Error('no product was created');
    return createProduct;
}
describe('productChanged', () => {
    const world = useWorld();
    const events = useEvents(world);
    // What was committed a moment before an opening may be told as well.
    beforeEach(() => events.settled());
    const changes = (stream) => stream.told.map(({ data }) => data?.productChanged);
    it('follows one product: what happened, and the product as it is by then, its variants among it', async () => {
        const { admin, viewer } = world.acme;
        const [tent, other] = [await newProduct(admin, 'Tent'), await newProduct(admin, 'Rope')];
        await events.settled();
        const stream = await viewer.follow(ProductChangedDocument, { productId: tent.id });
        await stream.opened();
        await admin.run(UpdateProductDocument, { input: { id: other.id, name: 'Rope 2' } });
        await admin.run(UpdateProductDocument, { input: { id: tent.id, name: 'Tent 2' } });
        await stream.toldOf(1);
        const [variant] = tent.variants;
        await admin.run(UpdateVariantDocument, { input: { id: variant?.id ?? '', title: 'Double roof' } });
        await stream.toldOf(2);
        stream.close();
        expect(changes(stream).map((change) => [change?.eventType, change?.productId, change?.product?.name])).to.deep.equal([
            ['commerce.productUpdated', tent.id, 'Tent 2'],
            ['commerce.variantUpdated', tent.id, 'Tent 2'],
        ]);
        expect(changes(stream)[1]?.product?.variants[0]?.title).to.equal('Double roof');
    });
    it('follows all products of the tenant, and none of another one', async () => {
        const streams = [await world.acme.admin.follow(ProductChangedDocument), await world.globex.admin.follow(ProductChangedDocument)];
        for (const stream of streams)
            await stream.opened();
        const made = [await newProduct(world.acme.admin, 'Of acme'), await newProduct(world.globex.admin, 'Of globex')];
        for (const [index, stream] of streams.entries()) {
            await stream.toldOf(1);
            stream.close();
            expect(changes(stream).map((change) => change?.product?.id)).to.deep.equal([made[index]?.id]);
        }
    });
    it('tells of a schedule, and of what goes off sale', async () => {
        const { admin } = world.acme;
        const { id } = await newProduct(admin, 'Lantern');
        await events.settled();
        const stream = await admin.follow(ProductChangedDocument, { productId: id });
        await stream.opened();
        await admin.run(ScheduleProductDocument, { input: { id, publishAt: new Date(world.clock.now().getTime() + 3_600_000).toISOString() } });
        await stream.toldOf(1);
        await admin.run(PublishProductDocument, { input: { id } });
        await stream.toldOf(2);
        await admin.run(UnpublishProductDocument, { input: { id } });
        const told = () => changes(stream).map((change) => change?.eventType);
        await until(() => told().at(-1) === 'commerce.productUnpublished', 'that it goes off sale is told');
        stream.close();
        expect(told()).to.include('commerce.publicationScheduled');
    });
    it('refuses what is no id of a product', async () => {
        const { errors } = await world.acme.admin.send(ProductChangedDocument, { productId: 'usr_01h455vb4pex5vsknk084sn02q' });
        expect(errors[0]?.extensions.fields?.map(({ path, reason }) => [path, reason])).to.deep.equal([['productId', 'NOT_AN_ID']]);
    });
    it('ends when the tenant has the module no more', async () => {
        const { tenant, admin } = world.globex;
        const stream = await admin.follow(ProductChangedDocument);
        await stream.opened();
        await world.operator.run(DisableModuleDocument, { input: { tenantId: tenant.id, module: 'commerce' } });
        const last = await stream.ended();
        expect(last?.errors?.[0]?.extensions.code).to.equal('FORBIDDEN');
        expect(stream.end).to.equal('complete');
        await world.operator.run(EnableModuleDocument, { input: { tenantId: tenant.id, module: 'commerce' } });
    });
});
//# sourceMappingURL=live.test.js.map