/** A world with workers, senders that sign, and the steps that tests of received webhooks share. */
import { createHmac, randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { Webhook } from 'standardwebhooks';
import {
  CategoriesDocument,
  CreateWebhookSourceDocument,
  type CreateWebhookSourceInput,
  ReceivedWebhookDocument,
  ReceivedWebhooksDocument,
} from '../../../schema/generated/graphql.js';
import { type Tenant, schemaOf } from '../../../src/kernel/context.js';
import type { Client } from '../../support/client.js';
import { type EventWorld, useEvents } from '../../support/events.js';
import { type World, until, useWorld } from '../../support/world.js';

export type InboundWorld = { readonly world: World; readonly events: EventWorld };

export function useInbound(): InboundWorld {
  const world = useWorld();
  return { world, events: useEvents(world) };
}

export type Sent = {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, never> & { readonly id?: string; readonly repeated?: boolean };
};

/** To the path of the source's address, at the gateway of the test. */
export async function post(world: World, url: string, { body, headers = {}, method = 'POST' }: Post): Promise<Sent> {
  const response = await fetch(`${world.url}${new URL(url).pathname}`, { method, headers, ...(method === 'POST' ? { body } : {}) });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Sent['json'] };
}
export type Post = { readonly body: string | Buffer<ArrayBuffer>; readonly headers?: Record<string, string>; readonly method?: string };

export type Source = { readonly id: string; readonly url: string; readonly secret: string };

export async function newSource(client: Client, input: Partial<CreateWebhookSourceInput> = {}): Promise<Source> {
  const { createWebhookSource } = await client.run(CreateWebhookSourceDocument, {
    input: { name: 'A sender', preset: 'STANDARD_WEBHOOKS', ...input },
  });
  const { source, secret } = createWebhookSource ?? {};
  if (!source) throw new Error('no source was created');
  return { id: source.id, url: source.url, secret: secret ?? input.secret ?? '' };
}

export type Message = { readonly id?: string; readonly payload?: unknown; readonly at?: Date; readonly secret?: string };

/** As a sender of Standard Webhooks posts, signed with its own library. */
export function standard(
  world: World,
  source: Source,
  { id = `msg_${randomUUID()}`, payload = { type: 'thing.happened' }, at = world.clock.now(), secret = source.secret }: Message = {},
): Post & { readonly id: string } {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  return { id, body, headers };
}

export async function send(world: World, source: Source, message: Message = {}): Promise<Sent & { readonly externalId: string }> {
  const posted = standard(world, source, message);
  return { ...(await post(world, source.url, posted)), externalId: posted.id };
}

export function hmac(algorithm: string, secret: string | Buffer, ...content: readonly (string | Buffer)[]) {
  const made = createHmac(algorithm, secret);
  for (const part of content) made.update(part);
  return made;
}

/** The newest first. */
export async function receivedOf(client: Client, sourceId: string) {
  const { receivedWebhooks } = await client.run(ReceivedWebhooksDocument, { filter: { sourceId }, first: 100 });
  return receivedWebhooks?.nodes ?? [];
}

export async function untilReceived(client: Client, id: string | undefined, state: string) {
  const find = async () => (await client.run(ReceivedWebhookDocument, { id: id ?? '' })).receivedWebhook;
  await until(async () => (await find())?.state === state, `${id} is ${state}`);
  return find();
}

export async function categoriesNamed(client: Client, name: string): Promise<number> {
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
        { to: 'input.slug', pointer: '/data/code', as: 'STRING' as const },
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
export async function auditedOf(world: World, tenant: Tenant, id: string): Promise<Record<string, number>> {
  const rows = await world.sql((sql) =>
    sql.unsafe(`select action, count(*)::int as count from ${schemaOf(tenant.id)}.audit_entries where subject_id = $1 group by 1`, [id]),
  );
  return Object.fromEntries(rows.map((row) => [String(row['action']), Number(row['count'])]));
}

export function expectRefused(sent: Sent, status: number, reason: string): void {
  const { errors } = sent.json as unknown as { errors?: { extensions: { reason: string } }[] };
  expect([sent.status, errors?.[0]?.extensions.reason]).to.deep.equal([status, reason]);
}
