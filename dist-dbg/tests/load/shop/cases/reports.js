/** What the owner asks in the evening, and in January. */
import { CartConversionDocument, SalesByCategoryDocument, SalesByCustomerDocument, SalesByPeriodDocument, SalesByProductDocument, StockValueDocument, } from '../../../../schema/generated/graphql.js';
import { asks, staff } from './case.js';
const DAY_MS = 86_400_000;
const dayFrom = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
const month = () => ({ from: dayFrom(-29), to: dayFrom(1) });
const year = () => ({ from: dayFrom(-365), to: dayFrom(1) });
export const reportCases = [
    ...[
        ['month', month],
        ['year', year],
    ].flatMap(([name, days]) => [
        asks(`sales_by_day_${name}`, {
            ...{ as: staff, document: SalesByPeriodDocument, variables: () => ({ by: 'DAY', ...days() }) },
            rows: ({ salesByPeriod }) => salesByPeriod?.total.orders,
        }),
        asks(`sales_by_product_${name}`, {
            as: staff,
            document: SalesByProductDocument,
            variables: days,
            rows: (found) => found.salesByProduct?.rows.length,
        }),
        asks(`sales_by_category_${name}`, {
            as: staff,
            document: SalesByCategoryDocument,
            variables: days,
            rows: (found) => found.salesByCategory?.rows.length,
        }),
        asks(`sales_by_customer_${name}`, {
            as: staff,
            document: SalesByCustomerDocument,
            variables: days,
            rows: (found) => found.salesByCustomer?.rows.length,
        }),
    ]),
    asks('stock_value', { as: staff, document: StockValueDocument, variables: () => ({}), rows: ({ stockValue }) => stockValue?.length }),
    asks('conversion', { as: staff, document: CartConversionDocument, variables: () => ({}), rows: ({ cartConversion }) => cartConversion?.carts }),
];
//# sourceMappingURL=reports.js.map