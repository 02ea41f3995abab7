import { request } from 'node:http';
import { expect } from 'chai';
import { useWorld } from '../../support/world.js';
describe('the tenant of a request', () => {
    const world = useWorld();
    /** Node's fetch does not let a caller choose the header Host. */
    const ask = (headers) => new Promise((resolve, reject) => {
        const { hostname, port } = new URL(world.url);
        const sent = request({ hostname, port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', host: `localhost:${port}`, ...headers } }, (answer) => {
            let text = '';
            answer.on('data', (chunk) => {
                text += chunk;
            });
            answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) }));
        });
        sent.on('error', reject);
        sent.end(JSON.stringify({ query: '{ me { tenant { slug } } }' }));
    });
    const outcome = ({ status, body }) => body.errors?.[0]?.extensions.reason ?? `${status} ${body.data?.me?.tenant?.slug ?? 'platform'}`;
    it('comes from the host, the header or the token, and two that disagree are refused (threat 12)', async () => {
        const token = async (kind) => kind === 'none'
            ? {}
            : {
                authorization: `Bearer ${await { acme: world.acme.admin, globex: world.globex.admin, operator: world.operator }[kind]?.token()}`,
            };
        const host = (slug) => ({ host: `${slug}.localhost` });
        const header = (slug) => ({ 'x-tenant': slug });
        const mismatch = 'TENANT_MISMATCH';
        const cases = [
            ['acme', {}, '200 acme'],
            ['acme', host('acme'), '200 acme'],
            ['acme', header('acme'), '200 acme'],
            ['acme', { ...host('acme'), ...header('acme') }, '200 acme'],
            ['acme', host('globex'), mismatch],
            ['acme', header('globex'), mismatch],
            ['acme', { ...host('acme'), ...header('globex') }, mismatch],
            ['globex', host('acme'), mismatch],
            ['globex', header('acme'), mismatch],
            ['globex', { ...host('globex'), ...header('globex') }, '200 globex'],
            ['none', {}, 'SIGN_IN_REQUIRED'],
            ['none', host('acme'), 'SIGN_IN_REQUIRED'],
            ['none', header('acme'), 'SIGN_IN_REQUIRED'],
            ['none', { ...host('acme'), ...header('globex') }, mismatch],
            ['operator', {}, '200 platform'],
            ['operator', host('acme'), mismatch],
            ['operator', header('acme'), mismatch],
        ];
        for (const [kind, headers, expected] of cases) {
            expect(outcome(await ask({ ...(await token(kind)), ...headers })), `${kind} ${JSON.stringify(headers)}`).to.equal(expected);
        }
    });
    it('answers 403 to a mismatch, 404 to an unknown tenant and 400 to a host that is not ours', async () => {
        expect((await ask({ host: 'acme.localhost', 'x-tenant': 'globex' })).status).to.equal(403);
        expect((await ask({ 'x-tenant': 'nosuch' })).status).to.equal(404);
        expect((await ask({ host: 'acme.localhost.evil.com' })).status).to.equal(400);
    });
    it('is not taken from forwarded headers of a stranger (threat 13)', async () => {
        expect(outcome(await ask({ host: 'acme.localhost', 'x-forwarded-host': 'globex.localhost' }))).to.equal('SIGN_IN_REQUIRED');
        expect(outcome(await ask({ host: 'acme.localhost', 'x-forwarded-host': 'nosuch.localhost' }))).to.equal('SIGN_IN_REQUIRED');
    });
    it('looks the same to a stranger whether it is unknown or suspended, and tells its members (threats 17 and 18)', async () => {
        const token = await world.globex.admin.token();
        await world.sql((sql) => sql `update control.tenants set suspended_at = now() where slug = 'globex'`);
        world.app.directory.forget();
        try {
            const suspended = await ask({ host: 'globex.localhost' });
            const unknown = await ask({ host: 'nosuch.localhost' });
            expect(outcome(suspended)).to.equal('TENANT_NOT_FOUND');
            const { requestId: _one, ...first } = (suspended.body.errors?.[0]?.extensions ?? {});
            const { requestId: _other, ...second } = (unknown.body.errors?.[0]?.extensions ?? {});
            expect([suspended.status, first]).to.deep.equal([unknown.status, second]);
            expect(outcome(await ask({ host: 'globex.localhost', authorization: `Bearer ${token}` }))).to.equal('TENANT_SUSPENDED');
        }
        finally {
            await world.sql((sql) => sql `update control.tenants set suspended_at = null where slug = 'globex'`);
            world.app.directory.forget();
        }
    });
    it('is needed for what belongs to a tenant: none never means all', async () => {
        const token = await world.operator.token();
        const { errors } = await world
            .client({ tenant: null, email: null })
            .send('{ products { nodes { id } } }', {}, { authorization: `Bearer ${token}` });
        expect(errors[0]?.extensions.code).to.equal('FORBIDDEN');
    });
    it('is found in the registry once for racing requests, and from memory afterwards', async () => {
        world.app.directory.forget();
        let statements = 0;
        const stop = world.app.services.database.observe((text) => {
            if (text.includes('"control"."tenants"'))
                statements += 1;
        });
        await Promise.all(Array.from({ length: 20 }, () => world.app.directory.findBySlug('acme')));
        stop();
        expect(statements).to.equal(1);
    });
});
//# sourceMappingURL=resolution.test.js.map