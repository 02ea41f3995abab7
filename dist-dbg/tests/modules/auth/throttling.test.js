import { expect } from 'chai';
import { SignInDocument } from '../../../schema/generated/graphql.js';
import { DEMO_PASSWORD } from '../../../src/demo.js';
import { createUser } from '../../../src/modules/users/public.js';
import { hashPassword, passwordLoad } from '../../../src/platform/crypto/password.js';
import { networkOf } from '../../../src/platform/throttle/network.js';
import { startSecondGateway } from '../../support/second-gateway.js';
import { useWorld } from '../../support/world.js';
const WRONG = 'AUTH_CREDENTIALS_WRONG';
const THROTTLED = 'TOO_MANY_ATTEMPTS';
async function attempt(client, { email, password = 'not-the-right-one', from }) {
    const headers = from === undefined ? {} : { 'x-forwarded-for': from };
    const { errors } = await client.send(SignInDocument, { input: { email, password } }, headers);
    return errors[0]?.extensions.reason ?? 'answered';
}
const count = (reasons, reason) => reasons.filter((one) => one === reason).length;
const times = (amount, make) => Promise.all(Array.from({ length: amount }, (_, index) => make(index)));
describe('attempts to sign in', () => {
    const world = useWorld({ TRUSTED_PROXIES: '127.0.0.1', DATABASE_CONTROL_CONNECTIONS: '6' });
    let users = 0;
    const addUser = async () => {
        users += 1;
        const email = `person-${users}@mail.test`;
        const passwordHash = await hashPassword(DEMO_PASSWORD);
        await world.acme.ctx.write((tx) => createUser(tx, { email, displayName: 'Kim', passwordHash, role: 'member' }));
        return email;
    };
    const at = (more) => attempt(world.acme.anonymous, more);
    const address = (index) => `203.0.${Math.floor(index / 250)}.${(index % 250) + 1}`;
    it('a thousand on one account are throttled, and its owner signs in from elsewhere all the while (threat 72)', async () => {
        const email = await addUser();
        const attackers = times(1_000, () => at({ email, from: '198.51.100.66' }));
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.10' })).to.equal('answered');
        const reasons = await attackers;
        expect(count(reasons, WRONG)).to.be.within(10, 11);
        expect(count(reasons, WRONG) + count(reasons, THROTTLED)).to.equal(1_000);
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.11' })).to.equal('answered');
        expect(await at({ email, password: DEMO_PASSWORD, from: '198.51.100.66' }), 'also with the right password').to.equal(THROTTLED);
        world.clock.advance('61s');
        expect(await at({ email, password: DEMO_PASSWORD, from: '198.51.100.66' })).to.equal('answered');
    });
    it('from many addresses at once are throttled too, but not for addresses that the owner has used before (threat 72)', async () => {
        const email = await addUser();
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.20' })).to.equal('answered');
        const reasons = [];
        for (let index = 0; index < 130; index += 1)
            reasons.push(await at({ email, from: address(index) }));
        expect(count(reasons, WRONG)).to.be.within(100, 105);
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.99' }), 'an address that is new').to.equal(THROTTLED);
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.20' }), 'an address that is known').to.equal('answered');
        world.clock.advance('2m');
        expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.99' }), 'a while later').to.equal('answered');
    });
    it('of one address at many accounts are throttled', async () => {
        const reasons = [];
        for (let index = 0; index < 120; index += 1)
            reasons.push(await at({ email: `nobody-${index}@mail.test`, from: '198.51.100.77' }));
        expect(count(reasons, WRONG)).to.be.within(100, 110);
        expect(count(reasons, THROTTLED)).to.be.at.least(10);
    });
    it('are answered in one way for accounts that exist and for those that do not (threat 69)', async () => {
        const email = await addUser();
        const run = async (account, from) => {
            const reasons = [];
            for (let index = 0; index < 12; index += 1)
                reasons.push(await at({ email: account, from }));
            return reasons;
        };
        expect(await run(email, '198.51.100.81')).to.deep.equal(await run('nobody@mail.test', '198.51.100.82'));
    });
    it('that succeed do not count', async () => {
        const email = await addUser();
        for (let index = 0; index < 25; index += 1)
            expect(await at({ email, password: DEMO_PASSWORD, from: '192.0.2.30' })).to.equal('answered');
    });
    it('count each by itself, however many stand in one request (threat 46)', async () => {
        const email = await addUser();
        const aliases = Array.from({ length: 10 }, (_, index) => `a${index}: signIn(input: { email: "${email}", password: "guess-number-${index}" }) { __typename }`);
        const { errors } = await world.acme.anonymous.send(`mutation { ${aliases.join(' ')} }`, {}, { 'x-forwarded-for': '198.51.100.90' });
        expect(errors.map((error) => error.extensions.reason)).to.deep.equal(Array(10).fill(WRONG));
        expect(await at({ email, password: DEMO_PASSWORD, from: '198.51.100.90' })).to.equal(THROTTLED);
    });
    it('gain nothing by going to another process', async () => {
        const email = await addUser();
        const second = await startSecondGateway(world, { TRUSTED_PROXIES: '127.0.0.1' });
        const there = second.client({ tenant: 'acme', email: null });
        const from = '198.51.100.91';
        const reasons = await times(40, (index) => attempt(index % 2 === 0 ? world.acme.anonymous : there, { email, from }));
        expect(count(reasons, WRONG)).to.be.within(10, 11);
        await second.stop();
    });
    it('say when to try again', async () => {
        const email = await addUser();
        for (let index = 0; index < 10; index += 1)
            await at({ email, from: '198.51.100.92' });
        const { errors } = await world.acme.anonymous.send(SignInDocument, { input: { email, password: 'x' } }, { 'x-forwarded-for': '198.51.100.92' });
        const extensions = errors[0]?.extensions;
        expect(extensions.code).to.equal('RATE_LIMITED');
        expect(extensions.retryAfterMs).to.be.within(1, 60_000);
    });
    it('of operators are throttled as well', async () => {
        const anonymous = world.client({ tenant: null, email: null });
        const reasons = [];
        for (let index = 0; index < 12; index += 1)
            reasons.push(await attempt(anonymous, { email: 'operator@serai.test', from: '198.51.100.93' }));
        expect(reasons.slice(9)).to.deep.equal([WRONG, THROTTLED, THROTTLED]);
        expect(await attempt(anonymous, { email: 'operator@serai.test', password: DEMO_PASSWORD, from: '192.0.2.40' })).to.equal('answered');
    });
    it('hash no more than four passwords at a time, and are refused when too many wait (threat 71)', async () => {
        let most = 0;
        const watch = setInterval(() => {
            most = Math.max(most, passwordLoad().running);
        }, 2);
        const reasons = await times(300, (index) => at({ email: `crowd-${index}@mail.test`, from: address(index + 2_000) }));
        clearInterval(watch);
        expect(most).to.be.within(1, 4);
        expect(count(reasons, WRONG) + count(reasons, 'AUTH_SIGN_IN_BUSY')).to.equal(300);
        expect(count(reasons, WRONG)).to.be.at.least(200);
        expect(passwordLoad()).to.deep.equal({ running: 0, waiting: 0 });
    });
    it('are forgotten once nothing is left of them', async () => {
        await at({ email: 'somebody@mail.test', from: '198.51.100.94' });
        const rows = () => world.sql(async (sql) => (await sql `select key from control.throttles`).map((row) => String(row['key'])));
        expect((await rows()).length).to.be.greaterThan(0);
        expect((await rows()).join(' ')).to.not.match(/198\.51|mail\.test/);
        world.clock.advance('2d');
        await world.app.throttle.prune();
        expect(await rows()).to.deep.equal([]);
    });
});
describe('the address of an attempt', () => {
    const world = useWorld();
    it('is not what a stranger writes into X-Forwarded-For (threat 120)', async () => {
        const reasons = [];
        for (let index = 0; index < 100; index += 1)
            reasons.push(await attempt(world.acme.anonymous, { email: 'viewer@acme.test', from: `203.0.113.${index}` }));
        expect(count(reasons, WRONG)).to.be.within(10, 12);
        expect(count(reasons, THROTTLED)).to.be.at.least(88);
    });
    it('is a whole network where one customer has one: 64 bits of IPv6', () => {
        expect(networkOf('2001:db8:1:2:3:4:5:6')).to.equal(networkOf('2001:db8:1:2:ffff::1'));
        expect(networkOf('2001:db8:1:2::1')).to.not.equal(networkOf('2001:db8:1:3::1'));
        expect(networkOf('::ffff:192.0.2.1')).to.equal('192.0.2.1');
        expect([networkOf(null), networkOf('unknown')]).to.deep.equal(['unknown', 'unknown']);
    });
});
//# sourceMappingURL=throttling.test.js.map