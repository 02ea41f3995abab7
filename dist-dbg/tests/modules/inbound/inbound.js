/** A world with workers, senders that sign, and the steps that tests of received webhooks share. */
import { createHmac, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import { CategoriesDocument, CreateWebhookSourceDocument, ReceivedWebhookDocument, ReceivedWebhooksDocument, } from '../../../schema/generated/graphql.js';
import { schemaOf } from '../../../src/kernel/context.js';
import { useEvents } from '../../support/events.js';
import { until, useWorld } from '../../support/world.js';
export function useInbound() {
    const world = useWorld();
    return { world, events: useEvents(world) };
}
/** To the path of the source's address, at the gateway of the test. */
export async function post(world, url, { body, headers = {}, method = 'POST' }) {
    const response = await fetch(`${world.url}${new URL(url).pathname}`, { method, headers, ...(method === 'POST' ? { body } : {}) });
    return { status: response.status, headers: response.headers, json: (await response.json()) };
}
export async function newSource(client, input = {}) {
    const { createWebhookSource } = await client.run(CreateWebhookSourceDocument, {
        input: { name: 'A sender', preset: 'STANDARD_WEBHOOKS', ...input },
    });
    const { source, secret } = createWebhookSource ?? {};
    if (!source)
        throw new Error('no source was created');
    return { id: source.id, url: source.url, secret: secret ?? input.secret ?? '' };
}
/** As a sender of Standard Webhooks posts, signed with its own library. */
export function standard(world, source, { id = `msg_${randomUUID()}`, payload = { type: 'thing.happened' }, at = world.clock.now(), secret = source.secret } = {}) {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
    };
    return { id, body, headers };
}
export async function send(world, source, message = {}) {
    const posted = standard(world, source, message);
    return { ...(await post(world, source.url, posted)), externalId: posted.id };
}
export function hmac(algorithm, secret, ...content) {
    const made = createHmac(algorithm, secret);
    for (const part of content)
        made.update(part);
    return made;
}
/** The newest first. */
export async function receivedOf(client, sourceId) {
    const { receivedWebhooks } = await client.run(ReceivedWebhooksDocument, { filter: { sourceId }, first: 100 });
    return receivedWebhooks?.nodes ?? [];
}
export async function untilReceived(client, id, state) {
    const find = async () => (await client.run(ReceivedWebhookDocument, { id: id ?? '' })).receivedWebhook;
    await until(async () => (await find())?.state === state, `${id} is ${state}`);
    return find();
}
export async function categoriesNamed(client, name) {
    const { categories } = await client.run(CategoriesDocument, { first: 100 });
    return (categories?.nodes ?? []).filter((category) => category.name === name).length;
}
/** Makes a category of what comes. */
export const toCategory = {
    mappings: [
        {
            types: ['category.*'],
            mutation: 'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { id } }',
            values: [
                { to: 'input.name', pointer: '/data/name' },
                { to: 'input.slug', pointer: '/data/code', as: 'STRING' },
            ],
        },
    ],
    permissions: ['products:write'],
};
let count = 0;
export function newCategory() {
    count += 1;
    const name = `Category from outside ${count}`;
    return { name, payload: { type: 'category.created', data: { name, code: `from-outside-${count}` } } };
}
/** How often what is in the audit trail about a thing. */
export async function auditedOf(world, tenant, id) {
    const rows = await world.sql((sql) => sql.unsafe(`select action, count(*)::int as count from ${schemaOf(tenant.id)}.audit_entries where subject_id = $1 group by 1`, [id]));
    return Object.fromEntries(rows.map((row) => [String(row['action']), Number(row['count'])]));
}
export function expectRefused(sent, status, reason) {
    const { errors } = sent.json;
    expect([sent.status, errors?.[0]?.extensions.reason]).to.deep.equal([status, reason]);
}
//# sourceMappingURL=inbound.js.map