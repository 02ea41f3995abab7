import { expect } from 'chai';
import { collectRules } from '../../src/gateway/schema.js';
import { modules } from '../../src/modules.js';
import { openAccount } from '../modules/commerce/storefront/customers/account.js';
import { openStorefront } from '../modules/commerce/storefront/shopper.js';
import { useMailboxes } from '../support/mails.js';
import { operationOf, roots } from '../support/operations.js';
import { useWorld } from '../support/world.js';
const rules = collectRules(modules);
const REFUSED = new Set(['USER_REQUIRED', 'SIGN_IN_REQUIRED', 'COMMERCE_CUSTOMER_REQUIRED', 'PERMISSION_MISSING']);
/** What anybody may ask for at an open storefront, signed in or not. */
const isForAnybody = (rule) => rule.startsWith('anyone') || rule.includes('unless commerce.storefrontOpen is true');
const isForCustomers = (rule) => rule === 'customer when commerce is enabled';
/** All of the schema: what is added is tried from then on. */
describe('a customer at an open storefront', function () {
    this.timeout(120_000);
    const world = useWorld();
    const mails = useMailboxes(world);
    let kim;
    let lee;
    before(async () => {
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
        kim = (await openAccount(world.acme, mails)).session;
        lee = (await openAccount(world.globex, mails)).session;
    });
    for (const root of roots) {
        for (const name of Object.keys(root.getFields())) {
            const rule = rules[root.name]?.[name]?.name ?? '';
            const { text, variables } = operationOf(root, name);
            if (name === 'signOutCustomer')
                continue;
            it(`${root.name}.${name} is ${isForAnybody(rule) ? 'for anybody' : isForCustomers(rule) ? 'theirs' : 'refused to them'} (${rule})`, async () => {
                const { errors } = await kim.send({ toString: () => text }, variables);
                const isRefused = errors.some(({ extensions }) => REFUSED.has(extensions.reason));
                expect(isRefused, JSON.stringify(errors)).to.equal(!isForAnybody(rule) && !isForCustomers(rule));
                if (!isForCustomers(rule))
                    return;
                expect((await world.acme.anonymous.refusal({ toString: () => text }, variables)).reason).to.equal('SIGN_IN_REQUIRED');
                expect((await world.acme.admin.refusal({ toString: () => text }, variables)).reason).to.equal('COMMERCE_CUSTOMER_REQUIRED');
            });
        }
    }
    it('is nobody at another shop, at the address without a tenant, nor outside GraphQL', async () => {
        const bearer = { authorization: `Bearer ${kim.accessToken}` };
        const me = '{ customerMe { id } }';
        expect((await world.globex.anonymous.send(me, {}, bearer)).errors[0]?.extensions.reason).to.equal('TENANT_MISMATCH');
        expect((await world.acme.anonymous.send(me, {}, { authorization: `Bearer ${lee.accessToken}` })).errors[0]?.extensions.reason).to.equal('TENANT_MISMATCH');
        const withoutTenant = await world.client({ tenant: null, email: null }).send(me, {}, bearer);
        expect(withoutTenant.data?.customerMe.id, 'the token names its tenant').to.match(/^cus_/);
        const scim = await fetch(`${world.url}/scim/v2/Users`, { headers: { ...bearer, 'x-tenant': 'acme' } });
        expect([401, 403]).to.include(scim.status);
    });
});
//# sourceMappingURL=shoppers.test.js.map