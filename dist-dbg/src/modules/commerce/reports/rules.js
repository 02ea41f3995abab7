import { holds } from '../../../kernel/shield.js';
const reads = holds('reports:read');
export const reportRules = {
    Query: {
        ...{ salesByPeriod: reads, salesByProduct: reads, salesByCategory: reads, salesByCustomer: reads },
        ...{ stockValue: reads, cartConversion: reads },
    },
    CustomerSales: { customer: holds('customers:read') },
};
//# sourceMappingURL=rules.js.map