export { seedCommerceDemo } from './demo.js';
