import { expect } from 'chai';
import { AddMyAddressDocument, CreateCartDocument, CustomerMeDocument, ErasePersonalDataDocument, ExportPersonalDataDocument, RegisterCustomerDocument, RequestCustomerSignInLinkDocument, } from '../../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../../src/kernel/context.js';
import { useMailboxes } from '../../../../support/mails.js';
import { until, useWorld } from '../../../../support/world.js';
import { present } from '../../pricing/pricing.js';
import { openStorefront } from '../shopper.js';
import { newcomer, openAccount, signInAsCustomer } from './account.js';
const ADDRESS = { recipient: 'Canary Park', line1: 'Canary Street 5', postalCode: '10115', city: 'Berlin', countryCode: 'DE' };
describe('personal data of customers who sign in', () => {
    const world = useWorld();
    const mails = useMailboxes(world);
    before(async () => openStorefront(world.acme.admin));
    /** A customer of whom there is something in each table. */
    async function known(email) {
        const opened = await openAccount(world.acme, mails, { email, displayName: 'Canary Park', acceptsMarketing: true, consentText: 'news-1' });
        await opened.session.run(AddMyAddressDocument, { input: { address: ADDRESS } });
        await opened.session.run(CreateCartDocument, { input: {} });
        await world.acme.anonymous.run(RequestCustomerSignInLinkDocument, { input: { email } });
        await mails.to(email);
        await world.acme.anonymous.run(RegisterCustomerDocument, { input: newcomer({ email, displayName: 'Canary Again' }) });
        await mails.to(email);
        return opened;
    }
    async function exported(subjectId) {
        const { exportPersonalData } = await world.acme.admin.run(ExportPersonalDataDocument, { input: { subjectId } });
        const answer = await fetch(`${world.url}${present(exportPersonalData).url}`, { headers: await world.acme.admin.headers() });
        const text = await answer.text();
        return { text, data: JSON.parse(text).data };
    }
    it('is exported whole, without secrets', async () => {
        const { customer } = await known('canary-export@mail.test');
        const { text, data } = await exported(customer.id);
        const counts = Object.fromEntries(Object.entries(data).map(([table, rows]) => [table, rows.length]));
        expect(counts).to.include({
            ...{ customers: 1, customer_accounts: 1, customer_sessions: 1, customer_links: 1, customer_registrations: 1, customer_consents: 1 },
            ...{ customer_addresses: 1, carts: 1 },
        });
        expect(text)
            .to.contain('Canary Street 5')
            .and.not.match(/argon2|"digest"|passwordHash/);
    });
    it('is erased whole: nothing is left in any table, and the session ends', async () => {
        const { customer, session } = await known('canary-erased@mail.test');
        await world.acme.admin.run(ErasePersonalDataDocument, { input: { subjectId: customer.id } });
        await until(async () => (await session.outcome(CustomerMeDocument)) === 'ACCESS_TOKEN_INVALID', 'the token is refused');
        expect((await signInAsCustomer(world.acme, { email: customer.email })).reason).to.equal('AUTH_CREDENTIALS_WRONG');
        const schema = schemaOf(world.acme.tenant.id);
        const places = [];
        await world.sql(async (sql) => {
            const tables = await sql `select table_name as name from information_schema.tables where table_schema = ${schema} and table_type = 'BASE TABLE'`;
            for (const { name } of tables) {
                const rows = await sql.unsafe(`select 1 from "${schema}"."${name}" t where t::text like '%canary-erased%' limit 1`);
                if (rows.length > 0)
                    places.push(String(name));
            }
        });
        expect(places).to.deep.equal([]);
    });
});
//# sourceMappingURL=personal-data.test.js.map