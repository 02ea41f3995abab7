import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from 'chai';
import { projectRoot } from '../../../src/platform/config/config.js';
import { answers } from '../../support/receiver.js';
import { createCategory, newEndpoint, untilDelivery, useWebhooks } from './webhooks.js';
describe('serai webhooks', function () {
    this.timeout(60_000);
    const { world, receiver } = useWebhooks();
    const serai = async (...args) => {
        const env = {
            PATH: process.env['PATH'],
            NODE_ENV: 'test',
            DATABASE_URL: world.databaseUrl,
            SERAI_SECRET: 'for-tests-only-and-long-enough-to-be-one',
        };
        const child = spawn(process.execPath, [path.join(projectRoot(), 'dist/src/cli.js'), 'webhooks', ...args], { env });
        const said = { out: '', err: '' };
        child.stdout.on('data', (chunk) => {
            said.out += chunk.toString();
        });
        child.stderr.on('data', (chunk) => {
            said.err += chunk.toString();
        });
        const [code] = await once(child, 'close');
        return { code: code, ...said };
    };
    it('lists endpoints without what is sealed, and deliveries, and sends again what failed', async () => {
        const { admin } = world.acme;
        receiver.behaviour = answers.status(500);
        const endpoint = await newEndpoint(admin, receiver, { retrySeconds: [], headers: [{ name: 'x-mine', value: 'of-mine' }] });
        await createCategory(admin);
        const failed = await untilDelivery(admin, endpoint.id, 'FAILED', 1);
        const listed = await serai('endpoints', 'acme', '--json');
        const [one] = JSON.parse(listed.out);
        expect(one).to.include({ id: endpoint.id, url: endpoint.url });
        expect(one).to.not.have.property('sealedHeaders');
        expect((await serai('endpoints', 'globex')).out).to.equal('No endpoints.\n');
        expect((await serai('deliveries', 'acme', '--state', 'failed')).out).to.match(new RegExp(`${failed.id} FAILED +commerce.categoryCreated`));
        receiver.behaviour = answers.ok;
        expect((await serai('replay', 'acme', '--endpoint', endpoint.id)).out).to.equal('1 delivery is sent again.\n');
        await untilDelivery(admin, endpoint.id, 'DELIVERED');
        expect(receiver.at(endpoint.path)[1]?.headers['webhook-id']).to.equal(failed.eventId);
        expect(JSON.parse((await serai('replay', 'acme', '--endpoint', endpoint.id, '--json')).out)).to.deep.equal({ count: 0 });
    });
    it('says what is wrong', async () => {
        const [nothing, unknown, malformed, tenant] = await Promise.all([
            serai('replay', 'acme'),
            serai('replay', 'acme', '--endpoint', 'whe_01h455vb4pex5vsknk084sn02q'),
            serai('deliveries', 'acme', '--first', '1000'),
            serai('endpoints', 'no-such'),
        ]);
        expect([nothing.code, unknown.code, malformed.code, tenant.code]).to.deep.equal([1, 1, 1, 1]);
        expect(nothing.err).to.include('give deliveryIds, eventId, endpointId or from');
        expect(unknown.err).to.include('There is no webhook endpoint whe_01h455vb4pex5vsknk084sn02q.');
        expect(malformed.err).to.include('must be 1 to 100');
        expect(tenant.err).to.include('There is no tenant no-such.');
    });
});
//# sourceMappingURL=command-line.test.js.map