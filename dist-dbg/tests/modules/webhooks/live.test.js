import { expect } from 'chai';
import { CreateCategoryDocument, EventOccurredDocument, UpdateCategoryDocument } from '../../../schema/generated/graphql.js';
import { useEvents } from '../../support/events.js';
import { useWorld } from '../../support/world.js';
import { createCategory } from './webhooks.js';
describe('eventOccurred', () => {
    const world = useWorld();
    const events = useEvents(world);
    const open = [];
    afterEach(() => {
        for (const stream of open.splice(0))
            stream.close();
    });
    const follow = async (filter = null, client = world.acme.admin) => {
        // What was committed a moment before may be told as well.
        await events.settled();
        const stream = await client.follow(EventOccurredDocument, { filter });
        open.push(stream);
        expect(await stream.opened()).to.equal(null);
        return stream;
    };
    const occurrences = (stream) => stream.told.map(({ data, errors }) => {
        expect(errors).to.equal(undefined);
        return data?.['eventOccurred'];
    });
    it('tells what happens from the opening on, once each, in the order of the commits, with what webhooks would carry', async () => {
        await createCategory(world.acme.admin, 'Before');
        const stream = await follow({ types: ['commerce.*'] });
        const made = await createCategory(world.acme.admin, 'Boots');
        await world.acme.admin.run(UpdateCategoryDocument, { input: { id: made.id, name: 'Boots and shoes' } });
        const next = await createCategory(world.acme.admin, 'Hats');
        await stream.toldOf(3);
        const told = occurrences(stream).filter(({ subjectId }) => subjectId === made.id || subjectId === next.id);
        expect(told.map(({ type, subjectId }) => [type, subjectId])).to.deep.equal([
            ['commerce.categoryCreated', made.id],
            ['commerce.categoryUpdated', made.id],
            ['commerce.categoryCreated', next.id],
        ]);
        expect(told[0]?.id).to.match(/^evt_/);
        expect(told[0]?.version).to.equal(1);
        expect(told[0]?.data).to.deep.equal({ categoryId: made.id, parentId: null, slug: made.slug });
        expect(Date.parse(told[0]?.occurredAt ?? '')).to.be.closeTo(world.clock.now().getTime(), 60_000);
    });
    it('tells of nothing that was rolled back', async () => {
        const stream = await follow({ types: ['commerce.categoryCreated'] });
        const taken = await createCategory(world.acme.admin, 'Taken');
        await world.acme.admin.refusal(CreateCategoryDocument, { input: { name: 'Taken again', slug: taken.slug } });
        const last = await createCategory(world.acme.admin, 'Last');
        await stream.toldOf(2);
        expect(occurrences(stream).map(({ subjectId }) => subjectId)).to.deep.equal([taken.id, last.id]);
    });
    it('tells of one type, or of one thing, where the filter says so', async () => {
        const thing = await createCategory(world.acme.admin, 'Thing');
        const [updates, ofThing] = [await follow({ types: ['commerce.categoryUpdated'] }), await follow({ subjectId: thing.id })];
        await createCategory(world.acme.admin, 'Other');
        await world.acme.admin.run(UpdateCategoryDocument, { input: { id: thing.id, name: 'Thing 2' } });
        await Promise.all([updates.toldOf(1), ofThing.toldOf(1)]);
        await createCategory(world.acme.admin, 'Another');
        await world.acme.admin.run(UpdateCategoryDocument, { input: { id: thing.id, name: 'Thing 3' } });
        await Promise.all([updates.toldOf(2), ofThing.toldOf(2)]);
        for (const stream of [updates, ofThing])
            expect(occurrences(stream).map(({ type, subjectId }) => `${type} ${subjectId}`)).to.deep.equal(Array.from({ length: 2 }, () => `commerce.categoryUpdated ${thing.id}`));
    });
    it('names every field of a filter that makes no sense', async () => {
        const stream = await world.acme.admin.follow(EventOccurredDocument, {
            filter: { types: ['commerce.*', 'commerce.nonsense', 'x'], subjectId: ' ' },
        });
        const refused = await stream.ended();
        expect(stream.end).to.equal('complete');
        expect(refused?.errors?.[0]?.extensions).to.include({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
        expect(refused?.errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
            'filter.types.1 UNKNOWN_EVENT_TYPE',
            'filter.types.2 MALFORMED',
            'filter.subjectId TOO_SHORT',
        ]);
    });
    it('is for who may have endpoints told of everything, and for nobody else', async () => {
        const { anonymous, member, manager, admin } = world.acme;
        const reasons = [];
        for (const client of [anonymous, member, manager, admin])
            reasons.push((await client.send(EventOccurredDocument)).errors[0]?.extensions.reason ?? 'open');
        expect(reasons).to.deep.equal(['SIGN_IN_REQUIRED', 'PERMISSION_MISSING', 'PERMISSION_MISSING', 'open']);
    });
});
//# sourceMappingURL=live.test.js.map