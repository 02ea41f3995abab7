import { holds, takesAway } from '../../../kernel/shield.js';

export const catalogueRules = {
  Query: {
    category: holds('products:read'),
    categories: holds('products:read'),
    product: holds('products:read'),
    products: holds('products:read'),
  },
  Subscription: {
    productChanged: holds('products:read'),
  },
  Mutation: {
    createCategory: holds('products:write'),
    updateCategory: holds('products:write'),
    deleteCategory: takesAway(holds('products:write')),
    createProduct: holds('products:write'),
    updateProduct: holds('products:write'),
    publishProduct: holds('products:write'),
    archiveProduct: holds('products:write'),
    addVariant: holds('products:write'),
    updateVariant: holds('products:write'),
  },
};
