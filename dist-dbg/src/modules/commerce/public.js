export { seedCommerceDemo } from './demo/demo.js';
export { hasSold, seedCommerceHistory } from './demo/history/seeding.js';
export { countOtherProviderKeys, rewrapProviderKeys } from './payments/providers/keys.js';
//# sourceMappingURL=public.js.map