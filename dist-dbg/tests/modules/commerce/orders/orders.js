/** The steps that tests of orders share. */
import { CreateOrderDocument, OrderDocument, StockItemDocument, } from '../../../../schema/generated/graphql.js';
import { schemaOf } from '../../../../src/kernel/context.js';
import { commerce } from '../../../../src/modules/commerce/module.js';
import { euros, newProduct, unique } from '../catalogue.js';
import { present } from '../pricing/pricing.js';
/** A variant with so many pieces. */
export async function sellable(client, stockOnHand = 10, amount = '10.00') {
    const product = await newProduct(client, { variants: [{ sku: unique('SOLD'), title: 'One', price: euros(amount), stockOnHand }] });
    const variant = present(product.variants[0]);
    return { variantId: variant.id, productId: product.id, itemId: present(variant.stock).id };
}
export const ADDRESS = { recipient: 'Kim Weber', line1: 'Lindenstraße 4', city: 'Berlin', postalCode: '10969', countryCode: 'DE' };
export const orderOf = (wanted) => ({ input: { email: 'kim@mail.test', ...wanted } });
export async function place(client, wanted) {
    return present((await client.run(CreateOrderDocument, orderOf(wanted))).createOrder);
}
/** The order's state, or the reason why there is none. */
export async function tryToPlace(client, wanted) {
    const { data, errors } = await client.send(CreateOrderDocument, orderOf(wanted));
    return errors[0]?.extensions.reason ?? data?.createOrder.state ?? 'nothing';
}
export async function read(client, id) {
    return present((await client.run(OrderDocument, { id })).order);
}
/** On hand and reserved. */
export async function stockOf(client, { itemId }) {
    const { stockItem } = await client.run(StockItemDocument, { id: itemId });
    return [present(stockItem).onHand, present(stockItem).reserved];
}
/** The only row of a statement in the tenant's schema. */
export async function rowOf(world, { tenant }, statement) {
    return world.sql(async (sql) => {
        await sql.unsafe(`set search_path to "${schemaOf(tenant.id)}"`);
        const [row] = await sql.unsafe(statement);
        return row;
    });
}
/** The payloads of the tenant's events of this name, the oldest first. */
export async function toldOf(world, { tenant }, name) {
    return world.sql(async (sql) => {
        const rows = await sql `select payload from platform.outbox where tenant_id = ${tenant.id} and name = ${name} order by id`;
        return rows.map((row) => row['payload']);
    });
}
/** Runs with a listener more, as a ledger would bring one. */
export async function withListener(listener, work) {
    const listeners = commerce.listeners;
    listeners.push(listener);
    try {
        return await work();
    }
    finally {
        listeners.splice(listeners.indexOf(listener), 1);
    }
}
//# sourceMappingURL=orders.js.map