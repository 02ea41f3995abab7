/** The steps that tests of orders share. */
import {
  CreateOrderDocument,
  type CreateOrderInput,
  OrderDocument,
  type OrderPartsFragment,
  StockItemDocument,
} from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import type { DomainEvent, Listener } from '../../../../src/kernel/events.js';
import { commerce } from '../../../../src/modules/commerce/module.js';
import type { Client } from '../../../support/client.js';
import type { TenantWorld, World } from '../../../support/world.js';
import { euros, newProduct, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';

export type Sellable = { readonly variantId: string; readonly productId: string; readonly itemId: string };

/** A variant with so many pieces. */
export async function sellable(client: Client, stockOnHand = 10, amount = '10.00'): Promise<Sellable> {
  const product = await newProduct(client, { variants: [{ sku: unique('SOLD'), title: 'One', price: euros(amount), stockOnHand }] });
  const variant = present(product.variants[0]);
  return { variantId: variant.id, productId: product.id, itemId: present(variant.stock).id };
}

export const ADDRESS = { recipient: 'Kim Weber', line1: 'Lindenstraße 4', city: 'Berlin', postalCode: '10969', countryCode: 'DE' };

type Wanted = Partial<CreateOrderInput> & Pick<CreateOrderInput, 'lines'>;

export const orderOf = (wanted: Wanted) => ({ input: { email: 'kim@mail.test', ...wanted } });

export async function place(client: Client, wanted: Wanted): Promise<OrderPartsFragment> {
  return present((await client.run(CreateOrderDocument, orderOf(wanted))).createOrder);
}

/** The order's state, or the reason why there is none. */
export async function tryToPlace(client: Client, wanted: Wanted): Promise<string> {
  const { data, errors } = await client.send<{ createOrder: { state: string } }>(CreateOrderDocument, orderOf(wanted));
  return errors[0]?.extensions.reason ?? data?.createOrder.state ?? 'nothing';
}

export async function read(client: Client, id: string): Promise<OrderPartsFragment> {
  return present((await client.run(OrderDocument, { id })).order);
}

/** On hand and reserved. */
export async function stockOf(client: Client, { itemId }: Sellable): Promise<readonly [number, number]> {
  const { stockItem } = await client.run(StockItemDocument, { id: itemId });
  return [present(stockItem).onHand, present(stockItem).reserved];
}

/** The only row of a statement in the tenant's schema. */
export async function rowOf<Row>(world: World, { tenant }: TenantWorld, statement: string): Promise<Row> {
  return world.sql(async (sql) => {
    await sql.unsafe(`set search_path to "${schemaOf(tenant.id)}"`);
    const [row] = await sql.unsafe(statement);
    return row as Row;
  });
}

/** The payloads of the tenant's events of this name, the oldest first. */
export async function toldOf<Payload>(world: World, { tenant }: TenantWorld, name: string): Promise<Payload[]> {
  return world.sql(async (sql) => {
    const rows = await sql`select payload from platform.outbox where tenant_id = ${tenant.id} and name = ${name} order by id`;
    return rows.map((row) => row['payload'] as Payload);
  });
}

/** Runs with a listener more, as a ledger would bring one. */
export async function withListener<T>(listener: Listener, work: () => Promise<T>): Promise<T> {
  const listeners = commerce.listeners as Listener[];
  listeners.push(listener);
  try {
    return await work();
  } finally {
    listeners.splice(listeners.indexOf(listener), 1);
  }
}

export type Told = DomainEvent<Record<string, unknown>>;
