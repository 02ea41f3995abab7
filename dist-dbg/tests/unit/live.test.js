import { expect } from 'chai';
import { Places } from '../../src/gateway/live/places.js';
import { ANONYMOUS } from '../../src/kernel/context.js';
import { anyOf, eventId } from '../../src/kernel/events.js';
import { productArchived, productPublished } from '../../src/modules/commerce/events.js';
import { Feed } from '../../src/platform/live/feed.js';
const happened = (name, version = 1) => ({
    ...{ id: eventId.mint(), name, version, subjectId: 'thing', payload: { number: 1 } },
    occurredAt: new Date(),
});
const nothing = () => { };
describe('a feed', () => {
    it('gives what it hears in order, to who waits already and to who comes later', async () => {
        const feed = new Feed(({ name }) => name !== 'noise', nothing);
        const waiting = feed.next();
        for (const name of ['one', 'noise', 'two', 'three'])
            feed.offer(happened(name));
        const names = [await waiting, await feed.next(), await feed.next()].map(({ value }) => value?.name);
        expect(names).to.deep.equal(['one', 'two', 'three']);
    });
    it('fails instead of keeping more than may wait, and gives nothing from behind the gap', async () => {
        const ended = [];
        const feed = new Feed(() => true, (one) => void ended.push(one));
        for (let count = 0; count < 201; count += 1)
            feed.offer(happened('one'));
        expect(ended).to.deep.equal([feed]);
        feed.offer(happened('late'));
        const reason = await feed.next().catch((error) => error.reason);
        expect(reason).to.equal('LIVE_STREAM_BEHIND');
    });
    it('stops once, also for who waits', async () => {
        let stops = 0;
        const feed = new Feed(() => true, () => {
            stops += 1;
        });
        const waiting = feed.next();
        await feed.return();
        await feed.return();
        feed.fail(new Error('too late'));
        expect([(await waiting).done, (await feed.next()).done, stops]).to.deep.equal([true, true, 1]);
    });
});
describe('anyOf', () => {
    it('hears these events in their version alone, and of those what is meant', () => {
        const hears = anyOf([productPublished, productArchived]);
        expect(hears(happened('commerce.productPublished'))).to.equal(true);
        expect(hears(happened('commerce.productPublished', 2))).to.equal(false);
        expect(hears(happened('commerce.productCreated'))).to.equal(false);
        expect(anyOf([productPublished], () => false)(happened('commerce.productPublished'))).to.equal(false);
    });
});
describe('the places of a process', () => {
    const tenant = { id: 'ten_01h455vb4pex5vsknk084sn02q' };
    const asker = { tenant, actor: ANONYMOUS };
    it('are counted by network for strangers, and given back once', () => {
        const places = new Places({ streams: 10, perTenant: 10, perUser: 1 });
        const giveBack = places.take(asker, '2001:db8::1');
        expect(() => places.take(asker, '2001:db8::2')).to.throw(/Whoever asks has 1/);
        places.take(asker, '192.0.2.1');
        giveBack();
        giveBack();
        places.take(asker, '2001:db8::3');
        expect(() => places.take(asker, '2001:db8::4')).to.throw(/Whoever asks has 1/);
    });
    it('take nothing of one bound when another one is reached', () => {
        const places = new Places({ streams: 2, perTenant: 1, perUser: 1 });
        places.take(asker, '192.0.2.1');
        for (let time = 0; time < 3; time += 1)
            expect(() => places.take(asker, '192.0.2.2')).to.throw(/The tenant has 1/);
        places.take({ tenant: null, actor: ANONYMOUS }, '192.0.2.2');
        expect(() => places.take({ tenant: null, actor: ANONYMOUS }, '192.0.2.3')).to.throw(/This process has 2/);
    });
});
//# sourceMappingURL=live.test.js.map