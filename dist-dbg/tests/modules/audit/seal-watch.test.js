import { expect } from 'chai';
import { CreateCustomerDocument, VerifyAuditTrailDocument } from '../../../schema/generated/graphql.js';
import { createSystemContext } from '../../../src/app.js';
import { SealWatch } from '../../../src/modules/audit/public.js';
import { findTenantById } from '../../../src/modules/tenancy/public.js';
import { until, useWorld } from '../../support/world.js';
describe('the job that seals audit trails', () => {
    const world = useWorld();
    const { signal } = new AbortController();
    const watching = (findTenant) => ({ servers: () => world.app.services.database.servers(), findTenant });
    const unsealed = async (of) => (await of.admin.run(VerifyAuditTrailDocument)).verifyAuditTrail?.unsealed;
    const write = (of, email) => of.admin.run(CreateCustomerDocument, { input: { email, displayName: 'Kim' } });
    it('seals every trail once, then those that were written to, and looks into no others', async () => {
        const looked = new Set();
        const watch = new SealWatch(createSystemContext(world.app.services, 'test'), watching(async (db, id) => {
            looked.add(id);
            return findTenantById(db, id);
        }));
        await write(world.acme, 'before@mail.test');
        await until(async () => {
            await watch.look(signal);
            return (await unsealed(world.acme)) === 0 && (await unsealed(world.globex)) === 0;
        }, 'both trails are sealed', 15_000);
        looked.clear();
        await write(world.acme, 'after@mail.test');
        expect(await unsealed(world.acme)).to.equal(2);
        await until(async () => {
            await watch.look(signal);
            return (await unsealed(world.acme)) === 0;
        }, 'what was written is sealed', 15_000);
        expect([...looked]).to.deep.equal([world.acme.tenant.id]);
    });
    it('goes on with the others when one cannot be sealed', async () => {
        const watch = new SealWatch(createSystemContext(world.app.services, 'test'), watching(async (db, id) => {
            if (id === world.acme.tenant.id)
                throw new Error('planted');
            return findTenantById(db, id);
        }));
        await write(world.globex, 'other@mail.test');
        const failed = await watch.look(signal).catch((error) => error);
        expect(failed).to.be.instanceOf(AggregateError).and.to.have.property('message').that.contains('could not be sealed');
        expect(await unsealed(world.globex)).to.equal(0);
    });
    it('does not make one writer wait for another, nor for itself', async () => {
        const { ctx } = world.acme;
        const open = Promise.withResolvers();
        const goOn = Promise.withResolvers();
        const slow = ctx.write(async (tx) => {
            await tx.db.execute("update customers set display_name = 'Slow' where email = 'before@mail.test'");
            open.resolve();
            await goOn.promise;
        });
        await open.promise;
        const watch = new SealWatch(createSystemContext(world.app.services, 'test'), watching(findTenantById));
        await Promise.all([watch.look(signal), write(world.acme, 'meanwhile@mail.test')]);
        goOn.resolve();
        await slow;
    });
});
//# sourceMappingURL=seal-watch.test.js.map