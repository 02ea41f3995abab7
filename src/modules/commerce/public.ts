export { seedCommerceDemo } from './demo/demo.js';
export { countOtherProviderKeys, rewrapProviderKeys } from './payments/providers/keys.js';
