import { expect } from 'chai';
import { DeactivateUserDocument, ProductChangedDocument, ReactivateTenantDocument, RevokeApiKeyDocument, SignOutDocument, SuspendTenantDocument, } from '../../../schema/generated/graphql.js';
import { eventId } from '../../../src/kernel/events.js';
import { newUser, roleIdOf, unassign } from '../../modules/access/people.js';
import { newKey } from '../../modules/apikeys/programs.js';
import { useEvents } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
/** Known on every process within this time; the machine may be busy with other things. */
const KNOWN_MS = 2_000;
const SLACK_MS = 1_500;
describe('a stream ends when whoever opened it may ask no more (threat 58)', () => {
    const world = useWorld();
    useEvents(world);
    const opened = async (stream) => {
        expect(await stream.opened()).to.equal(null);
        return stream;
    };
    /** With the refusal that a request would get, and a complete behind it, so that clients do not come back with what is worth nothing. */
    const endsFor = async (stream, code, began) => {
        const last = await stream.ended();
        expect(Date.now() - began).to.be.lessThan(KNOWN_MS + SLACK_MS);
        expect(stream.end).to.equal('complete');
        expect(stream.told).to.have.length(1);
        expect(last?.errors?.[0]?.extensions.code).to.equal(code);
        return last?.errors?.[0]?.extensions.reason;
    };
    it('at the end of the access token', async () => {
        const stream = await opened(await world.acme.viewer.follow(ProductChangedDocument));
        world.clock.advance('11m');
        expect(await endsFor(stream, 'UNAUTHENTICATED', Date.now())).to.equal('ACCESS_TOKEN_INVALID');
    });
    it('when the session has ended', async () => {
        const { client } = await newUser(world, world.acme);
        const stream = await opened(await client.follow(ProductChangedDocument));
        await client.run(SignOutDocument);
        expect(await endsFor(stream, 'UNAUTHENTICATED', Date.now())).to.equal('ACCESS_TOKEN_INVALID');
    });
    it('when the right was taken away', async () => {
        const { id, client } = await newUser(world, world.acme);
        const stream = await opened(await client.follow(ProductChangedDocument));
        await unassign(world.acme.admin, await roleIdOf(world.acme.admin, 'Viewer'), { userId: id });
        expect(await endsFor(stream, 'FORBIDDEN', Date.now())).to.equal('PERMISSION_MISSING');
    });
    it('when the user was deactivated, or the API key revoked', async () => {
        const { id, client } = await newUser(world, world.acme);
        const ofUser = await opened(await client.follow(ProductChangedDocument));
        await world.acme.admin.run(DeactivateUserDocument, { input: { id } });
        await endsFor(ofUser, 'UNAUTHENTICATED', Date.now());
        const key = await newKey(world, world.acme.admin);
        const ofKey = await opened(await world.acme.anonymous.follow(ProductChangedDocument, {}, { authorization: `Bearer ${key.secret}` }));
        await world.acme.admin.run(RevokeApiKeyDocument, { input: { id: key.id } });
        expect(await endsFor(ofKey, 'UNAUTHENTICATED', Date.now())).to.equal('APIKEYS_KEY_REVOKED');
    });
    it('when the tenant was suspended, and no other tenant’s with it', async () => {
        const tenantId = world.globex.tenant.id;
        const [stream, other] = [
            await opened(await world.globex.admin.follow(ProductChangedDocument)),
            await opened(await world.acme.admin.follow(ProductChangedDocument)),
        ];
        await world.operator.run(SuspendTenantDocument, { input: { tenantId, reason: 'a test' } });
        expect(await endsFor(stream, 'FORBIDDEN', Date.now())).to.equal('TENANT_SUSPENDED');
        expect(other.end).to.equal(null);
        other.close();
        await world.operator.run(ReactivateTenantDocument, { input: { tenantId } });
    });
    it('without a complete when events may be missing: clients open another one', async () => {
        const stream = await opened(await world.acme.admin.follow(ProductChangedDocument));
        const tenant = world.acme.tenant.id;
        await world.sql(async (sql) => {
            await sql `update platform.live_audiences set position = position + 2 where tenant_id = ${tenant}`;
            await sql `insert into platform.live_events (tenant_id, position, id, name, version, subject_id, payload, occurred_at)
        select tenant_id, position, ${eventId.toUuid(eventId.mint())}, 'commerce.productCreated', 1, 'x', '{}', now() from platform.live_audiences where tenant_id = ${tenant}`;
            await sql `select pg_notify('serai_live', '')`;
        });
        await stream.ended();
        expect([stream.end, stream.told]).to.deep.equal(['ended', []]);
        expect(stream.comments).to.include('open it again');
    });
    it('gives its place back, and nothing goes on for it', async () => {
        const stream = await opened(await world.acme.admin.follow(ProductChangedDocument));
        stream.close();
        const endings = () => world.logLines.filter(({ message }) => message === 'a stream has ended').length;
        const openings = () => world.logLines.filter(({ message }) => message === 'a stream was opened').length;
        await until(() => endings() === openings(), 'every stream has ended');
    });
});
//# sourceMappingURL=ends.test.js.map