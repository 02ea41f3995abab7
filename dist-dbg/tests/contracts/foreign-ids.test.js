/**
 * Every argument that takes an id is given one of another tenant and one that nothing has: the answers must be the same (threat 119).
 * The rest of each operation comes from its example, with ids of the asking tenant.
 */
import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { AddCustomerAddressDocument, CreateApiKeyDocument, CreateCartDocument, CreateOidcConnectionDocument, CreateWebhookEndpointDocument, ExpectStockDocument, InviteUserDocument, StartStockTakeDocument, TestWebhookDocument, } from '../../schema/generated/graphql.js';
import { collectRules } from '../../src/gateway/schema.js';
import { defineIdKind } from '../../src/kernel/ids.js';
import { modules } from '../../src/modules.js';
import { newGroup, newRole } from '../modules/access/people.js';
import { sellEverything } from '../modules/commerce/orders/sold.js';
import { newPayment } from '../modules/commerce/payments/payments.js';
import { newCustomer } from '../modules/commerce/pricing/pricing.js';
import { openAccount } from '../modules/commerce/storefront/customers/account.js';
import { openStorefront } from '../modules/commerce/storefront/shopper.js';
import { newSource, send } from '../modules/inbound/inbound.js';
import { newItem, newLocation, reserve } from '../modules/inventory/stock.js';
import { Authenticator } from '../support/authenticator.js';
import { useMailboxes } from '../support/mails.js';
import { exampleOf, idPlacesOf, requiredOf, roots } from '../support/operations.js';
import { registerPasskey, signedIn } from '../support/sessions.js';
import { useWorld } from '../support/world.js';
/** Where things of a tenant are kept, by the prefix of their ids. A new kind of id must be added. */
const TABLES = {
    usr: 'users where deactivated_at is null',
    rol: 'roles where system_key is null',
    grp: 'groups',
    cat: 'categories',
    col: 'collections where rule is null',
    pty: 'product_types',
    prd: 'products',
    var: 'variants',
    cus: 'customers',
    cgr: 'customer_groups',
    prl: 'price_lists',
    txc: 'tax_categories',
    txz: 'tax_zones',
    txr: 'tax_rates',
    prm: 'promotions',
    adr: 'customer_addresses',
    shz: 'shipping_zones',
    shm: 'shipping_methods',
    cpn: 'coupons',
    gft: 'gift_cards',
    pay: 'payments',
    crt: 'carts',
    ord: 'orders',
    orl: 'order_lines',
    shp: 'shipments',
    ret: 'order_returns where received_at is null',
    crd: 'order_credits',
    onn: 'order_notes',
    ivc: 'invoices',
    ses: 'sessions where ended_at is null',
    inv: 'invitations',
    psk: 'passkeys',
    key: 'api_keys where revoked_at is null',
    sso: 'sso_connections',
    whe: 'webhook_endpoints where deleted_at is null',
    whd: 'webhook_deliveries',
    src: 'webhook_sources where deleted_at is null',
    whr: 'received_webhooks',
    itm: 'stock_items where owner_kind is null',
    loc: 'stock_locations',
    rsv: 'stock_reservations where closed_at is null',
    exr: 'expected_stock where closed_at is null',
    stk: 'stock_takes where completed_at is null and cancelled_at is null',
};
/** What operators work on belongs to no tenant: there is no other tenant's, only what does not exist. */
const OF_THE_PLATFORM = new Set(['ten', 'srv', 'tcr', 'opr', 'imp', 'flm', 'snp', 'rst', 'mov', 'evt', 'dlt']);
/** What takes ids of several kinds, by its name: one kind of them. */
const ANY_KIND = { actorId: 'usr', objectId: 'cus', subjectId: 'cus' };
/** They work on whatever matches, and nothing does. */
const MATCHING = new Set(['Query.tenantRestores', 'Mutation.exportAuditLog', 'Mutation.discardDeadLetters', 'Mutation.redriveDeadLetters']);
const ADDRESS = { recipient: 'Kim Lee', line1: '1 Queen’s Road', city: 'Hong Kong', countryCode: 'HK' };
const PROVIDER = { name: 'Login', issuer: 'https://login.example.com', clientId: 'serai', clientSecret: 'of nobody' };
describe('an id of another tenant (threats 19 and 119)', function () {
    this.timeout(60_000);
    const world = useWorld();
    const mails = useMailboxes(world);
    let customer;
    before(async () => {
        for (const { admin } of [world.acme, world.globex]) {
            await newRole(admin);
            await newGroup(admin);
            const { createWebhookEndpoint } = await admin.run(CreateWebhookEndpointDocument, { input: { url: 'https://8.8.8.8/', eventTypes: ['*'] } });
            const endpointId = createWebhookEndpoint?.endpoint.id ?? '';
            await admin.run(TestWebhookDocument, { input: { endpointId, eventType: 'users.userCreated' } });
            const expiresAt = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
            await admin.run(CreateApiKeyDocument, { input: { name: 'A program', permissions: ['users:read'], expiresAt } });
            const source = await newSource(admin);
            await send(world, source);
            await admin.run(InviteUserDocument, { input: { email: 'invited@mail.test', roleNames: ['viewer'] } });
        }
        for (const { admin } of [world.acme, world.globex])
            await stock(admin);
        for (const { admin } of [world.acme, world.globex])
            await sellEverything(admin);
        for (const { admin } of [world.acme, world.globex])
            await newPayment(admin, 'CASH');
        for (const { admin } of [world.acme, world.globex])
            await admin.run(AddCustomerAddressDocument, { input: { customerId: await newCustomer(admin), address: ADDRESS } });
        for (const { admin } of [world.acme, world.globex])
            await admin.run(CreateCartDocument, { input: {} });
        for (const { admin } of [world.acme, world.globex])
            await openStorefront(admin);
        customer = asCustomer(world, await openAccount(world.acme, mails));
        for (const { admin } of [world.acme, world.globex])
            await admin.run(CreateOidcConnectionDocument, { input: PROVIDER });
        for (const one of [world.acme, world.globex])
            await registerPasskey(await signedIn(world, one.viewer), new Authenticator({ origin: `http://${one.tenant.slug}.localhost` }));
    });
    const rules = collectRules(modules);
    const operatorRules = new Set(modules.flatMap(({ operatorPermissions }) => operatorPermissions.map(({ name }) => `holds(${name})`)));
    for (const root of roots) {
        for (const { name, args } of Object.values(root.getFields())) {
            for (const place of idPlacesOf(args)) {
                const field = `${root.name}.${name}`;
                it(`is to ${field} at ${place.path.join('.')} as one that does not exist`, async () => {
                    const client = askerOf(rules[root.name]?.[name]?.name ?? '');
                    const kind = await kindOf(client, name, place);
                    const asked = { field, client, place, kind };
                    const unknown = await answerTo(asked, kind.mint());
                    if (root.name === 'Mutation' || place.required)
                        expect(unknown.codes).to.deep.equal(MATCHING.has(field) ? [] : ['NOT_FOUND']);
                    if (OF_THE_PLATFORM.has(kind.prefix))
                        return;
                    expect(await answerTo(asked, await idIn(world, 'globex', kind))).to.deep.equal(unknown);
                });
            }
        }
    }
    function askerOf(rule) {
        if (operatorRules.has(rule))
            return world.operator;
        return rule.startsWith('customer') ? customer : world.acme.admin;
    }
    /** The answer without what differs from call to call, and without the id itself. */
    async function answerTo({ field, client, place }, id) {
        const all = await variablesOf(client, field, place);
        // What moves money asks for a key, a new one for each new request.
        const key = { 'idempotency-key': randomUUID() };
        const first = await client.send(all.text, withValue(all.variables, place.path, id), key);
        // Some fields exclude each other: then this one alone.
        const contradicts = first.errors.some((error) => error.extensions.reason === 'INVALID_INPUT');
        const answer = contradicts ? await client.send(all.text, withValue(all.alone, place.path, id), { 'idempotency-key': randomUUID() }) : first;
        expect(answer.errors.map((error) => error.extensions.reason)).to.not.include('INVALID_INPUT');
        return { codes: answer.errors.map((error) => error.extensions.code), text: textOf(answer, id) };
    }
    /** The example's variables with ids of acme; `alone` has only what is required. */
    async function variablesOf(client, field, asked) {
        const [rootName = '', name = ''] = field.split('.');
        const args = roots.find((root) => root.name === rootName)?.getFields()[name]?.args ?? [];
        const { text, variables } = exampleOf(name, asked.path[0] ?? '');
        let [full, alone] = [variables, requiredOf(args, variables)];
        for (const place of idPlacesOf(args)) {
            const given = place.required || valueAt(variables, place.path) !== undefined;
            if (!given || place.path.join('.') === asked.path.join('.'))
                continue;
            const own = await idIn(world, 'acme', await kindOf(client, name, place));
            full = withValue(full, place.path, own);
            if (place.required)
                alone = withValue(alone, place.path, own);
        }
        return { text, variables: full, alone };
    }
});
function asCustomer({ acme }, { accessToken }) {
    return { send: (document, variables, headers) => acme.anonymous.send(document, variables, { ...headers, authorization: `Bearer ${accessToken}` }) };
}
/** One of each thing that inventory has. */
async function stock(admin) {
    const itemId = await newItem(admin, 100);
    const locationId = await newLocation(admin);
    await reserve(admin, [{ itemId, quantity: 5 }]);
    await admin.run(ExpectStockDocument, { input: { itemId, locationId, quantity: 100 } });
    await admin.run(StartStockTakeDocument, { input: { locationId } });
}
/** Which kind of id is asked for at a place: what is no id is refused by naming the prefix. */
async function kindOf(client, name, place) {
    const { text, variables } = exampleOf(name, place.path[0] ?? '');
    const { errors } = await client.send(text, withValue(variables, place.path, 'x'), { 'idempotency-key': randomUUID() });
    const problem = errors.flatMap(({ extensions }) => extensions.fields ?? []).find((one) => one.path === place.path.join('.'));
    const [, prefix] = /begins with ([a-z]+)_/.exec(problem?.message ?? '') ?? [];
    const any = ANY_KIND[place.path.at(-1) ?? ''];
    if (prefix === undefined && any !== undefined)
        return defineIdKind(any);
    if (prefix === undefined)
        throw new Error(`${name} does not say which kind of id it takes at ${place.path.join('.')}: ${JSON.stringify(errors)}`);
    return defineIdKind(prefix);
}
/** One that is there. */
async function idIn(world, tenant, kind) {
    if (OF_THE_PLATFORM.has(kind.prefix))
        return kind.mint();
    const table = TABLES[kind.prefix];
    if (table === undefined)
        throw new Error(`teach this test where things with ids ${kind.prefix}_… are kept`);
    const [row] = await world.sql((sql) => sql.unsafe(`select id from t_${world[tenant].tenant.id.slice(4)}.${table} order by id desc limit 1`));
    if (!row)
        throw new Error(`${tenant} has nothing in ${table}`);
    return kind.fromUuid(String(row['id']));
}
function textOf({ data, errors }, id) {
    const told = errors.map(({ message, path, extensions: { code, reason, fields } }) => ({ message, path, code, reason, fields }));
    // Tickets hold what they are for and a moment.
    return JSON.stringify({ data, errors: told })
        .replaceAll(id, '<id>')
        .replaceAll(/"(\/downloads\/|20\d\d-)[^"]*"/g, '"<ticket>"');
}
function valueAt(value, [key, ...rest]) {
    if (key === undefined)
        return value;
    return typeof value === 'object' && value !== null ? valueAt(value[key], rest) : undefined;
}
function withValue(object, [key = '', ...rest], value) {
    if (rest.length === 0)
        return { ...object, [key]: value };
    const [first = {}] = Array.isArray(object[key]) ? object[key] : [];
    if (rest[0] === '0')
        return { ...object, [key]: [rest.length === 1 ? value : withValue(first, rest.slice(1), value)] };
    return { ...object, [key]: withValue((object[key] ?? {}), rest, value) };
}
//# sourceMappingURL=foreign-ids.test.js.map