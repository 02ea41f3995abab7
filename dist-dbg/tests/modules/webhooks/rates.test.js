import { expect } from 'chai';
import { answers } from '../../support/receiver.js';
import { until } from '../../support/world.js';
import { createCategory, deliveriesOf, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('how fast webhooks come', () => {
    const { world, receiver, events } = useWebhooks();
    it('is at most what the endpoint says, and none is lost or counted as an attempt for it', async () => {
        const { admin } = world.acme;
        const endpoint = await newEndpoint(admin, receiver, { ratePerMinute: 6 });
        for (let time = 0; time < 4; time += 1)
            await createCategory(admin);
        await receiver.until(endpoint.path, 1);
        await events.settled();
        expect(receiver.at(endpoint.path)).to.have.length(1);
        const waiting = (await deliveriesOf(admin, endpoint.id)).filter(({ state }) => state === 'PENDING');
        const slots = waiting.map(({ nextAttemptAt }) => Date.parse(String(nextAttemptAt))).sort((a, b) => a - b);
        expect(slots).to.have.length(3);
        for (const [index, slot] of slots.entries())
            if (index > 0)
                expect(slot - (slots[index - 1] ?? 0)).to.be.at.least(9_900);
        for (let come = 2; come <= 4; come += 1) {
            world.clock.advance('11s');
            await receiver.until(endpoint.path, come);
            await events.settled();
            expect(receiver.at(endpoint.path)).to.have.length(come);
        }
        await until(async () => (await deliveriesOf(admin, endpoint.id)).every(({ state, attemptCount }) => state === 'DELIVERED' && attemptCount === 1), 'all');
    });
    it('is not slowed down by an endpoint of another tenant that hangs', async () => {
        const { acme, globex } = world;
        const hanging = await newEndpoint(acme.admin, receiver, { timeoutSeconds: 30 });
        const fine = await newEndpoint(globex.admin, receiver);
        receiver.behaviour = ({ path }, response) => void (path === hanging.path ? undefined : response.end());
        for (let time = 0; time < 12; time += 1)
            await createCategory(acme.admin);
        await receiver.until(hanging.path, 3);
        await createCategory(globex.admin);
        await receiver.until(fine.path, 1, 15_000);
        // Those that found no room come again by themselves and were no attempts.
        receiver.behaviour = answers.ok;
        await untilDelivery(globex.admin, fine.id, 'DELIVERED', 1);
        const attempted = (await deliveriesOf(acme.admin, hanging.id)).filter(({ attemptCount }) => attemptCount > 0);
        expect(attempted.length).to.be.at.most(4);
    });
});
//# sourceMappingURL=rates.test.js.map