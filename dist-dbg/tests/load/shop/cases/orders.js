/** What staff looks for among orders and customers. */
import { CustomerOrdersDocument, CustomersDocument, OrderDocument, OrderProgressDocument, OrderWithPaymentsDocument, OrdersDocument, StockItemsDocument, } from '../../../../schema/generated/graphql.js';
import { asks, staff } from './case.js';
const DAY_MS = 86_400_000;
const PAGE = 20;
/** Without the count of the whole list. */
const PLAIN = OrdersDocument.toString().replace(/\n\s*totalCount/, '');
const lists = (name, variables, document = PLAIN) => asks(name, {
    ...{
        as: staff,
        document: document,
        variables: async (shop) => ({ first: PAGE, ...(await variables(shop)) }),
    },
    rows: ({ orders }) => orders?.nodes.length,
});
const period = () => ({ from: new Date(Date.now() - 37 * DAY_MS).toISOString(), until: new Date(Date.now() - 30 * DAY_MS).toISOString() });
/** Who has bought most often, and one of their orders. */
async function regular(admin) {
    const { customers } = await admin.run(CustomersDocument, { filter: { search: 'buyer-0' }, first: 1 });
    const [found] = customers?.nodes ?? [];
    if (!found)
        throw new Error('there is no customer');
    return found;
}
const customer = ({ admin }) => regular(admin);
/** The newest order that was sent and then partly came back, or else any. */
async function sent({ admin }) {
    const { orders } = await admin.run(OrdersDocument, { filter: { states: ['COMPLETED'], paymentStates: ['PARTLY_REFUNDED'] }, first: 1 });
    return { id: orders?.nodes[0]?.id ?? '' };
}
export const orderCases = [
    lists('orders_latest', () => ({})),
    lists('orders_counted', () => ({}), OrdersDocument.toString()),
    lists('orders_by_total', () => ({ orderBy: { field: 'TOTAL', direction: 'DESC' } })),
    lists('orders_to_be_sent', () => ({ filter: { states: ['CONFIRMED', 'PARTIALLY_FULFILLED'] } })),
    lists('orders_of_a_rare_state', () => ({ filter: { states: ['PLACED', 'PARTIALLY_FULFILLED'] } })),
    lists('orders_cancelled_counted', () => ({ filter: { states: ['CANCELLED'] } }), OrdersDocument.toString()),
    lists('orders_refunded', () => ({ filter: { paymentStates: ['PARTLY_REFUNDED', 'REFUNDED'] } })),
    lists('orders_of_a_week', () => ({ filter: period() })),
    lists('orders_of_a_week_by_total', () => ({ filter: period(), orderBy: { field: 'TOTAL', direction: 'DESC' } })),
    lists('orders_of_customer', async (shop) => ({ filter: { customerId: (await customer(shop)).id } })),
    lists('orders_by_number', ({ size }) => ({ filter: { number: String(Math.floor(size.orders / 2)) } })),
    lists('orders_by_email', async (shop) => ({ filter: { email: (await customer(shop)).email } })),
    asks('order_whole', { as: staff, document: OrderDocument, variables: sent, rows: ({ order }) => order?.lines.length }),
    asks('order_progress', { as: staff, document: OrderProgressDocument, variables: sent, rows: ({ order }) => order?.shipments.length }),
    asks('order_with_payments', { as: staff, document: OrderWithPaymentsDocument, variables: sent, rows: ({ order }) => order?.payments.length }),
    asks('customers_search', {
        ...{ as: staff, document: CustomersDocument, variables: () => ({ filter: { search: 'kim web' }, first: PAGE }) },
        rows: ({ customers }) => customers?.nodes.length,
    }),
    asks('customer_with_orders', {
        ...{ as: staff, document: CustomerOrdersDocument, variables: async (shop) => ({ id: (await customer(shop)).id, first: PAGE }) },
        rows: ({ customer: found }) => found?.orders.nodes.length,
    }),
    asks('stock_items_50', {
        ...{ as: staff, document: StockItemsDocument, variables: () => ({ first: 50 }) },
        rows: ({ stockItems }) => stockItems?.nodes.length,
    }),
];
//# sourceMappingURL=orders.js.map