export { seedCommerceDemo } from './demo/demo.js';
