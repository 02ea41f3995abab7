import { holds } from '../../../kernel/rules.js';

const reads = holds('reports:read');

export const reportRules = {
  Query: {
    ...{ salesByPeriod: reads, salesByProduct: reads, salesByCategory: reads, salesByCustomer: reads },
    ...{ stockValue: reads, cartConversion: reads },
  },
  CustomerSales: { customer: holds('customers:read') },
};
