import { expect } from 'chai';
import { OnboardTenantDocument } from '../../../schema/generated/graphql.js';
import { startGate } from '../../support/gate.js';
import { ADMIN_PASSWORD, createSecondDatabase, onboardOn, register, stateOf, } from '../../support/servers.js';
import { until, useWorld } from '../../support/world.js';
describe('a database server that is down', () => {
    // A unit of work that nobody answers is broken off after twice this time.
    const world = useWorld({ STATEMENT_TIMEOUT_MS: '1000' });
    let second;
    let gate;
    let server;
    let there;
    before(async () => {
        second = await createSecondDatabase();
        gate = await startGate(second.input.host, second.input.port ?? 5432);
        server = await register(world, second, { port: gate.port, name: 'fragile', host: '127.0.0.1' });
        there = await onboardOn(world, server.id, 'fragile-one');
    });
    after(async () => {
        await gate.stop();
        await second.drop();
    });
    const products = '{ products { totalCount } }';
    const readiness = async () => {
        const answer = await fetch(`${world.url}/readyz?verbose`);
        return { status: answer.status, body: (await answer.json()) };
    };
    for (const [how, shut] of [
        ['refuses connections', () => gate.refuse()],
        ['swallows everything', async () => gate.swallow()],
    ]) {
        describe(`and ${how}`, () => {
            before(async () => {
                await gate.open();
                await until(async () => (await there.ask(products)).reason === 'answered', 'the tenant is served');
                await shut();
            });
            after(async () => {
                await gate.open();
            });
            it('hurts its own tenants alone, who are told to try again', async function () {
                this.timeout(60_000);
                // The first ones find out; in a black hole they wait for the time of a connection attempt.
                const asked = Array.from({ length: 20 }, () => there.ask(products));
                const others = Array.from({ length: 40 }, () => world.acme.viewer.send(products));
                const beganAt = performance.now();
                expect((await Promise.all(others)).flatMap((answer) => answer.errors)).to.deep.equal([]);
                expect(performance.now() - beganAt).to.be.lessThan(3_000);
                for (const { reason } of await Promise.all(asked))
                    expect(reason).to.be.oneOf(['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'WORK_TIMED_OUT']);
                await until(async () => (await world.app.services.database.serversDown()).size > 0, 'the gateway knows');
                const again = performance.now();
                const { errors } = await there.admin.send(`mutation { signIn(input: { email: "admin@fragile-one.test", password: "${ADMIN_PASSWORD}" }) { __typename } }`);
                expect(errors[0]?.extensions).to.include({ code: 'UNAVAILABLE', reason: 'DATABASE_UNAVAILABLE' });
                expect(errors[0]?.extensions).to.have.property('retryAfterMs').that.is.within(1, 1_000);
                expect(performance.now() - again).to.be.lessThan(1_000);
            });
            it('keeps the gateway ready, and is named by those who ask', async function () {
                this.timeout(90_000);
                const { status, body } = await readiness();
                expect(status).to.equal(200);
                expect(body).to.deep.equal({ status: 'ok', checks: { database: 'ok' }, servers: { home: 'ok', fragile: 'down' } });
                expect(await stateOf(world, server.id)).to.include({ isReachable: false });
            });
            it('gets no new tenants meanwhile, and one that is asked for there is refused and leaves its slug free', async function () {
                this.timeout(90_000);
                const input = (slug, serverId) => ({
                    input: { slug, name: slug, adminEmail: `admin@${slug}.test`, adminPassword: ADMIN_PASSWORD, modules: [], serverId },
                });
                const slug = how.startsWith('refuses') ? 'not-now' : 'not-then';
                const elsewhere = await world.operator.run(OnboardTenantDocument, input(`${slug}-a`, null));
                expect(elsewhere.onboardTenant?.server?.name).to.equal('home');
                expect((await world.operator.refusal(OnboardTenantDocument, input(slug, server.id))).reason).to.equal('DATABASE_UNAVAILABLE');
            });
            it('is served again within two seconds when it is back', async function () {
                this.timeout(90_000);
                await gate.open();
                const beganAt = performance.now();
                await until(async () => (await there.ask(products)).reason === 'answered', 'the tenant is served again');
                expect(performance.now() - beganAt).to.be.lessThan(2_500);
                await until(async () => (await readiness()).body.servers['fragile'] === 'ok', 'it is ready');
            });
        });
    }
});
//# sourceMappingURL=outage.test.js.map